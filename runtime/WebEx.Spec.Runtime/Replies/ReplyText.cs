namespace WebEx;

// Which of the two shapes a reply has, and the names that status and reason go by in it.
internal readonly struct ReplyText
{
    private ReplyText(PairText pairs, string statusName, string reasonName, string? problem)
    {
        Pairs = pairs;
        StatusName = statusName;
        ReasonName = reasonName;
        Problem = problem;
    }

    public PairText Pairs { get; }

    public string StatusName { get; }

    public string ReasonName { get; }

    public string? Problem { get; }

    public static ReplyText Find(string text, string? markupRoot)
    {
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (markupRoot is not null && start < text.Length && text[start] == '<') return FindMarkup(text, start, markupRoot);

        QueryPlace place = QueryPlace.Find(text);
        return new(PairText.OfQuery(text, place.Start, place.End), "ST", "RS", null);
    }

    private static ReplyText FindMarkup(string text, int start, string root)
    {
        PairText pairs = PairText.OfQuery("", 0, 0);
        string? problem = null;
        if (!MarkupTag.TryReadStart(text.AsSpan(start), out int nameLength) || !text.AsSpan(start + 1, nameLength).SequenceEqual(root.AsSpan()))
        {
            problem = "the markup does not begin with <" + root + ">";
        }
        else
        {
            int inner = start + nameLength + 2;
            int end = text.LastIndexOf("</" + root + ">", StringComparison.Ordinal);
            if (end < inner) problem = "the markup has no </" + root + ">";
            else if (!string.IsNullOrWhiteSpace(text.Substring(end + root.Length + 3))) problem = "something follows </" + root + ">";
            else if (!PairText.TryOfElements(text, inner, end, out pairs)) problem = "the markup has an element without an end, or text between elements";
        }

        return new(pairs, "Status", "Reason", problem);
    }
}
