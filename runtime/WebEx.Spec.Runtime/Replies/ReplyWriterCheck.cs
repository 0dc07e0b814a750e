using System.Net;

namespace WebEx;

// The text that a reply is read from after it was written, and whether everything in it comes back as it was given.
internal sealed class ReplyWriterCheck
{
    public ReplyWriterCheck(ReplyContent content)
    {
        Content = content;
        ReplyShape shape = content.Command.Reply;
        // A value that has no place in a redirect is in markup only; all others are then added to that.
        bool isMarkup = content.IsSuccess && shape.MarkupRoot is not null && content.Fields.Any(field => field.IsMarkupOnly);
        Text = isMarkup ? content.ToMarkup(withAll: true) : content.ToQuery();
        Context =
            isMarkup ? ReplyContext.Body
            : content.IsSuccess && shape.IsPosted ? ReplyContext.PostedForm
            : ReplyContext.Redirect;
        string query = isMarkup ? content.ToQuery() : Text;
        CheckPairs(PairText.OfQuery(query, 0, query.Length), [.. content.Pairs()], isMarkup: false);
        if (content.IsSuccess && shape.MarkupRoot is not null)
            CheckMarkup([.. content.Elements(withAll: isMarkup)]);
        if (Context.Origin == ReplyOrigin.Redirect && content.Fields.LastOrDefault(field => !field.IsMarkupOnly) is { IsPromisedAndEmpty: true } last)
            throw new ArgumentException("The value is empty, and the redirect ends with it: it would be read as cut off.", last.Parameter);
    }

    public ReplyContent Content { get; }

    public string Text { get; }

    public ReplyContext Context { get; }

    // Whatever else is wrong with a combination of values is in the reader's words.
    public void Of(WebExReply reply)
    {
        if (reply.Outcome == (Content.IsSuccess ? ReplyOutcome.Success : ReplyOutcome.Failure))
            return;
        throw new ArgumentException(
            "The values make a reply that is read as "
                + reply.Outcome.ToString().ToLowerInvariant()
                + (reply.Problem is { } problem ? ": " + problem : "")
                + "."
        );
    }

    private void CheckMarkup(ReplyField[] elements)
    {
        foreach (ReplyField element in elements)
        {
            string inner = Content.Inner(element);
            string text = "<" + element.Code + ">" + inner + "</" + element.Code + ">";
            if (!PairText.TryOfElements(text, 0, text.Length, Content.Command.Reply.IsXml, out PairText pairs))
                throw Refused(element);
            CheckPairs(pairs, [element], isMarkup: true);
            if (element.Elements is { } children)
                CheckMarkup([.. children]);
        }
    }

    private void CheckPairs(PairText pairs, ReplyField[] fields, bool isMarkup)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            ReplyField field = fields[i];
            string expected = field.Text;
            if (isMarkup && field.Elements is not null)
                expected = Content.Command.Reply.IsXml ? WebUtility.HtmlDecode(Content.Inner(field)) : Content.Inner(field);
            if (i >= pairs.Count || !IsSame(pairs.Name(i), field.Code) || !IsSame(pairs.Value(i), expected))
                throw Refused(field);
        }

        if (pairs.Count > fields.Length)
            throw Refused(fields[fields.Length - 1]);
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static ArgumentException Refused(ReplyField field) =>
        new("The value has characters that cannot be sent: half of a surrogate pair, or, in markup, what ends an element.", field.Parameter ?? field.Code);
}
