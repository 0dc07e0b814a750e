namespace WebEx.Spec.Tool;

/// <summary>Text as a scalar of YAML.</summary>
internal static class YamlScalar
{
    // What YAML would take for something else than a plain text, within brackets too.
    private const string Quotable = "[]{},:#&*!|>'\"%@`";

    /// <summary>Plain where that means the text, else in quotes.</summary>
    public static string Of(string text) =>
        text.Length > 0
        && !text.Any(c => Quotable.Contains(c, StringComparison.Ordinal) || char.IsWhiteSpace(c) || char.IsControl(c))
        && !char.IsDigit(text[0])
        && text[0] is not ('-' or '?' or '~' or '.')
        && text.ToUpperInvariant() is not ("TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "NULL")
            ? text
            : System.Text.Json.JsonSerializer.Serialize(text);
}
