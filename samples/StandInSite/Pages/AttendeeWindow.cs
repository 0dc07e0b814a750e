using StandInSite.Site;
using WebEx.Samples;

namespace StandInSite.Pages;

/// <summary>The window of a meeting in progress, as an attendee sees it. Leaving it, the browser goes to the BackURL.</summary>
internal static class AttendeeWindow
{
    public static string Of(Meeting meeting, string attendee, string next) => Layout.Page("Meeting in progress", Html.Of(
        $"""
         <dl>
         <dt>Meeting</dt><dd id="meeting-name">{meeting.Name}</dd>
         <dt>Host</dt><dd>{meeting.Host.FullName}</dd>
         <dt>You are</dt><dd id="attendee-name">{attendee}</dd>
         </dl>
         <p><a class="button main" href="{next}">Leave the meeting</a></p>
         """));
}
