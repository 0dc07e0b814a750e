using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>Sessions that take place between two moments, for lists and calendars: those that everybody may see.</summary>
internal static class SessionList
{
    private const int Most = 20;

    /// <summary>A time at which a session takes place.</summary>
    internal readonly record struct Occurrence(string Key, string Name, string Host, DateTimeOffset Start, int Minutes, bool IsInProgress, WebExTimeZone Zone);

    /// <summary>The occurrences of a center, in order; some more than are shown at most.</summary>
    public static IReadOnlyList<Occurrence> Of(CommandContext context, Center center, DateTimeOffset from, DateTimeOffset to)
    {
        IEnumerable<Occurrence> all =
            center == Center.EventCenter
                ? context
                    .Events.Rows.Where(row => row.Start < to && !IsOver(row.Start, row.DurationMinutes, from) && IsListed(row))
                    .Select(row => Of(context, row))
                : context
                    .Meetings.Rows.Where(meeting => meeting.Center == center && (meeting.IsListed || IsOwn(context, meeting)))
                    .SelectMany(meeting => OccurrencesOf(context, meeting, from, to));
        return [.. all.OrderBy(occurrence => occurrence.Start).ThenBy(occurrence => occurrence.Key, StringComparer.Ordinal).Take(1000)];
    }

    /// <summary>The occurrences as a table; a sentence where there are none.</summary>
    public static Html Table(CommandContext context, IReadOnlyList<Occurrence> occurrences, string caption, string none) =>
        occurrences.Count == 0
            ? Html.Of($"<h2>{caption}</h2>\n<p class=\"none\">{none}</p>\n")
            : Html.Of(
                $"""
                <h2>{caption}</h2>
                <table>
                <thead><tr><th scope="col">Time</th><th scope="col">Name</th><th scope="col">Host</th><th scope="col">State</th></tr></thead>
                <tbody>
                {Html.Join(occurrences.Take(Most).Select(occurrence => Row(context, occurrence)))}
                </tbody>
                </table>
                {(occurrences.Count > Most ? Html.Of($"<p>And {occurrences.Count - Most} more.</p>") : default)}

                """
            );

    /// <summary>The zone that a page shows times in: the user's, else the site's.</summary>
    public static WebExTimeZone ZoneOf(CommandContext context) => context.Account?.TimeZone ?? context.Settings.TimeZone;

    public static DateTime LocalOf(CommandContext context, DateTimeOffset instant) => ZoneRules.ToLocal(instant, ZoneOf(context));

    /// <summary>The day that a page is about by itself, in its zone.</summary>
    public static DateTime Today(CommandContext context) => LocalOf(context, context.Now).Date;

    // By the difference: an end can be beyond the calendar.
    private static bool IsOver(DateTimeOffset start, int minutes, DateTimeOffset moment) => (moment - start).TotalMinutes >= minutes;

    // ET: 0 is unlisted, and an event without it is listed as the guide has it for those who may see it.
    private static bool IsListed(EventRow row) => row.Value("ET") != "0";

    private static bool IsOwn(CommandContext context, MeetingRow meeting) => context.Account is { } account && meeting.CanBeStartedBy(account);

    private static Occurrence Of(CommandContext context, EventRow row) =>
        new(row.Key, row.Name, HostOf(context, row.Host), row.Start, row.DurationMinutes, row.StatusAt(context.Now) == MeetingStatus.InProgress, row.TimeZone);

    private static IEnumerable<Occurrence> OccurrencesOf(CommandContext context, MeetingRow meeting, DateTimeOffset from, DateTimeOffset to) =>
        Occurrences
            .From(meeting, from.Minus(TimeSpan.FromMinutes(meeting.DurationMinutes)))
            .SkipWhile(start => IsOver(start, meeting.DurationMinutes, from))
            .TakeWhile(start => start < to)
            .Select(start => new Occurrence(
                meeting.Key,
                meeting.Name,
                HostOf(context, meeting.Host),
                start,
                meeting.DurationMinutes,
                meeting.Status == MeetingStatus.InProgress,
                meeting.TimeZone
            ));

    private static string HostOf(CommandContext context, string webExId) => context.Accounts.Find(webExId)?.FullName ?? webExId;

    private static Html Row(CommandContext context, Occurrence occurrence)
    {
        DateTime local = LocalOf(context, occurrence.Start);
        return Html.Of(
            $"""
            <tr><td><time datetime="{occurrence.Start.UtcDateTime.ToString("s", CultureInfo.InvariantCulture)}Z">{local.ToString(
                "ddd d MMM, HH:mm",
                CultureInfo.InvariantCulture
            )}</time></td><td><a href="{SiteFrame.Link(context, "SI")}&amp;MK={occurrence.Key}">{occurrence.Name}</a></td><td>{occurrence.Host}</td><td>{(
                occurrence.IsInProgress ? Html.Of($"<b class=\"live\">In progress</b>") : Html.Of($"{occurrence.Minutes} minutes")
            )}</td></tr>

            """
        );
    }
}
