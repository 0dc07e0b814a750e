namespace WebEx.Benchmarks.Rounds;

/// <summary>What the rounds showed of one work.</summary>
/// <param name="Work">The work.</param>
/// <param name="Nanoseconds">The median time of an operation.</param>
/// <param name="Ratio">The median, over the rounds, of its time by that of the floor in the same round.</param>
/// <param name="LowerQuartile">A quarter of the ratios is below.</param>
/// <param name="UpperQuartile">A quarter of the ratios is above.</param>
/// <param name="Bytes">What an operation allocates.</param>
internal sealed record Measurement(Work Work, double Nanoseconds, double Ratio, double LowerQuartile, double UpperQuartile, double Bytes);
