namespace WebEx.Spec.Tool.Reference.Examples;

/// <summary>A code and a value as an example sends them, not encoded.</summary>
/// <param name="Code">The code on the wire.</param>
/// <param name="Value">The value.</param>
/// <param name="Setting">Where the C# of the example takes a secret from; null for what is no secret.</param>
internal sealed record ExamplePair(string Code, string Value, string? Setting = null)
{
    /// <summary>Joins pairs as a query or the body of a form does.</summary>
    public static string Join(IEnumerable<ExamplePair> pairs) => string.Join("&", pairs.Select(pair => $"{pair.Code}={Uri.EscapeDataString(pair.Value)}"));
}
