namespace WebEx;

/// <summary>How often a date and time occurs in a time zone. Clocks that are put forward leave an hour out, and clocks that are put back repeat one.</summary>
public enum LocalTimeStatus
{
    /// <summary>It is no whole date and time, or there is no such date or time.</summary>
    NotATime,

    /// <summary>It occurs once.</summary>
    Unique,

    /// <summary>It does not occur: clocks are put forward over it.</summary>
    Skipped,

    /// <summary>It occurs twice: clocks are put back over it. The site is not told which of the two is meant.</summary>
    Repeated,
}
