using System.Text;

namespace WebEx;

// A page that goes on to the BackURL by itself, in place of a redirect: by a script, a refresh, or a form that a script sends. What counts is what a browser does when it has
// loaded the page; where that can't be told for certain, nothing is taken for the answer.
internal static class ReplyPage
{
    // The URL, or the query that a form makes. Null when it was found, else why not.
    public static string? TryRead(string text, string? refresh, Encoding? encoding, out string found, out ReplyOrigin origin)
    {
        found = "";
        origin = ReplyOrigin.Redirect;
        PageContent page = PageContent.Read(text);
        if (page.Problem is { } unclear) return unclear;
        if (refresh is not null && RefreshText.UrlOf(refresh) is { } other) page.Refreshes.Add(other);

        PageMoves? moves = null;
        var choices = new ScriptChoices();
        var budget = new ScriptBudget();
        while (choices.MoveNext())
        {
            PageMoves way = RunOnce(page, choices, budget);
            if (way.Problem is not null) return way.Problem;
            if (moves is null) moves = way;
            else moves.Join(way);
            if (moves.Problem is not null) break;
        }

        if (moves!.Result() is { } problem) return problem;
        if (moves.Form is { IsPosted: true }) origin = ReplyOrigin.PostedForm;
        found = moves.Url ?? (origin == ReplyOrigin.PostedForm ? moves.FormQuery(encoding) : "?" + moves.FormQuery(encoding));
        return null;
    }

    private static PageMoves RunOnce(PageContent page, ScriptChoices choices, ScriptBudget budget)
    {
        var moves = new PageMoves();
        foreach (string url in page.Refreshes) moves.Go(url, isCertain: true);
        new ScriptRun(page, moves, choices, budget).RunPage();
        moves.Conclude();
        return moves;
    }
}
