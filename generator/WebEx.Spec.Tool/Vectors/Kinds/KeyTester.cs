namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A meeting key: digits.</summary>
internal sealed class KeyTester() : FormattedTextTester("blanks")
{
    /// <inheritdoc/>
    protected override string Alphabet => FillerText.Digits;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Misshapen => ["12 3", "12a"];

    /// <inheritdoc/>
    protected override bool HasFormat(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
