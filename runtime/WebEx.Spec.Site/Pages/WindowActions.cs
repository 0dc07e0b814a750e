using WebEx.Site.Commands;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>
/// What is done in the window of a meeting: a host locks it, unlocks it and ends it, and all who are in it say something. At the end the browser goes where
/// it goes when the meeting is over.
/// </summary>
internal static class WindowActions
{
    /// <summary>The page that the window sends its form to, below the site.</summary>
    public const string Page = "window";

    public const string KeyField = "MK";
    public const string NextField = "next";
    public const string ActField = "do";
    public const string PassField = "pass";
    public const string Lock = "lock";
    public const string Unlock = "unlock";
    public const string End = "end";
    public const string Say = "say";

    /// <summary>Does it, and says whether anything has changed.</summary>
    public static (SiteResponse Response, bool Counts) Run(CommandContext context)
    {
        // Commands come from pages of any site, and the cookie comes along; what is done in a window of this site comes from there alone.
        if (context.Request.IsFromElsewhere)
            return Problem(403, "A page of another site has sent this. Go to the window of the meeting, and do it there.");
        if (DialectChecks.ProblemOfAction(context) is { } problem)
            return Problem(403, problem);
        string key = context.Argument(KeyField) ?? "";
        string next = context.Resolve(context.Argument(NextField)) ?? context.Request.HomePage.AbsoluteUri;
        if (context.Argument(PassField) is { } pass)
            return RunForAttendee(context, key, next, pass);
        if (FindHosted(context, key) is not { } meeting)
            return Problem(404, "No meeting of yours with this key is in progress.");
        switch (context.Argument(ActField))
        {
            case Say:
                return MeetingChat.Say(context, meeting, context.Account!.FullName, context.Argument(MeetingChat.TextField)) is { } wrong
                    ? Problem(400, wrong)
                    : (SiteResponse.Page(MeetingWindow.OfHost(context, meeting, next)), true);
            case Lock or Unlock:
                MeetingRow changed = meeting with { IsLocked = context.Argument(ActField) == Lock };
                context.Meetings.Put(changed);
                return (SiteResponse.Page(MeetingWindow.OfHost(context, changed, next)), true);
            case End:
                SiteCommands.End(context, key);
                return (SiteResponse.Redirect(next), true);
            default:
                return Problem(400, "In the window of a meeting its host can lock, unlock and end it, and say something.");
        }
    }

    private static (SiteResponse Response, bool Counts) RunForAttendee(CommandContext context, string key, string next, string pass)
    {
        string hash = SessionCookie.IdOf(pass);
        AttendanceRow? attendance = context
            .Attendances.WithPrefix(AttendanceRow.KeyOf(key, ""))
            .FirstOrDefault(row => row.PassHash == hash && row.LeftAt is null);
        if (attendance is null || context.Meetings.Find(key) is not { } meeting)
            return Problem(404, "The meeting is over, or you have left it.");
        if (context.Argument(ActField) != Say)
            return Problem(403, "Only the host of a meeting can lock, unlock and end it.");
        return MeetingChat.Say(context, meeting, attendance.Name, context.Argument(MeetingChat.TextField)) is { } wrong
            ? Problem(400, wrong)
            : (SiteResponse.Page(MeetingWindow.OfAttendee(context, meeting, attendance.Name, next, pass)), true);
    }

    private static MeetingRow? FindHosted(CommandContext context, string key) =>
        context.Account is { } account && context.Meetings.Find(key) is { Status: MeetingStatus.InProgress } meeting && meeting.CanBeStartedBy(account)
            ? meeting
            : null;

    private static (SiteResponse, bool) Problem(int statusCode, string sentence) => (SiteResponse.Page(ProblemPage.Of(sentence), statusCode), false);
}
