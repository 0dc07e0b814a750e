namespace WebEx.Benchmarks.Rounds;

/// <summary>What the rounds showed of one work.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Kind">Whose code it is.</param>
/// <param name="Nanoseconds">The median time of an operation.</param>
/// <param name="Ratio">The median, over the rounds, of its time by that of the first work in the same round.</param>
/// <param name="LowerQuartile">A quarter of the ratios is below.</param>
/// <param name="UpperQuartile">A quarter of the ratios is above.</param>
/// <param name="Bytes">What an operation allocates; null where that is not known.</param>
internal sealed record Measurement(string Name, WorkKind Kind, double Nanoseconds, double Ratio, double LowerQuartile, double UpperQuartile, double? Bytes)
{
    /// <summary>How many methods the just-in-time compiler translated; null where that is not counted.</summary>
    public double? Methods { get; init; }

    /// <summary>Sums up the rounds of one work.</summary>
    /// <param name="name">What it is called in the table.</param>
    /// <param name="kind">Whose code it is.</param>
    /// <param name="nanoseconds">Its time in each round.</param>
    /// <param name="first">That of the work that it is compared with, in the same rounds.</param>
    /// <param name="bytes">What an operation allocates; null where that is not known.</param>
    public static Measurement Of(string name, WorkKind kind, IReadOnlyList<double> nanoseconds, IReadOnlyList<double> first, double? bytes)
    {
        double[] ratios = [.. nanoseconds.Select((time, round) => time / first[round])];
        return new Measurement(name, kind, Median(nanoseconds), Median(ratios), Quantile(ratios, 1), Quantile(ratios, 3), bytes);
    }

    /// <summary>The middle of some values.</summary>
    public static double Median(IEnumerable<double> values) => Quantile(values, 2);

    private static double Quantile(IEnumerable<double> values, int quarters)
    {
        double[] ordered = [.. values.Order()];
        double place = (ordered.Length - 1) * quarters / 4.0;
        int below = (int)place;
        int above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + ((ordered[above] - ordered[below]) * (place - below));
    }
}
