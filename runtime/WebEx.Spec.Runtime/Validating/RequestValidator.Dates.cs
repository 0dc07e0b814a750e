namespace WebEx;

// Whether dates and times exist.
public ref partial struct RequestValidator
{
    /// <summary>The date must exist; parts that are absent are no violation.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="yearCode">The code of the year; null where there is none.</param>
    /// <param name="monthCode">The code of the month; null where there is none.</param>
    /// <param name="dayCode">The code of the day; null where there is none.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none.</param>
    public void Date(WebExDate? value, string? yearCode, string? monthCode, string? dayCode, string property, int line, string? error)
    {
        if (value is not { } date) return;

        Part(date.Year, 1, 9999, yearCode, property, line, error);
        Part(date.Month, 1, 12, monthCode, property, line, error);
        Part(date.Day, 1, 31, dayCode, property, line, error);
        if (dayCode is not null) Day(value, dayCode, property, line, error);
    }

    /// <summary>The month must have the day; parts that are absent or out of their range are no violation.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="code">The code of the day.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none.</param>
    public void Day(WebExDate? value, string code, string property, int line, string? error)
    {
        if (value is { Day: >= 1 and <= 31 and var day } date && !CalendarRules.IsPossibleDay(date.Year, date.Month, day))
            Add(ViolationRule.Date, code, property, line, error, actual: date.ToString());
    }

    /// <summary>The date and the time must exist; parts that are absent are no violation.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="yearCode">The code of the year; null where there is none.</param>
    /// <param name="monthCode">The code of the month; null where there is none.</param>
    /// <param name="dayCode">The code of the day; null where there is none.</param>
    /// <param name="hourCode">The code of the hour; null where there is none.</param>
    /// <param name="minuteCode">The code of the minute; null where there is none.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none.</param>
    public void DateTime(
        WebExDateTime? value, string? yearCode, string? monthCode, string? dayCode, string? hourCode, string? minuteCode, string property, int line, string? error)
    {
        if (value is not { } moment) return;

        Date(moment.Date, yearCode, monthCode, dayCode, property, line, error);
        Time(moment.Time, hourCode, minuteCode, property, line, error);
    }

    /// <summary>The time must exist; parts that are absent are no violation.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="hourCode">The code of the hour; null where there is none.</param>
    /// <param name="minuteCode">The code of the minute; null where there is none.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none.</param>
    public void Time(WebExTime? value, string? hourCode, string? minuteCode, string property, int line, string? error)
    {
        if (value is not { } time) return;

        Part(time.Hour, 0, 23, hourCode, property, line, error);
        Part(time.Minute, 0, 59, minuteCode, property, line, error);
    }

    // A part without a code of its own isn't sent, so it can't be wrong.
    private void Part(int? value, int min, int max, string? code, string property, int line, string? error)
    {
        if (code is not null) Range(value, min, max, code, property, line, error);
    }
}
