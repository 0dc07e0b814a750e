using System.Globalization;
using MeetingDesk.Desks;
using WebEx;
using WebEx.Samples;

namespace MeetingDesk.Pages;

/// <summary>For users who have logged in: their meetings, and what can be done with them.</summary>
internal static class DeskPage
{
    public static IResult Of(HttpContext context, Desk desk, TimeProvider clock)
    {
        Html menu = Html.Of(
            $"""
             <nav><span id="user">{desk.WebExId}</span>
             {Form.Of(context, "/list", "My meetings on WebEx", default, "inline")}
             {Form.Of(context, "/log-out", "Log out", default, "inline")}</nav>
             """);
        IReadOnlyList<DeskMeeting> meetings = desk.Meetings;
        Html list = meetings.Count == 0
            ? Html.Of($"""<p class="empty">Nothing is scheduled yet.</p>""")
            : Html.Join(meetings.Select(meeting => Meeting(context, meeting)));
        return Layout.Page(context, menu, Html.Of(
            $"""
             <div class="columns">
             <section id="meetings"><h2>Meetings</h2>{list}</section>
             <div>
             <section id="schedule"><h2>Schedule a meeting</h2>{Schedule(context, clock)}</section>
             {JoinSection.Of(context)}
             </div>
             </div>
             """));
    }

    private static Html Schedule(HttpContext context, TimeProvider clock)
    {
        string tomorrow = clock.GetUtcNow().Date.AddDays(1).AddHours(14).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        Html zones = Html.Join(Enum.GetValues<WebExTimeZone>().Select(zone =>
            Html.Of($"""<option value="{zone.ToString()}" {(zone == WebExTimeZone.London ? "selected" : "")}>{zone.DisplayName()}</option>""")));
        return Form.Of(context, "/schedule", "Schedule", Html.Of(
            $"""
             {Form.Text("name", "Name", 128)}
             <label>Start<input name="start" type="datetime-local" value="{tomorrow}" required></label>
             <label>Time zone<select name="timeZone">{zones}</select></label>
             <label>Minutes<input name="minutes" type="number" min="1" max="1440" value="45" required></label>
             {Form.Text("password", "Meeting password", 16, "password", isRequired: false, autocomplete: "new-password")}
             """));
    }

    private static Html Meeting(HttpContext context, DeskMeeting meeting)
    {
        Html key = Form.Hidden("key", meeting.Key);
        Html attendees = meeting.Attendees.Count == 0 ? Html.Of($"nobody yet") : Html.Of($"{string.Join(", ", meeting.Attendees)}");
        Html add = Html.Of(
            $"""
             {key}
             {Form.Text("fullName", "Full name", 32)}
             {Form.Text("emailAddress", "Email address", 64, "email")}
             """);
        return Html.Of(
            $"""
             <article data-key="{meeting.Key}">
             <h3>{meeting.Name}</h3>
             <p>{meeting.Start}<br>Meeting key <b>{meeting.Key}</b></p>
             <p class="attendees">Invited: {attendees}</p>
             {Form.Of(context, "/host", "Start the meeting", key, "inline main")}
             {Form.Of(context, "/delete", "Delete", key, "inline")}
             <details><summary>Invite somebody</summary>{Form.Of(context, "/add-attendee", "Invite", add)}</details>
             </article>
             """);
    }
}
