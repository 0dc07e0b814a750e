using System.Numerics;

namespace WebEx.Site.State;

/// <summary>When a meeting takes place: each time at the same time of day of its zone, also across a change to or from daylight saving.</summary>
internal static class Occurrences
{
    /// <summary>The number of RO for a meeting that its host starts at any time.</summary>
    public const int Constant = 9;

    /// <summary>The number of RO for every week.</summary>
    public const int Weekly = 5;

    private const int DaysOfWeek = 7;
    private const int AllDays = (1 << DaysOfWeek) - 1;

    /// <summary>
    /// The starts of a meeting from a moment on, in order, without a look at those before: they can be thousands. One that comes for ever goes on until the
    /// calendar ends.
    /// </summary>
    public static IEnumerable<DateTimeOffset> From(MeetingRow meeting, DateTimeOffset moment)
    {
        if (meeting.Start >= moment)
            yield return meeting.Start;
        if (meeting.Recurrence is not { Option: > 0 and < Constant } recurrence)
            yield break;

        var time = TimeOnly.FromDateTime(meeting.LocalStart);
        DateOnly begin = DateOnly.FromDateTime(ZoneRules.ToLocal(moment, meeting.TimeZone));
        foreach ((long index, DateOnly day) in DaysAfter(DateOnly.FromDateTime(meeting.LocalStart), recurrence, begin))
        {
            if (day > recurrence.Until || index >= recurrence.Sessions)
                yield break;
            DateTimeOffset start = ZoneRules.ToInstant(day.ToDateTime(time), meeting.TimeZone);
            if (start >= moment)
                yield return start;
        }
    }

    /// <summary>The start that a meeting is at or comes to next; null when the last one is over, and for a meeting without times.</summary>
    public static DateTimeOffset? Next(MeetingRow meeting, DateTimeOffset now)
    {
        if (meeting.Recurrence is { Option: Constant })
            return null;
        // One that began less than the duration ago is not over.
        TimeSpan duration = TimeSpan.FromMinutes(meeting.DurationMinutes) - TimeSpan.FromTicks(1);
        return From(meeting, now.Minus(duration)).Select(start => (DateTimeOffset?)start).FirstOrDefault();
    }

    /// <summary>The bit of Days that stands for a day: Monday is bit 6, Sunday bit 0.</summary>
    public static int BitOf(DateOnly day) => 1 << (DaysOfWeek - 1 - SinceMonday(day));

    // RO is 1 to 4 for every day to every fourth day, and 5 to 8 for every week to every fourth week. Each day comes with its place in the series, in which the
    // first day has 0. All days from one on are among them, and few of those before it.
    private static IEnumerable<(long Index, DateOnly Day)> DaysAfter(DateOnly first, MeetingRecurrence recurrence, DateOnly from)
    {
        int step = ((recurrence.Option - 1) % 4) + 1;
        int last = DateOnly.MaxValue.DayNumber - (DaysOfWeek * (step + 1));
        return recurrence.Option < Weekly
            ? EveryDay(first.DayNumber, step, from.DayNumber, last)
            : EveryWeek(first, recurrence.Days & AllDays, DaysOfWeek * step, from.DayNumber, last);
    }

    private static IEnumerable<(long Index, DateOnly Day)> EveryDay(int first, int step, int from, int last)
    {
        int skipped = Math.Max(0, ((from - first) / step) - 1);
        for (int index = skipped + 1; first + (index * step) <= last; index++)
            yield return (index, DateOnly.FromDayNumber(first + (index * step)));
    }

    // On no day of the week there is the first time alone.
    private static IEnumerable<(long Index, DateOnly Day)> EveryWeek(DateOnly first, int days, int step, int from, int last)
    {
        if (days == 0)
            yield break;
        int monday = first.DayNumber - SinceMonday(first);
        int skipped = Math.Max(0, ((from - monday) / step) - 1);
        long index = skipped == 0 ? 0 : Week(monday).Count() + ((skipped - 1L) * BitOperations.PopCount((uint)days));
        for (int week = monday + (skipped * step); week <= last; week += step)
        {
            foreach (DateOnly day in Week(week))
                yield return (++index, day);
        }

        IEnumerable<DateOnly> Week(int begin) =>
            Enumerable.Range(begin, DaysOfWeek).Select(DateOnly.FromDayNumber).Where(day => day > first && (days & BitOf(day)) != 0);
    }

    private static int SinceMonday(DateOnly day) => ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
}
