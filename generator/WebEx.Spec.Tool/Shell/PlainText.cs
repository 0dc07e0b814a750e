using System.Globalization;

namespace WebEx.Spec.Tool;

/// <summary>Text from files and callers on its way to a terminal: nothing in it is a command there, nor turns the direction of what follows.</summary>
internal static class PlainText
{
    /// <summary>The text with a blank for each character that is not seen; lines and tabs stay.</summary>
    public static string Lines(string text) => Of(text, c => c is not ('\n' or '\t' or '\r') && IsInvisible(c));

    /// <summary>The same in one line, so that no text begins a line of its own.</summary>
    public static string Line(string text) => Of(text, IsInvisible);

    private static string Of(string text, Func<char, bool> isBlank) => text.Any(isBlank) ? new([.. text.Select(c => isBlank(c) ? ' ' : c)]) : text;

    private static bool IsInvisible(char c) =>
        char.IsControl(c)
        || (c > '~' && char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
