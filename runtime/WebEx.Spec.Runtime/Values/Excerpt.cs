using System.Globalization;
using System.Text;

namespace WebEx;

// Text from callers and sites on its way into messages and logs: one line, no invisible characters, not long.
internal static class Excerpt
{
    public const int Longest = 40;

    public static string Of(string text) => Of(text.AsSpan(), Longest);

    public static string Of(ReadOnlySpan<char> text, int longest)
    {
        bool isCut = text.Length > longest;
        if (isCut)
        {
            text = text.Slice(0, longest);
            if (char.IsHighSurrogate(text[longest - 1]))
                text = text.Slice(0, longest - 1);
        }

        int plain = 0;
        while (plain < text.Length && text[plain] is >= ' ' and <= '~')
            plain++;
        if (plain == text.Length && !isCut)
            return text.ToString();

        var excerpt = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text.Slice(i, 2).ToString(), 0)))
                _ = excerpt.Append(c).Append(text[++i]);
            else if (IsVisible(CharUnicodeInfo.GetUnicodeCategory(c)))
                _ = excerpt.Append(c);
            else
                _ = excerpt.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return isCut ? excerpt.Append('…').ToString() : excerpt.ToString();
    }

    // Format characters turn the direction of what follows; separators break lines.
    private static bool IsVisible(UnicodeCategory category) =>
        category
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );
}
