namespace WebEx;

/// <summary>A date in parts, as the site takes it: a part that is null is not sent. Any numbers are taken; whether they are a date is for the validator to
/// say.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TextJsonConverter<WebExDate>))]
#endif
public readonly record struct WebExDate
#if NET
    : IParsable<WebExDate>
#endif
{
    /// <summary>Creates a whole date.</summary>
    /// <param name="year">Such as 2026.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31.</param>
    public WebExDate(int? year, int? month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year, such as 2026.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int? Day { get; init; }

    internal bool IsEmpty => Year is null && Month is null && Day is null;

    /// <summary>The date of a <see cref="DateTime"/>.</summary>
    /// <param name="value">Any; its kind and its time do not count.</param>
    public static WebExDate FromDateTime(DateTime value) => new(value.Year, value.Month, value.Day);

#if NET
    /// <summary>The date of a <see cref="DateOnly"/>.</summary>
    /// <param name="value">Any date.</param>
    public static implicit operator WebExDate(DateOnly value) => FromDateOnly(value);

    /// <summary>The date of a <see cref="DateOnly"/>.</summary>
    /// <param name="value">Any date.</param>
    public static WebExDate FromDateOnly(DateOnly value) => new(value.Year, value.Month, value.Day);

    /// <summary>The date as a <see cref="DateOnly"/>; null when a part is missing or there is no such date.</summary>
    public DateOnly? ToDateOnly() => ToDateTime() is { } date ? DateOnly.FromDateTime(date) : null;
#endif

    /// <summary>Midnight of the date, of unspecified kind; null when a part is missing or there is no such date.</summary>
    public DateTime? ToDateTime() =>
        CalendarRules.IsDate(Year, Month, Day)
            ? new DateTime(Year.GetValueOrDefault(), Month.GetValueOrDefault(), Day.GetValueOrDefault(), 0, 0, 0, DateTimeKind.Unspecified)
            : null;

    /// <summary>Reads a date as <see cref="ToString"/> writes it: <c>2026-12-01</c>, with <c>?</c> for a part that is missing.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a date in that form.</exception>
    public static WebExDate Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out WebExDate value)
            ? value
            : throw new FormatException("This is not a date in the form 2026-12-01.");

    /// <summary>Reads a date as <see cref="ToString"/> writes it: <c>2026-12-01</c>, with <c>?</c> for a part that is missing.</summary>
    /// <param name="text">The text; null is not a date.</param>
    /// <param name="value">What was read, when this method returns true.</param>
    public static bool TryParse(string? text, out WebExDate value)
    {
        value = default;
        return text is not null && CalendarText.TryReadDate(text.AsSpan(), out value);
    }

#if NET
    static WebExDate IParsable<WebExDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<WebExDate>.TryParse(string? s, IFormatProvider? provider, out WebExDate result) => TryParse(s, out result);
#endif

    /// <summary>The date as <c>2026-12-01</c>, with <c>?</c> for a part that is missing.</summary>
    public override string ToString() => CalendarRules.Part(Year, 4) + "-" + CalendarRules.Part(Month, 2) + "-" + CalendarRules.Part(Day, 2);
}
