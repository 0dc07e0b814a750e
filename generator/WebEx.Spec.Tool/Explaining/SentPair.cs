namespace WebEx.Spec.Tool.Explaining;

/// <summary>A name with its value, as they were sent.</summary>
/// <param name="RawName">The name as it stands in the text.</param>
/// <param name="RawValue">The value as it stands in the text; null where there is no equals sign.</param>
internal sealed record SentPair(string RawName, string? RawValue)
{
    /// <summary>The name, decoded.</summary>
    public string Name { get; init; } = Percent.Decode(RawName);

    /// <summary>The value, decoded.</summary>
    public string Value { get; init; } = Percent.Decode(RawValue ?? "");
}
