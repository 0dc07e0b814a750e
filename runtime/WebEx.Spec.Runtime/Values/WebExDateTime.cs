namespace WebEx;

/// <summary>
/// A date and time in parts, as the site takes it: a part that is null is not sent. Any numbers are taken; whether they are a date and a time is for the
/// validator to say.
/// The time zone is an argument of its own.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TextJsonConverter<WebExDateTime>))]
#endif
public readonly record struct WebExDateTime
#if NET
    : IParsable<WebExDateTime>
#endif
{
    /// <summary>Creates a whole date and time.</summary>
    /// <param name="year">Such as 2026.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31.</param>
    /// <param name="hour">0 to 23.</param>
    /// <param name="minute">0 to 59.</param>
    public WebExDateTime(int? year, int? month, int? day, int? hour, int? minute)
    {
        Year = year;
        Month = month;
        Day = day;
        Hour = hour;
        Minute = minute;
    }

    /// <summary>The year, such as 2026.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int? Day { get; init; }

    /// <summary>The hour, 0 to 23.</summary>
    public int? Hour { get; init; }

    /// <summary>The minute, 0 to 59.</summary>
    public int? Minute { get; init; }

    /// <summary>The date alone.</summary>
    public WebExDate Date => new(Year, Month, Day);

    /// <summary>The time of day alone.</summary>
    public WebExTime Time => new(Hour, Minute);

    internal bool IsEmpty => Date.IsEmpty && Time.IsEmpty;

    /// <summary>The date and time of a <see cref="DateTime"/>, cut to the minute.</summary>
    /// <param name="value">Any; its kind does not count.</param>
    public static WebExDateTime FromDateTime(DateTime value) => new(value.Year, value.Month, value.Day, value.Hour, value.Minute);

    /// <summary>The date and time that clocks in a time zone show at an instant, cut to the minute.</summary>
    /// <param name="instant">The instant, with any offset.</param>
    /// <param name="zone">The time zone that is sent with it.</param>
    /// <exception cref="ArgumentException">Clocks there are put back over this time, so that it occurs twice and the site would not know which is
    /// meant.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The guide's table has no such time zone.</exception>
    /// <exception cref="TimeZoneNotFoundException">This machine has no data for the time zone.</exception>
    public static WebExDateTime FromDateTimeOffset(DateTimeOffset instant, WebExTimeZone zone) => ZonedTime.FromInstant(instant, zone);

    /// <summary>The instant at which clocks in a time zone show the date and time.</summary>
    /// <param name="zone">The time zone.</param>
    /// <returns>The instant, with the offset of the time zone at that time.</returns>
    /// <exception cref="InvalidOperationException">It is no whole date and time, does not occur in the time zone, or occurs twice; see
    /// <see cref="GetStatus"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The guide's table has no such time zone.</exception>
    /// <exception cref="TimeZoneNotFoundException">This machine has no data for the time zone.</exception>
    public DateTimeOffset ToDateTimeOffset(WebExTimeZone zone) => ZonedTime.ToInstant(this, zone);

    /// <summary>Whether the date and time occurs once in a time zone, not at all, or twice.</summary>
    /// <param name="zone">The time zone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The guide's table has no such time zone.</exception>
    /// <exception cref="TimeZoneNotFoundException">This machine has no data for the time zone.</exception>
    public LocalTimeStatus GetStatus(WebExTimeZone zone) => ZonedTime.StatusOf(this, zone);

    /// <summary>The date and time, of unspecified kind; null when a part is missing or there is no such date or time.</summary>
    public DateTime? ToDateTime() =>
        Hour is >= 0 and <= 23 && Minute is >= 0 and <= 59 && Date.ToDateTime() is { } date
            ? date.AddMinutes((Hour.GetValueOrDefault() * 60) + Minute.GetValueOrDefault())
            : null;

    /// <summary>Reads a date and time as <see cref="ToString"/> writes it: <c>2026-12-01 09:05</c>, or with a T between them, with <c>?</c> for a part that is
    /// missing; a zone or an offset is refused.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a date and time in that form.</exception>
    public static WebExDateTime Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out WebExDateTime value)
            ? value
            : throw new FormatException("This is not a date and time in the form 2026-12-01 09:05.");

    /// <summary>Reads a date and time as <see cref="ToString"/> writes it: <c>2026-12-01 09:05</c>, or with a T between them, with <c>?</c> for a part that is
    /// missing; a zone or an offset is refused.</summary>
    /// <param name="text">The text; null is not a date and time.</param>
    /// <param name="value">What was read, when this method returns true.</param>
    public static bool TryParse(string? text, out WebExDateTime value)
    {
        value = default;
        return text is not null && CalendarText.TryReadDateTime(text.AsSpan(), out value);
    }

#if NET
    static WebExDateTime IParsable<WebExDateTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<WebExDateTime>.TryParse(string? s, IFormatProvider? provider, out WebExDateTime result) => TryParse(s, out result);
#endif

    /// <summary>The date and time as <c>2026-12-01 09:05</c>, with <c>?</c> for a part that is missing.</summary>
    public override string ToString() => Date.ToString() + " " + Time.ToString();
}
