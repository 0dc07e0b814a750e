using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>A user's own sessions, with what can be done with each.</summary>
internal static class MyMeetingsPage
{
    private const int Most = 100;

    public static Html Of(CommandContext context)
    {
        if (context.Account is not { } account)
            return LogInPage.First(context);
        MeetingRow[] meetings =
        [
            .. context.Meetings.Rows.Where(meeting => meeting.CanBeStartedBy(account) && !meeting.IsOneClick).OrderBy(meeting => meeting.Start).Take(Most),
        ];
        EventRow[] events = [.. context.Events.Rows.Where(row => row.Host == account.WebExId).OrderBy(row => row.Start).Take(Most)];
        if (meetings.Length + events.Length == 0)
        {
            return Html.Of($"<p class=\"none\">You have no meetings. <a href=\"{SiteFrame.Link(context, "CM")}\">Schedule one</a>, and it is listed here.</p>");
        }

        return Html.Of(
            $"""
            <table>
            <thead><tr><th scope="col">Name</th><th scope="col">Start</th><th scope="col">Key</th><th scope="col">To do</th></tr></thead>
            <tbody>
            {Html.Join(meetings.Select(meeting => Row(context, meeting)))}
            {Html.Join(events.Select(row => Row(context, row)))}
            </tbody>
            </table>
            <p><a href="{SiteFrame.Link(context, "CM")}">Schedule</a> another one.</p>
            """
        );
    }

    private static Html Row(CommandContext context, MeetingRow meeting) =>
        Html.Of(
            $"""
            <tr><td><a href="{SiteFrame.Link(context, "SI")}&amp;MK={meeting.Key}">{meeting.Name}</a></td><td>{MeetingTimes.TextOfNext(
                meeting,
                context.Now
            )}</td><td>{meeting.Key}</td><td>
            {CommandButton.OfSession(context, "m.php/HM", "Start", meeting.Key)}
            {CommandButton.OfSession(context, "m.php/DM", "Delete", meeting.Key, "Delete this meeting, and tell its attendees?")}
            </td></tr>

            """
        );

    private static Html Row(CommandContext context, EventRow row) =>
        Html.Of(
            $"""
            <tr><td><a href="{SiteFrame.Link(context, "SI")}&amp;MK={row.Key}">{row.Name}</a> (event)</td><td>{SessionList.LocalOf(context, row.Start).ToString(
                "yyyy-MM-dd HH:mm",
                System.Globalization.CultureInfo.InvariantCulture
            )}</td><td>{row.Key}</td><td>
            {CommandButton.OfSession(context, "m.php/TE", "Start", row.Key)}
            {CommandButton.OfSession(context, "m.php/DE", "Delete", row.Key, "Delete this event, with its enrollments?")}
            </td></tr>

            """
        );
}
