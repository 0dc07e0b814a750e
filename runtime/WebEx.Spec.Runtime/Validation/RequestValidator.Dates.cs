namespace WebEx.CodeGeneration;

// Whether a date exists. Its parts have codes, lines and errors of their own, so the range of each is checked like that of any number.
public ref partial struct RequestValidator
{
    /// <summary>The month must have the day; parts that are absent or out of their range are no violation.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="code">The code of the day.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none.</param>
    public void Day(WebExDate? value, string code, string property, int line, string? error = null)
    {
        if (value is { Day: >= 1 and <= 31 and var day } date && !CalendarRules.IsPossibleDay(date.Year, date.Month, day))
            Add(ViolationRule.Date, code, property, line, error, actual: date.ToString());
    }
}
