using System.Globalization;

namespace WebEx.Site.State;

/// <summary>Times of meetings as people read them.</summary>
internal static class MeetingTimes
{
    /// <summary>When a meeting begins: <c>2040-12-01 09:30, (GMT-08:00) San Jose</c>.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="local">The start that is meant, by a clock of its zone.</param>
    public static string TextOf(MeetingRow meeting, DateTime local) =>
        meeting.Recurrence is { Option: Occurrences.Constant }
            ? "at any time"
            : $"{local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}, {meeting.TimeZone.GetDisplayName()}";

    /// <summary>The start that comes next, by a clock of its zone; the first one where all are over.</summary>
    public static string TextOfNext(MeetingRow meeting, DateTimeOffset now) =>
        TextOf(meeting, Occurrences.Next(meeting, now) is { } next ? ZoneRules.ToLocal(next, meeting.TimeZone) : meeting.LocalStart);
}
