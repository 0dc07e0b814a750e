namespace WebEx.Benchmarks.Rounds;

/// <summary>Works with the same result, which are compared with each other.</summary>
/// <param name="Title">What all of them do.</param>
/// <param name="Works">The floor first.</param>
internal sealed record Block(string Title, IReadOnlyList<Work> Works);
