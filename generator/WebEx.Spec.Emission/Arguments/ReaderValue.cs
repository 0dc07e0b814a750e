namespace WebEx.Spec.Emission.Arguments;

/// <summary>A value of an argument as a reader sees it.</summary>
/// <param name="Expression">The value as C#.</param>
/// <param name="Pairs">What is sent, in the order on the wire.</param>
internal sealed record ReaderValue(string Expression, IReadOnlyList<ReaderPair> Pairs);
