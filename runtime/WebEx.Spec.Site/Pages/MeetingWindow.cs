using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>
/// What stands for the window of a meeting. A browser sees it first, and takes the reply along when its user leaves; a program has the reply at once.
/// </summary>
internal static class MeetingWindow
{
    private const string Leave = "Leave the meeting";

    /// <summary>Shows it to an attendee, who is known by it afterwards: many have no login.</summary>
    public static AttendanceRow Open(CommandContext context, MeetingRow meeting, AttendanceRow attendance, WebExReply reply, string? backUrl)
    {
        if (!context.Request.IsBrowser)
            return attendance;
        string pass = context.NewToken();
        string next = SessionWindow.NextOf(context, reply, backUrl);
        SessionWindow.Show(context, meeting.Name, AttendeeContent(context, meeting, attendance.Name, next, pass), Leave, next);
        return attendance with { PassHash = SessionCookie.IdOf(pass) };
    }

    /// <summary>The same page again for an attendee, after something was said.</summary>
    public static string OfAttendee(CommandContext context, MeetingRow meeting, string name, string next, string pass) =>
        SessionWindow.Of(meeting.Name, AttendeeContent(context, meeting, name, next, pass), Leave, next);

    /// <summary>Shows it to the host, who can also lock and end the meeting there: no command does so for people.</summary>
    public static void OpenForHost(CommandContext context, MeetingRow meeting, WebExReply reply, string? backUrl)
    {
        string next = SessionWindow.NextOf(context, reply, backUrl);
        SessionWindow.Show(context, meeting.Name, HostContent(context, meeting, next), Leave, next);
    }

    /// <summary>The same page again, after something was done in it.</summary>
    public static string OfHost(CommandContext context, MeetingRow meeting, string next) =>
        SessionWindow.Of(meeting.Name, HostContent(context, meeting, next), Leave, next);

    private static Html AttendeeContent(CommandContext context, MeetingRow meeting, string name, string next, string pass)
    {
        string state = meeting.Status == MeetingStatus.InProgress ? "" : ", which its host has not started yet";
        return Html.Of(
            $"""
            <p>You are in the meeting {meeting.Key}{state}, as <b id="attendee-name">{name}</b>.</p>
            {Greeting(meeting)}
            {MeetingChat.Of(context, meeting, next, pass)}
            """
        );
    }

    private static Html HostContent(CommandContext context, MeetingRow meeting, string next)
    {
        string people = meeting.Attendees.IsEmpty ? "nobody" : string.Join(", ", meeting.Attendees.Select(person => person.FullName));
        string act = meeting.IsLocked ? WindowActions.Unlock : WindowActions.Lock;
        return Html.Of(
            $"""
            <p>You are in the meeting {meeting.Key}, as its host{(meeting.IsLocked ? ". It is locked" : "")}. Invited: {people}.</p>
            {Greeting(meeting)}
            <form method="post" action="{context.Request.HomePage.AbsoluteUri}{WindowActions.Page}" accept-charset="utf-8">
            <input type="hidden" name="{WindowActions.KeyField}" value="{meeting.Key}">
            <input type="hidden" name="{WindowActions.NextField}" value="{next}">
            {CommandForm.Token(context)}
            <button name="{WindowActions.ActField}" value="{act}">{(meeting.IsLocked ? "Unlock" : "Lock")} the meeting</button>
            <button name="{WindowActions.ActField}" value="{WindowActions.End}">End the meeting</button>
            </form>
            {MeetingChat.Of(context, meeting, next, pass: null)}
            """
        );
    }

    // A meeting shows its greeting; a training session does where PM is 1.
    private static Html Greeting(MeetingRow meeting) =>
        meeting.Values.TryGetValue("MG", out string? greeting) && (meeting.Center != Center.TrainingCenter || meeting.Values.GetValueOrDefault("PM") == "1")
            ? Html.Of($"<p>{greeting}</p>")
            : default;
}
