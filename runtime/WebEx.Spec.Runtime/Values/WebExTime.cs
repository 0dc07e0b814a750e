namespace WebEx;

/// <summary>A time of day in parts, as the site takes it: a part that is null is not sent. Any numbers are taken; whether they are a time is for the validator
/// to say.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TextJsonConverter<WebExTime>))]
#endif
public readonly record struct WebExTime
#if NET
    : IParsable<WebExTime>
#endif
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
    /// <param name="value">Any; its kind and its date do not count.</param>
    public static WebExTime FromDateTime(DateTime value) => new(value.Hour, value.Minute);

#if NET
    /// <summary>The time of day of a <see cref="TimeOnly"/>, cut to the minute.</summary>
    /// <param name="value">Any time.</param>
    public static implicit operator WebExTime(TimeOnly value) => FromTimeOnly(value);

    /// <summary>The time of day of a <see cref="TimeOnly"/>, cut to the minute.</summary>
    /// <param name="value">Any time.</param>
    public static WebExTime FromTimeOnly(TimeOnly value) => new(value.Hour, value.Minute);
#endif

    /// <summary>Reads a time as <see cref="ToString"/> writes it: <c>09:05</c>, with <c>?</c> for a part that is missing; seconds may follow that are
    /// zero.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a time in that form.</exception>
    public static WebExTime Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out WebExTime value)
            ? value
            : throw new FormatException("This is not a time in the form 09:05.");

    /// <summary>Reads a time as <see cref="ToString"/> writes it: <c>09:05</c>, with <c>?</c> for a part that is missing; seconds may follow that are
    /// zero.</summary>
    /// <param name="text">The text; null is not a time.</param>
    /// <param name="value">What was read, when this method returns true.</param>
    public static bool TryParse(string? text, out WebExTime value)
    {
        value = default;
        return text is not null && CalendarText.TryReadTime(text.AsSpan(), out value);
    }

#if NET
    static WebExTime IParsable<WebExTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<WebExTime>.TryParse(string? s, IFormatProvider? provider, out WebExTime result) => TryParse(s, out result);
#endif

    /// <summary>The time as <c>09:05</c>, with <c>?</c> for a part that is missing.</summary>
    public override string ToString() => CalendarRules.Part(Hour, 2) + ":" + CalendarRules.Part(Minute, 2);
}
