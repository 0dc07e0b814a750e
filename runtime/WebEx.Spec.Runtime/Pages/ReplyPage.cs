using System.Text;

namespace WebEx;

// A page that goes on to the BackURL by itself, in place of a redirect: by a script, a refresh, or a form that a script sends. What counts is what a browser
// does when it has loaded the page; where that cannot be told for certain, nothing is taken for the response.
internal static class ReplyPage
{
    // The URL, or the query that a form makes. Null when it was found, else why not.
    public static string? TryRead(string text, string? refresh, Encoding? encoding, out string found, out ReplyOrigin origin)
    {
        found = "";
        origin = ReplyOrigin.Redirect;
        if (TryFollow(PageContent.Read(text), refresh, out PageMoves? moves) is { } problem)
            return problem;
        if (moves!.Form is { IsPosted: true })
            origin = ReplyOrigin.PostedForm;
        found = moves.Url ?? (origin == ReplyOrigin.PostedForm ? moves.FormQuery(encoding) : "?" + moves.FormQuery(encoding));
        return null;
    }

    // The address that the page goes on to; null where it stays, where that cannot be told for certain, where it sends a form by GET, and where addresses are
    // relative to a base of the page's own. A form that is posted is given too.
    public static string? FindNext(string text, string? refresh, out string? form)
    {
        form = null;
        PageContent page = PageContent.Read(text);
        if (page.HasBase || TryFollow(page, refresh, out PageMoves? moves) is not null)
            return null;
        if (moves!.Form is null)
            return moves.Url;
        if (!moves.Form.IsPosted || moves.FormAction.Length == 0)
            return null;
        form = moves.Form.Fields;
        return moves.FormAction;
    }

    private static string? TryFollow(PageContent page, string? refresh, out PageMoves? moves)
    {
        moves = null;
        if (page.Problem is { } unclear)
            return unclear;
        if (refresh is not null && RefreshText.UrlOf(refresh) is { } other)
            page.Refreshes.Add(other);

        var choices = new ScriptChoices();
        var budget = new ScriptBudget();
        while (choices.MoveNext())
        {
            PageMoves way = RunOnce(page, choices, budget);
            if (way.Problem is not null)
                return way.Problem;
            if (moves is null)
                moves = way;
            else
                moves.Join(way);
            if (moves.Problem is not null)
                break;
        }

        return moves!.Result();
    }

    private static PageMoves RunOnce(PageContent page, ScriptChoices choices, ScriptBudget budget)
    {
        var moves = new PageMoves();
        foreach (string url in page.Refreshes)
            moves.Go(url, isCertain: true);
        new ScriptRun(page, moves, choices, budget).RunPage();
        moves.Conclude();
        return moves;
    }
}
