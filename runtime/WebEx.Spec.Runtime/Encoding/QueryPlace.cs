namespace WebEx;

// Where the query stands in a whole URL, in "?query", in "m.php?query", or in a bare query or form body; and the path before it.
internal readonly struct QueryPlace
{
    private QueryPlace(int pathStart, int pathEnd, int start, int end)
    {
        PathStart = pathStart;
        PathEnd = pathEnd;
        Start = start;
        End = end;
    }

    public int PathStart { get; }

    public int PathEnd { get; }

    public int Start { get; }

    public int End { get; }

    public static QueryPlace Find(string text)
    {
        int host = IndexOfHost(text);
        if (host < 0)
        {
            // A question mark inside a value does not make a URL; one that comes before the first name's end does.
            int mark = text.AsSpan().IndexOfAny('?', '=', '&');
            bool isBare = mark < 0 ? !text.StartsWith("/", StringComparison.Ordinal) : text[mark] != '?';
            if (isBare)
                return new(0, 0, 0, text.Length);
        }

        // Only a URL has a fragment; in a bare query the character belongs to a value.
        int end = text.IndexOf('#');
        if (end < 0)
            end = text.Length;

        int pathStart = host < 0 ? 0 : text.IndexOf('/', host, end - host);
        int query = text.IndexOf('?', 0, end);
        if (query < 0)
            query = end;
        if (pathStart < 0 || pathStart > query)
            pathStart = query;
        return new(pathStart, query, Math.Min(query + 1, end), end);
    }

    // The length of "scheme://"; 0 where the text does not begin so.
    public static int ProtocolLength(string text) => Math.Max(0, IndexOfHost(text));

    // After "scheme://"; -1 where the text does not begin so.
    private static int IndexOfHost(string text)
    {
        int i = 0;
        while (i < text.Length && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.')
            i++;
        return i > 0 && string.CompareOrdinal(text, i, "://", 0, 3) == 0 ? i + 3 : -1;
    }
}
