namespace WebEx.Spec.Language.Diagnostics;

/// <summary>Shows text from a file inside a message: short, on one line, without control characters.</summary>
public static class Quoted
{
    private const int Longest = 60;

    /// <summary>The text between quotes.</summary>
    public static string Text(string text)
    {
        string shown = text.Length > Longest ? text.Substring(0, Longest) + "..." : text;
        return "'" + new string([.. shown.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]) + "'";
    }
}
