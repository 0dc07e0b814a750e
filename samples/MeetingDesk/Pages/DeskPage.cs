using System.Globalization;
using MeetingDesk.Desks;
using WebEx;

namespace MeetingDesk.Pages;

/// <summary>For users who have logged in: their meetings, and what can be done with them.</summary>
internal static class DeskPage
{
    public static IResult Of(HttpContext context, Desk desk, TimeProvider clock)
    {
        Html menu = Html.Of(
            $"""
            <nav><span id="user">{desk.WebExId}</span>
            {new Form(context, "/list").Of("My meetings on WebEx", default, "inline")}
            {new Form(context, "/log-out").Of("Log out", default, "inline")}</nav>
            """
        );
        IReadOnlyList<DeskMeeting> meetings = desk.Meetings;
        Html list =
            meetings.Count == 0
                ? Html.Of($"""<p class="empty">Nothing is scheduled yet.</p>""")
                : Html.Join(meetings.Select(meeting => Meeting(context, meeting)));
        var form = new Form(context, "/schedule");
        return Layout.Page(
            context,
            form.HasProblem ? "Problem: Schedule a meeting" : "Meetings",
            menu,
            Html.Of(
                $"""
                <div class="columns">
                <section id="meetings"><h2>Meetings</h2>{list}</section>
                <div>
                <section id="schedule"><h2>Schedule a meeting</h2>{Schedule(form, clock)}</section>
                {JoinSection.Of(context)}
                </div>
                </div>
                """
            )
        );
    }

    private static Html Schedule(Form form, TimeProvider clock)
    {
        string tomorrow = clock.GetUtcNow().Date.AddDays(1).AddHours(14).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        string zone = form.Value("timeZone") ?? nameof(WebExTimeZone.London);
        Html zones = Html.Join(
            Enum.GetValues<WebExTimeZone>()
                .Select(one => Html.Of($"""<option value="{one.ToString()}" {(one.ToString() == zone ? "selected" : "")}>{one.GetDisplayName()}</option>"""))
        );
        return form.Of(
            "Schedule",
            Html.Of(
                $"""
                {form.Text("name", "Name", 128)}
                <label>Start<input name="start" type="datetime-local" value="{form.Value("start") ?? tomorrow}" required></label>
                <label>Time zone<select name="timeZone">{zones}</select></label>
                <label>Minutes<input name="minutes" type="number" min="1" max="1440" value="{form.Value("minutes") ?? "45"}" required></label>
                {form.Text("password", "Meeting password", 16, "password", isRequired: false, autocomplete: "new-password")}
                """
            )
        );
    }

    private static Html Meeting(HttpContext context, DeskMeeting meeting)
    {
        Html attendees = meeting.Attendees.Count == 0 ? Html.Of($"nobody yet") : Html.Of($"{string.Join(", ", meeting.Attendees)}");
        var invite = new Form(context, "/add-attendee", meeting.Key);
        var delete = new Form(context, "/delete", meeting.Key);
        Html fields = Html.Join([invite.Text("fullName", "Full name", 32), invite.Text("emailAddress", "Email address", 64, "email")]);
        return Html.Of(
            $"""
            <article data-key="{meeting.Key}">
            <h3>{meeting.Name}</h3>
            <p>{meeting.Start}<br>Meeting key <b>{meeting.Key}</b></p>
            <p class="attendees">Invited: {attendees}</p>
            {(meeting.WasHeld ? Html.Of($"""<p class="held">This meeting was held.</p>""") : default)}
            {new Form(context, "/host", meeting.Key).Of(
                meeting.WasHeld ? "Start it again" : "Start the meeting",
                default,
                meeting.WasHeld ? "inline" : "inline main"
            )}
            <details {(invite.HasProblem ? "open" : "")}><summary>Invite somebody</summary>{invite.Of("Invite", fields)}</details>
            <details {(delete.HasProblem ? "open" : "")}><summary>Delete</summary>
            <p>The meeting will be deleted on WebEx, for everybody who is invited.</p>{delete.Of("Yes, delete it", default, "inline danger")}</details>
            </article>
            """
        );
    }
}
