namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>The days that there are.</summary>
internal static class CalendarDay
{
    // In a leap year each month has the most days that it can have.
    private const int LeapYear = 2000;

    /// <summary>The day of a date, where it is complete and there is such a day.</summary>
    public static DateTime? Of(object? date) =>
        date is VectorFields fields
        && fields.TryGetValue("year", out object? year)
        && fields.TryGetValue("month", out object? month)
        && fields.TryGetValue("day", out object? day)
        && IsPossible((long)year, (long)month, (long)day)
        && (long)year is >= 1 and <= 9999
        && (long)month is >= 1 and <= 12
            ? new DateTime((int)(long)year, (int)(long)month, (int)(long)day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;

    /// <summary>True when there can be such a day. What is not given, or no month at all, leaves any day possible.</summary>
    public static bool IsPossible(long? year, long? month, long day) =>
        day is >= 1 and <= 31
        && (
            month is not (>= 1 and <= 12)
            || day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? (int)year.GetValueOrDefault() : LeapYear, (int)month.GetValueOrDefault())
        );
}
