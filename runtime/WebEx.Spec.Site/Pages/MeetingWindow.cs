using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>
/// What stands for the window of a meeting. A browser sees it first, and takes the reply along when its user leaves; a program has the reply at once.
/// </summary>
internal static class MeetingWindow
{
    private const string Leave = "Leave the meeting";

    /// <summary>Shows it to an attendee.</summary>
    public static void Open(CommandContext context, MeetingRow meeting, string attendee, WebExReply reply, string? backUrl)
    {
        string state = meeting.Status == MeetingStatus.InProgress ? "" : ", which its host has not started yet";
        Html content = Html.Of(
            $"""
            <p>You are in the meeting {meeting.Key}{state}, as <b id="attendee-name">{attendee}</b>.</p>
            {Greeting(meeting)}
            """
        );
        SessionWindow.Show(context, meeting.Name, content, Leave, reply, backUrl);
    }

    /// <summary>Shows it to the host, who can also lock and end the meeting there: no command does so for people.</summary>
    public static void OpenForHost(CommandContext context, MeetingRow meeting, WebExReply reply, string? backUrl)
    {
        string next = SessionWindow.NextOf(context, reply, backUrl);
        SessionWindow.Show(context, meeting.Name, HostContent(context, meeting, next), Leave, next);
    }

    /// <summary>The same page again, after something was done in it.</summary>
    public static string OfHost(CommandContext context, MeetingRow meeting, string next) =>
        SessionWindow.Of(meeting.Name, HostContent(context, meeting, next), Leave, next);

    private static Html HostContent(CommandContext context, MeetingRow meeting, string next)
    {
        string people = meeting.Attendees.IsEmpty ? "nobody" : string.Join(", ", meeting.Attendees.Select(person => person.FullName));
        string act = meeting.IsLocked ? HostActions.Unlock : HostActions.Lock;
        return Html.Of(
            $"""
            <p>You are in the meeting {meeting.Key}, as its host{(meeting.IsLocked ? ". It is locked" : "")}. Invited: {people}.</p>
            {Greeting(meeting)}
            <form method="post" action="{context.Request.HomePage.AbsoluteUri}{HostActions.Page}" accept-charset="utf-8">
            <input type="hidden" name="{HostActions.KeyField}" value="{meeting.Key}">
            <input type="hidden" name="{HostActions.NextField}" value="{next}">
            {CommandForm.Token(context)}
            <button name="{HostActions.ActField}" value="{act}">{(meeting.IsLocked ? "Unlock" : "Lock")} the meeting</button>
            <button name="{HostActions.ActField}" value="{HostActions.End}">End the meeting</button>
            </form>
            """
        );
    }

    // A meeting shows its greeting; a training session does where PM is 1.
    private static Html Greeting(MeetingRow meeting) =>
        meeting.Values.TryGetValue("MG", out string? greeting) && (meeting.Center != Center.TrainingCenter || meeting.Values.GetValueOrDefault("PM") == "1")
            ? Html.Of($"<p>{greeting}</p>")
            : default;
}
