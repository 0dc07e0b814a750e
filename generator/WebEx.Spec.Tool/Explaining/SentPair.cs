namespace WebEx.Spec.Tool.Explaining;

/// <summary>A name with its value, as they were sent.</summary>
/// <param name="RawName">The name as it stands in the text.</param>
/// <param name="RawValue">The value as it stands in the text; null where there is no equals sign.</param>
internal sealed record SentPair(string RawName, string? RawValue)
{
    /// <summary>The name, decoded.</summary>
    public string Name { get; init; } = Percent.Decode(RawName);

    /// <summary>The value, decoded. It is for comparing: what is printed is <see cref="Shown"/>.</summary>
    public string Value { get; init; } = Percent.Decode(RawValue ?? "");

    /// <summary>What may be printed of the value, if its argument is known and no secret.</summary>
    public string Shown { get; init; } = SecretText.Visible(RawValue ?? "");

    /// <summary>True where some of the value must not be printed.</summary>
    public bool IsCovered => Shown != Value;

    /// <summary>True where the equals sign was percent-encoded.</summary>
    public bool IsSeparatorEncoded { get; init; }

    /// <summary>Which argument of the text it is, from 1; AT counts.</summary>
    public int Place { get; init; }
}
