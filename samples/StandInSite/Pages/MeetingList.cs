using StandInSite.Site;
using WebEx.Samples;

namespace StandInSite.Pages;

/// <summary>A user's meetings. After one that was started here the browser goes to the BackURL; after one that was deleted the list comes again.</summary>
internal static class MeetingList
{
    public static string Of(IEnumerable<Meeting> meetings, string siteName, string? backUrl, string next) => Layout.Page("My meetings", Html.Of(
        $"""
         <table>
         <thead><tr><th>Meeting</th><th>Start</th><th>Meeting key</th><th></th></tr></thead>
         <tbody>
         {Html.Join(meetings.Select(meeting => Row(meeting, siteName, backUrl)))}
         </tbody>
         </table>
         <p><a class="button main" href="{next}">Done</a></p>
         """));

    private static Html Row(Meeting meeting, string siteName, string? backUrl)
    {
        string list = $"{siteName}/m.php?AT=LM&BU={Uri.EscapeDataString(backUrl ?? "")}";
        return Html.Of(
            $"""
             <tr><td>{meeting.Name}</td><td>{meeting.Start}</td><td>{meeting.Key}</td><td>
             {Button(siteName, "HM", "Start", meeting.Key, backUrl)}
             {Button(siteName, "DM", "Delete", meeting.Key, list)}
             </td></tr>

             """);
    }

    private static Html Button(string siteName, string at, string label, string key, string? backUrl) => Html.Of(
        $"""
         <form method="post" action="/{siteName}/m.php">
         <input type="hidden" name="AT" value="{at}">
         <input type="hidden" name="MK" value="{key}">
         <input type="hidden" name="BU" value="{backUrl}">
         <button>{label}</button>
         </form>
         """);
}
