namespace WebEx;

/// <summary>A time of day in parts, as the site takes it: a part that is null isn't sent. Any numbers are taken; whether they are a time is for the validator to say.</summary>
public readonly record struct WebExTime
{
    /// <summary>Creates a whole time.</summary>
    /// <param name="hour">0 to 23.</param>
    /// <param name="minute">0 to 59.</param>
    public WebExTime(int? hour, int? minute)
    {
        Hour = hour;
        Minute = minute;
    }

    /// <summary>The hour, 0 to 23.</summary>
    public int? Hour { get; init; }

    /// <summary>The minute, 0 to 59.</summary>
    public int? Minute { get; init; }

    internal bool IsEmpty => Hour is null && Minute is null;

    /// <summary>The time of day of a <see cref="DateTime"/>, cut to the minute.</summary>
    /// <param name="value">Any; its kind and its date don't count.</param>
    public static WebExTime FromDateTime(DateTime value) => new(value.Hour, value.Minute);

    /// <summary>The time as <c>09:05</c>, with <c>?</c> for a part that is missing.</summary>
    public override string ToString() => CalendarRules.Part(Hour, 2) + ":" + CalendarRules.Part(Minute, 2);
}
