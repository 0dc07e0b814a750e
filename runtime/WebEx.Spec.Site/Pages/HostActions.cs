using WebEx.Site.Commands;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>
/// What a host does in the window of a meeting: lock it, unlock it, end it. At the end the browser goes where it goes when the meeting is over.
/// </summary>
internal static class HostActions
{
    /// <summary>The page that the window sends its form to, below the site.</summary>
    public const string Page = "window";

    public const string KeyField = "MK";
    public const string NextField = "next";
    public const string ActField = "do";
    public const string Lock = "lock";
    public const string Unlock = "unlock";
    public const string End = "end";

    /// <summary>Does it, and says whether anything has changed.</summary>
    public static (SiteResponse Response, bool Counts) Run(CommandContext context)
    {
        // Commands come from pages of any site, and the cookie comes along; what is done in a window of this site comes from there alone.
        if (context.Request.IsFromElsewhere)
            return Problem(403, "A page of another site has sent this. Go to the window of the meeting, and do it there.");
        if (DialectChecks.ProblemOfAction(context) is { } problem)
            return Problem(403, problem);
        if (context.Argument(KeyField) is not { } key || FindHosted(context, key) is not { } meeting)
            return Problem(404, "No meeting of yours with this key is in progress.");
        string next = context.Resolve(context.Argument(NextField)) ?? context.Request.HomePage.AbsoluteUri;
        switch (context.Argument(ActField))
        {
            case Lock or Unlock:
                MeetingRow changed = meeting with { IsLocked = context.Argument(ActField) == Lock };
                context.Meetings.Put(changed);
                return (SiteResponse.Page(MeetingWindow.OfHost(context, changed, next)), true);
            case End:
                SiteCommands.End(context, key);
                return (SiteResponse.Redirect(next), true);
            default:
                return Problem(400, "In the window of a meeting it can be locked, unlocked and ended.");
        }
    }

    private static MeetingRow? FindHosted(CommandContext context, string key) =>
        context.Account is { } account && context.Meetings.Find(key) is { Status: MeetingStatus.InProgress } meeting && meeting.CanBeStartedBy(account)
            ? meeting
            : null;

    private static (SiteResponse, bool) Problem(int statusCode, string sentence) => (SiteResponse.Page(ProblemPage.Of(sentence), statusCode), false);
}
