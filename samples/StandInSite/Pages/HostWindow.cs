using StandInSite.Site;
using WebEx.Samples;

namespace StandInSite.Pages;

/// <summary>The window of a meeting in progress, as its host sees it.</summary>
internal static class HostWindow
{
    public static string Of(Meeting meeting, string siteName, string? backUrl) => Layout.Page("Meeting in progress", Html.Of(
        $"""
         <dl>
         <dt>Meeting</dt><dd id="meeting-name">{meeting.Name}</dd>
         <dt>Meeting key</dt><dd>{meeting.Key}</dd>
         <dt>Invited</dt><dd>{(meeting.Attendees.Count == 0 ? "nobody" : string.Join(", ", meeting.Attendees.Select(attendee => attendee.FullName)))}</dd>
         </dl>
         <form method="post" action="/{siteName}/{HostWindowEndpoint.Path}">
         <input type="hidden" name="MK" value="{meeting.Key}">
         <input type="hidden" name="BU" value="{backUrl}">
         <button name="do" value="{(meeting.IsLocked ? HostWindowEndpoint.Unlock : HostWindowEndpoint.Lock)}">{(meeting.IsLocked ? "Unlock" : "Lock")} the meeting</button>
         <button name="do" value="{HostWindowEndpoint.End}" class="main">End the meeting</button>
         </form>
         """));
}
