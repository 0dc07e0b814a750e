namespace WebEx.Spec.Language.Diagnostics;

/// <summary>Shows text from a file inside a message: short, on one line, without control characters.</summary>
public static class Quoted
{
    private const int Longest = 60;

    /// <summary>The text between quotes.</summary>
    public static string Text(string text)
    {
        // Half of a surrogate pair would be no text any more.
        int length = text.Length > Longest && char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        string shown = text.Length > Longest ? text.Substring(0, length) + "..." : text;
        return "'" + new string([.. shown.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]) + "'";
    }
}
