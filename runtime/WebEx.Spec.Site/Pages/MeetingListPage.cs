using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>A user's meetings. After one that was started here the browser goes to the BackURL; after one that was deleted the list comes again.</summary>
internal static class MeetingListPage
{
    public static string Of(CommandContext context, IEnumerable<MeetingRow> meetings, WebExReply reply, string? backUrl) =>
        Layout.Page(
            "My meetings",
            Html.Of(
                $"""
                <table>
                <thead><tr><th>Meeting</th><th>Start</th><th>Meeting key</th><th></th></tr></thead>
                <tbody>
                {Html.Join(meetings.OrderBy(meeting => meeting.Start).Select(meeting => Row(context, meeting, backUrl)))}
                </tbody>
                </table>
                <p><a href="{SessionWindow.NextOf(context, reply, backUrl)}">Done</a></p>
                """
            )
        );

    private static Html Row(CommandContext context, MeetingRow meeting, string? backUrl) =>
        Html.Of(
            $"""
            <tr><td>{meeting.Name}</td><td>{MeetingTimes.TextOfNext(meeting, context.Now)}</td><td>{meeting.Key}</td><td>
            {Button(context, "HM", "Start", meeting.Key, backUrl)}
            {Button(context, "DM", "Delete", meeting.Key, "m.php?AT=LM&BU=" + Uri.EscapeDataString(backUrl ?? ""))}
            </td></tr>

            """
        );

    private static Html Button(CommandContext context, string at, string label, string key, string? backUrl) =>
        Html.Of(
            $"""
            <form method="post" action="{context.Request.HomePage.AbsoluteUri}m.php">
            <input type="hidden" name="AT" value="{at}">
            <input type="hidden" name="MK" value="{key}">
            <input type="hidden" name="BU" value="{backUrl}">
            <button>{label}</button>
            </form>
            """
        );
}
