using System.Text;

namespace WebEx;

// A page that goes on to the BackURL by itself, in place of a redirect: by a script, a refresh, or a form that a script sends. What counts is what a browser does when it has
// loaded the page; where that can't be told for certain, nothing is taken for the answer.
internal static class ReplyPage
{
    private static readonly string[] LoadAttributes = ["onerror", "onpageshow", "onreadystatechange", "onfocus", "onload"];
    private static readonly string[] OtherFields = ["select", "textarea"];

    // The URL, or the query that a form makes. Null when it was found, else why not.
    public static string? TryRead(string text, string? refresh, Encoding? encoding, out string found, out ReplyOrigin origin)
    {
        found = "";
        origin = ReplyOrigin.Redirect;
        var moves = new PageMoves();
        if (refresh is not null && RefreshText.UrlOf(refresh) is { } other) moves.Go(other, isCertain: true);
        if (Collect(text, moves) is { } cut) return cut;
        if (moves.Result(out string? url, out PageForm? form) is { } problem) return problem;
        if (form is { IsPosted: true }) origin = ReplyOrigin.PostedForm;
        found = url ?? (form!.IsPosted ? form.ToQuery(encoding) : "?" + form.ToQuery(encoding));
        return null;
    }

    private static string? Collect(string text, PageMoves moves)
    {
        var run = new ScriptRun(moves);
        var scripts = new List<(string Script, int Start)>();
        string? onLoad = null;
        bool hasBody = false;
        bool hasStart = false;
        bool hasEnd = false;
        PageForm? form = null;
        var tags = new PageTags(text);
        while (tags.MoveNext())
        {
            if (tags.Is("html"))
            {
                hasStart |= !tags.IsEnd;
                hasEnd |= tags.IsEnd;
            }
            else if (tags.Is("form"))
            {
                form?.Close(tags.Start);
                form = tags.IsEnd ? null : PageForm.Begin(tags);
                if (form is not null) run.Forms.Add(form);
            }

            if (tags.IsEnd) continue;
            bool isBody = tags.Is("body") || tags.Is("frameset");
            foreach (string attribute in LoadAttributes)
            {
                if (tags.Attribute(attribute) is not { } handler) continue;
                if (!isBody || attribute != "onload") run.Other(handler);
                else if (!hasBody) onLoad = handler;
            }

            hasBody |= isBody;
            if (tags.Is("script"))
            {
                int start = tags.Start;
                bool isRun = PageScript.IsRun(tags);
                string script = tags.Content();
                if (isRun) scripts.Add((script, start));
            }
            else if (tags.Is("meta"))
            {
                if (string.Equals(tags.Attribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase) && RefreshText.UrlOf(tags.Attribute("content") ?? "") is { } url)
                    moves.Go(url, isCertain: true);
            }
            else if (form is not null && tags.Is("input"))
            {
                form.AddInput(tags);
            }
            else if (form is not null && tags.IsAny(OtherFields))
            {
                form.AddOther();
            }
        }

        // A browser would run what came; but what didn't come could have led elsewhere.
        if (tags.EndsInside || form is not null || (hasStart && !hasEnd)) return "the page is not whole: it may have been cut off";
        foreach ((string script, int start) in scripts) run.Script(script, start);
        if (onLoad is not null) run.Handler(onLoad);
        run.Deferred();
        return null;
    }
}
