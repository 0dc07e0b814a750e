namespace WebEx;

// What a meta element and a Refresh header say, "0; url=https://www.example.com/", read by the steps of the HTML standard (shared declarative refresh steps).
internal static class RefreshText
{
    // Null where it names no other URL, or is none.
    public static string? UrlOf(string text)
    {
        int at = SkipBlanks(text, 0);
        int digits = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        if (at == digits && (at >= text.Length || text[at] != '.'))
            return null;
        while (at < text.Length && text[at] is (>= '0' and <= '9') or '.')
            at++;
        if (at >= text.Length || !(text[at] is ';' or ',' || IsBlank(text[at])))
            return null;

        at = SkipBlanks(text, at);
        if (at < text.Length && text[at] is ';' or ',')
            at = SkipBlanks(text, at + 1);
        if (at >= text.Length)
            return null;

        int url = at;
        if (IsLetter(text, at, 'U'))
        {
            at++;
            if (!IsLetter(text, at, 'R') || !IsLetter(text, at + 1, 'L'))
                return text.Substring(url);
            at = SkipBlanks(text, at + 2);
            if (at >= text.Length || text[at] != '=')
                return text.Substring(url);
            at = SkipBlanks(text, at + 1);
        }

        if (at >= text.Length)
            return null;
        if (text[at] is not ('"' or '\''))
            return text.Substring(at);
        int close = text.IndexOf(text[at], at + 1);
        return close < 0 ? text.Substring(at + 1) : text.Substring(at + 1, close - at - 1);
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
            at++;
        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsLetter(string text, int at, char letter) => at < text.Length && (text[at] & ~0x20) == letter;
}
