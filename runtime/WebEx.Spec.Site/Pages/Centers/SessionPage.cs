using System.Collections.Immutable;
using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>
/// What there is to know about a session, and what somebody can do with it: join or register; and its host: change it, invite, and decide on registrations.
/// </summary>
internal static class SessionPage
{
    public static (string Title, Html Content) Of(CommandContext context, string? key)
    {
        if (context.Meetings.Find(key) is { } meeting)
            return (meeting.Name, OfMeeting(context, meeting));
        if (context.Events.Find(key) is { } row)
            return (row.Name, OfEvent(context, row));
        return (
            "Session information",
            Html.Of(
                $"""
                <p class="none">{(
                    string.IsNullOrEmpty(key)
                        ? "Which session is meant? Its key is in the invitation."
                        : "There is no session with this key. It may have been deleted."
                )}</p>
                <form method="get" action="{context.Request.HomePage.AbsolutePath}e.php">
                {CommandButton.Hidden("AT", "SI")}
                <p><label>Session key <input name="MK" required inputmode="numeric"></label></p>
                <p><button>Show</button></p>
                </form>
                """
            )
        );
    }

    private static Html OfMeeting(CommandContext context, MeetingRow meeting)
    {
        bool isHost = context.Account is { } account && meeting.CanBeStartedBy(account);
        string state =
            meeting.Status == MeetingStatus.InProgress ? "in progress"
            : meeting.Status == MeetingStatus.Ended ? "over"
            : "not begun";
        return Html.Of(
            $"""
            {Facts(
                ("State", state),
                ("Start", MeetingTimes.TextOfNext(meeting, context.Now)),
                ("Duration", FormattableString.Invariant($"{meeting.DurationMinutes} minutes")),
                ("Host", context.Accounts.Find(meeting.Host)?.FullName ?? meeting.Host),
                ("Key", meeting.Key),
                ("Agenda", meeting.Values.GetValueOrDefault("AG") ?? "")
            )}
            {(isHost ? HostPart(context, meeting) : VisitorPart(context, meeting))}
            """
        );
    }

    private static Html VisitorPart(CommandContext context, MeetingRow meeting) =>
        Html.Of(
            $"""
            <h2>Join</h2>
            {CommandForm.Of(context, "m.php/JM", Attendee(context, meeting.Key), ["MK"], JoinFields(meeting))}
            {(meeting.RequiresRegistration ? Html.Of($"<h2>Register</h2>\n{RegistrationPage.Of(context, meeting)}") : default)}
            """
        );

    // Only what this meeting asks for.
    private static ImmutableArray<string> JoinFields(MeetingRow meeting)
    {
        string[] password = meeting.Password is null ? [] : ["PW"];
        string[] registration = meeting is { RequiresRegistration: true, Center: Center.TrainingCenter } ? ["RID"] : [];
        return ["MK", "AN", "AE", .. password, .. registration];
    }

    private static FormValues Attendee(CommandContext context, string key) =>
        FormValues.Of(("MK", key), ("AN", context.Account?.FullName), ("AE", context.Account?.EmailAddress));

    private static Html HostPart(CommandContext context, MeetingRow meeting) =>
        Html.Of(
            $"""
            <div class="actions">
            {CommandButton.OfSession(context, "m.php/HM", meeting.Status == MeetingStatus.InProgress ? "Go in" : "Start", meeting.Key)}
            {CommandButton.OfSession(context, "m.php/DM", "Delete", meeting.Key, "Delete this meeting, and tell its attendees?")}
            </div>
            <h2>Attendees</h2>
            {People(meeting)}
            {(meeting.Center == Center.TrainingCenter ? default : InvitePart(context, meeting))}
            {(meeting.RequiresRegistration ? EnrolmentList.Of(context, meeting.Key, "Registrations") : default)}
            <details><summary>Change</summary>
            {CommandForm.Of(
                context,
                "m.php/EM",
                FormValues.Of(
                    ("MK", meeting.Key),
                    ("MN", meeting.Name),
                    ("Start", meeting.LocalStart.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)),
                    ("DU", meeting.DurationMinutes.ToString(CultureInfo.InvariantCulture))
                ),
                ["MK"]
            )}
            </details>
            """
        );

    private static Html InvitePart(CommandContext context, MeetingRow meeting) =>
        Html.Of(
            $"""
            <details><summary>Invite somebody</summary>
            {CommandForm.Of(context, "m.php/AA", FormValues.Of(("MK", meeting.Key), ("EI", "1")), ["MK"], ["MK", "FN", "EM", "EI"])}
            </details>
            """
        );

    private static Html People(MeetingRow meeting) =>
        meeting.Attendees.IsEmpty
            ? Html.Of($"<p class=\"none\">Nobody is invited yet.</p>")
            : Html.Of($"<ul>{Html.Join(meeting.Attendees.Select(person => Html.Of($"<li>{person.FullName}, {person.EmailAddress}</li>")))}</ul>");

    private static Html OfEvent(CommandContext context, EventRow row)
    {
        bool isHost = context.Account is { } account && row.Host == account.WebExId;
        MeetingStatus status = row.StatusAt(context.Now);
        return Html.Of(
            $"""
            {Facts(
                ("State", status == MeetingStatus.InProgress ? "in progress" : status == MeetingStatus.Ended ? "over" : "not begun"),
                ("Start", $"{row.LocalStart.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}, {row.TimeZone.GetDisplayName()}"),
                ("Duration", FormattableString.Invariant($"{row.DurationMinutes} minutes")),
                ("Host", context.Accounts.Find(row.Host)?.FullName ?? row.Host),
                ("Key", row.Key),
                ("Description", row.Description)
            )}
            {(isHost ? HostPart(context, row) : VisitorPart(context, row, status))}
            """
        );
    }

    private static Html HostPart(CommandContext context, EventRow row) =>
        Html.Of(
            $"""
            <div class="actions">
            {CommandButton.OfSession(context, "m.php/TE", "Start", row.Key)}
            {CommandButton.OfSession(context, "m.php/DE", "Delete", row.Key, "Delete this event, with its enrollments?")}
            </div>
            {EnrolmentList.Of(context, row.Key, "Enrollments")}
            """
        );

    private static Html VisitorPart(CommandContext context, EventRow row, MeetingStatus status) =>
        Html.Of(
            $"""
            {(row.TakesEnrolments && status != MeetingStatus.Ended ? Html.Of($"<h2>Enroll</h2>\n{RegistrationPage.Of(context, row)}") : default)}
            <h2>Join</h2>
            {CommandForm.Of(context, "m.php/JE", FormValues.Of(("MK", row.Key)), ["MK"])}
            """
        );

    private static Html Facts(params (string Label, string Value)[] facts)
    {
        IEnumerable<Html> items = facts
            .Where(fact => fact.Value.Length > 0)
            .Select(fact => Html.Of($"<div><dt>{fact.Label}</dt><dd>{fact.Value}</dd></div>\n"));
        return Html.Of($"<dl class=\"facts\">\n{Html.Join(items)}</dl>\n");
    }
}
