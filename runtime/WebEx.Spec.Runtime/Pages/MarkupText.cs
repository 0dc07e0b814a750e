using System.Net;
using System.Text;

namespace WebEx;

// The text of an attribute.
internal static class MarkupText
{
    // As browsers do, a number is one also without its semicolon.
    public static string Decode(string text)
    {
        if (text.IndexOf("&#", StringComparison.Ordinal) < 0)
            return WebUtility.HtmlDecode(text);
        var whole = new StringBuilder(text.Length + 8);
        for (int at = 0; at < text.Length; )
        {
            int end = EndOfNumber(text, at);
            if (end == at)
                end++;
            _ = whole.Append(text, at, end - at);
            if (end - at > 1 && (end == text.Length || text[end] != ';'))
                _ = whole.Append(';');
            at = end;
        }

        return WebUtility.HtmlDecode(whole.ToString());
    }

    // Browsers know more names than the platform does.
    public static bool HasUnknownEntity(string text)
    {
        for (int at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&', at + 1))
        {
            int end = at + 1;
            while (end < text.Length && IsLetterOrDigit(text[end]))
                end++;
            if (end == at + 1 || end == text.Length || text[end] != ';')
                continue;
            string entity = text.Substring(at, end + 1 - at);
            if (string.Equals(WebUtility.HtmlDecode(entity), entity, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // Behind "&#38" or "&#x26"; the start where there is none.
    private static int EndOfNumber(string text, int start)
    {
        if (text[start] != '&' || start + 2 >= text.Length || text[start + 1] != '#')
            return start;
        bool isHex = text[start + 2] is 'x' or 'X';
        int digits = start + (isHex ? 3 : 2);
        int end = digits;
        while (end < text.Length && (isHex ? IsHex(text[end]) : text[end] is >= '0' and <= '9'))
            end++;
        return end > digits ? end : start;
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsLetterOrDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
