using System.Text;

namespace WebEx;

// Which of its shapes a reply has, and the names that status and reason go by in it.
internal readonly struct ReplyText
{
    private const string Status = "Status";
    private const string Reason = "Reason";
    private const string RedirectReason = "RS";

    // The mark as a form has it.
    private const string EncodedMark = "%EF%BB%BF";
    private const char ByteOrderMark = '\uFEFF';

    private ReplyText(
        PairText pairs,
        bool isMarkup,
        string statusName,
        string? problem,
        ReplyOrigin origin = ReplyOrigin.NotStated,
        TextEnd end = TextEnd.Whole
    )
    {
        Pairs = pairs;
        IsMarkup = isMarkup;
        StatusName = statusName;
        Problem = problem;
        Origin = origin;
        End = end;
    }

    // The status value of success alone.
    private ReplyText(PairText word, string statusName)
        : this(word, false, statusName, null) => IsWord = true;

    public PairText Pairs { get; }

    // Markup has neither AT nor constants.
    public bool IsMarkup { get; }

    // A word has them neither, and no parameters: what is promised comes with the redirect.
    public bool IsWord { get; }

    public string StatusName { get; }

    public string ReasonName => IsMarkup ? Reason : RedirectReason;

    public string? Problem { get; }

    // What is known beforehand, or what a page shows: one that goes on redirects or posts.
    public ReplyOrigin Origin { get; }

    public TextEnd End { get; }

    public static ReplyText Find(string text, WebExCommand command, ReplyContext context)
    {
        ReplyShape shape = command.Reply;
        text = Trimmed(text);
        if (context.Origin is ReplyOrigin.Redirect or ReplyOrigin.PostedForm)
            return OfParameters(text, command, context.Origin, context.Decoding);
        if (context.Refresh is not null && RefreshText.UrlOf(context.Refresh) is not null)
            return OfPage(text, command, context);
        if (text.Length > 0 && text[0] == '<')
        {
            string body = WithoutProlog(text);
            return shape.MarkupRoot is { } root && StartsWithElement(body, root) ? OfMarkup(body, root, shape.IsXml) : OfPage(text, command, context);
        }

        if (shape.Without == WithoutBackUrl.Word && shape.SuccessStatus is { } words && Tokens.IndexOf(words, text.AsSpan(), '|', ignoreCase: false) >= 0)
            return new(OfWord(shape.StatusCode, text), shape.StatusCode);
        return OfParameters(text, command, context.Origin, context.Decoding);
    }

    private static PairText OfWord(string statusName, string word)
    {
        string pair = statusName + "=" + Uri.EscapeDataString(word);
        return PairText.OfQuery(pair, 0, pair.Length);
    }

    private static ReplyText OfParameters(string text, WebExCommand command, ReplyOrigin origin, Encoding? encoding)
    {
        QueryPlace place = QueryPlace.Find(text);
        int start = place.Start;
        var pairs = PairText.TakeIdle();
        pairs.ReadQuery(text, start, place.End, encoding);

        // A site that joins with & even where the BackURL has no query: "https://www.example.com/back&AT=KM&ST=SUCCESS".
        if (pairs.Count == 0 && text.IndexOf('&', 0, place.End) is >= 0 and var and)
        {
            start = and + 1;
            pairs.ReadQuery(text, start, place.End, encoding);
        }

        // A site that joins with a question mark even where the BackURL has one already: "back?a=1?AT=SM&ST=SUCCESS".
        if (SecondJoint(text, place, pairs, command) is >= 0 and var joint)
        {
            pairs.ReadQuery(text.Remove(joint, 1).Insert(joint, "&"), place.Start, place.End, encoding);
        }

        return new(pairs, false, command.Reply.StatusCode, null, origin, origin == ReplyOrigin.PostedForm ? TextEnd.Whole : EndOf(text, start, place.End));
    }

    // A fragment behind the query shows that the query is whole.
    private static TextEnd EndOf(string text, int start, int end)
    {
        if (end < text.Length || end <= start)
            return TextEnd.Whole;
        int last = Math.Max(start, text.LastIndexOf('&') + 1);
        if (last == text.Length || text.IndexOf('=', last) < 0 || PercentDecoding.EndsInEscape(text.AsSpan(last)))
            return TextEnd.InParameter;
        return text[text.Length - 1] == '=' ? TextEnd.BeforeValue : TextEnd.Whole;
    }

    // The question mark before the first parameter of the site's, where that one would otherwise be taken for a part of the value before it. Looks at each
    // character once.
    private static int SecondJoint(string text, QueryPlace place, PairText pairs, WebExCommand command)
    {
        int mark = text.IndexOf('?', place.Start, place.End - place.Start);
        if (mark < 0)
            return -1;

        ReadOnlySpan<char> constants = command.Reply.Constants.AsSpan();
        ReadOnlySpan<char> constant = constants.Slice(0, Math.Max(0, constants.IndexOf('=')));
        for (; mark >= 0; mark = text.IndexOf('?', mark + 1, place.End - mark - 1))
        {
            ReadOnlySpan<char> after = text.AsSpan(mark + 1, place.End - mark - 1);
            if (IsNew("AT".AsSpan(), after, pairs) || IsNew(command.Reply.StatusCode.AsSpan(), after, pairs) || IsNew(constant, after, pairs))
                return mark;
        }

        return -1;
    }

    private static bool IsNew(ReadOnlySpan<char> name, ReadOnlySpan<char> text, PairText pairs) =>
        name.Length > 0 && text.Length > name.Length && text[name.Length] == '=' && text.StartsWith(name) && pairs.Find(name) < 0;

    private static ReplyText OfPage(string text, WebExCommand command, ReplyContext context)
    {
        string? problem = ReplyPage.TryRead(text, context.Refresh, context.Decoding, out string found, out ReplyOrigin origin);
        if (problem is null)
            return OfParameters(found, command, origin, origin == ReplyOrigin.PostedForm ? null : context.Decoding);
        if (command.Reply.MarkupRoot is { } root)
            problem = "the markup does not begin with <" + root + ">, and " + problem;
        return new(PairText.OfQuery("", 0, 0), false, command.Reply.StatusCode, problem);
    }

    private static bool StartsWithElement(string text, string name) =>
        MarkupTag.TryReadStart(text.AsSpan(), out int length) && text.AsSpan(1, length).SequenceEqual(name.AsSpan());

    private static ReplyText OfMarkup(string text, string root, bool isXml)
    {
        int inner = root.Length + 2;
        int end = text.Length - root.Length - 3;
        if (end >= inner && MarkupTag.IsEnd(text.AsSpan(end), root.AsSpan()))
        {
            var pairs = PairText.TakeIdle();
            string? problem = pairs.TryReadElements(text, inner, end, isXml) ? null : "the markup has an element without an end, or text between elements";
            return new(pairs, true, Status, problem);
        }

        bool hasEnd = text.IndexOf("</" + root + ">", inner, StringComparison.Ordinal) >= 0;
        return new(PairText.OfQuery("", 0, 0), true, Status, hasEnd ? "something follows </" + root + ">" : "the markup has no </" + root + ">");
    }

    private static string WithoutProlog(string text) =>
        text.StartsWith("<?xml", StringComparison.Ordinal) && text.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end
            ? Trimmed(text.Substring(end + 2))
            : text;

    // Blanks, blank lines and byte order marks around it.
    private static string Trimmed(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == ByteOrderMark))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ByteOrderMark))
            end--;
        if (start < end && text[start] == '%' && string.Compare(text, start, EncodedMark, 0, EncodedMark.Length, StringComparison.OrdinalIgnoreCase) == 0)
            start += EncodedMark.Length;
        return start == 0 && end == text.Length ? text : text.Substring(start, end - start);
    }
}
