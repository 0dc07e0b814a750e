namespace WebEx.Site.State;

/// <summary>When a meeting takes place: each time at the same time of day of its zone, also across a change to or from daylight saving.</summary>
internal static class Occurrences
{
    /// <summary>The number of RO for a meeting that its host starts at any time.</summary>
    public const int Constant = 9;

    /// <summary>The number of RO for every week.</summary>
    public const int Weekly = 5;

    private const int DaysOfWeek = 7;

    /// <summary>All starts of a meeting, in order. One that comes for ever goes on until the calendar ends.</summary>
    public static IEnumerable<DateTimeOffset> Of(MeetingRow meeting)
    {
        yield return meeting.Start;
        if (meeting.Recurrence is not { Option: > 0 and < Constant } recurrence)
            yield break;

        var time = TimeOnly.FromDateTime(meeting.LocalStart);
        int count = 1;
        foreach (DateOnly day in DaysAfter(DateOnly.FromDateTime(meeting.LocalStart), recurrence))
        {
            if (day > recurrence.Until || count++ == recurrence.Sessions)
                yield break;
            yield return ZoneRules.ToInstant(day.ToDateTime(time), meeting.TimeZone);
        }
    }

    /// <summary>The start that a meeting is at or comes to next; null when the last one is over, and for a meeting without times.</summary>
    public static DateTimeOffset? Next(MeetingRow meeting, DateTimeOffset now)
    {
        if (meeting.Recurrence is { Option: Constant })
            return null;
        foreach (DateTimeOffset start in Of(meeting))
        {
            if (now - start < TimeSpan.FromMinutes(meeting.DurationMinutes))
                return start;
        }

        return null;
    }

    /// <summary>The bit of Days that stands for a day: Monday is bit 6, Sunday bit 0.</summary>
    public static int BitOf(DateOnly day) => 1 << (DaysOfWeek - 1 - SinceMonday(day));

    // RO is 1 to 4 for every day to every fourth day, and 5 to 8 for every week to every fourth week.
    private static IEnumerable<DateOnly> DaysAfter(DateOnly first, MeetingRecurrence recurrence)
    {
        int step = ((recurrence.Option - 1) % 4) + 1;
        DateOnly last = DateOnly.MaxValue.AddDays(-DaysOfWeek * (step + 1));
        if (recurrence.Option < Weekly)
        {
            for (DateOnly day = first; day <= last; )
                yield return day = day.AddDays(step);
            yield break;
        }

        for (DateOnly week = first.AddDays(-Math.Min(SinceMonday(first), first.DayNumber)); week <= last; week = week.AddDays(DaysOfWeek * step))
        {
            for (DateOnly day = week; day < week.AddDays(DaysOfWeek); day = day.AddDays(1))
            {
                if (day > first && (recurrence.Days & BitOf(day)) != 0)
                    yield return day;
            }
        }
    }

    private static int SinceMonday(DateOnly day) => ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
}
