namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A URL.</summary>
internal sealed class UrlTester() : FormattedTextTester("reserved", "percent", "empty")
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Misshapen => ["a b", "a\nb"];

    /// <inheritdoc/>
    protected override bool HasFormat(string text) => text.Length > 0 && !HasBlank(text);
}
