namespace WebEx;

/// <summary>A number that the site calls, sent as one value: <c>country,area,local,extension,delay,</c>. A part that is null or empty leaves its place
/// empty.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TextJsonConverter<CallOutPhone>))]
#endif
public readonly record struct CallOutPhone
#if NET
    : IParsable<CallOutPhone>
#endif
{
    /// <summary>Creates a call-out number.</summary>
    /// <param name="country">The country code, such as <c>1</c>. No part may hold a comma.</param>
    /// <param name="area">The area code, such as <c>408</c>.</param>
    /// <param name="local">The local number, such as <c>4357000</c>.</param>
    /// <param name="extension">The extension, such as <c>7537</c>.</param>
    /// <param name="delaySeconds">How many seconds pass before the extension is dialled.</param>
    public CallOutPhone(string? country, string? area, string? local, string? extension = null, int? delaySeconds = null)
    {
        Country = country;
        Area = area;
        Local = local;
        Extension = extension;
        DelaySeconds = delaySeconds;
    }

    /// <summary>The country code, such as <c>1</c>. An empty part is the same as none.</summary>
    public string? Country
    {
        get;
        init => field = NullIfEmpty(value);
    }

    /// <summary>The area code, such as <c>408</c>.</summary>
    public string? Area
    {
        get;
        init => field = NullIfEmpty(value);
    }

    /// <summary>The local number, such as <c>4357000</c>.</summary>
    public string? Local
    {
        get;
        init => field = NullIfEmpty(value);
    }

    /// <summary>The extension, such as <c>7537</c>.</summary>
    public string? Extension
    {
        get;
        init => field = NullIfEmpty(value);
    }

    /// <summary>How many seconds pass before the extension is dialled.</summary>
    public int? DelaySeconds { get; init; }

    internal bool IsEmpty => Country is null && Area is null && Local is null && Extension is null && DelaySeconds is null;

    internal bool HasComma => Holds(Country) || Holds(Area) || Holds(Local) || Holds(Extension);

    internal int WrittenLength
    {
        get
        {
            const int Commas = 5;
            Span<char> digits = stackalloc char[Invariant.LongestInteger];
            int delay = DelaySeconds is { } seconds ? Invariant.Write(seconds, digits) : 0;
            return Commas + (Country?.Length ?? 0) + (Area?.Length ?? 0) + (Local?.Length ?? 0) + (Extension?.Length ?? 0) + delay;
        }
    }

    /// <summary>Reads a number to call as <see cref="ToString"/> writes it: <c>1,408,4357000,7537,3,</c>; commas at the end may be missing.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a number to call in that form.</exception>
    public static CallOutPhone Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out CallOutPhone value)
            ? value
            : throw new FormatException("This is not a number to call in the form 1,408,4357000,7537,3,.");

    /// <summary>Reads a number to call as <see cref="ToString"/> writes it: <c>1,408,4357000,7537,3,</c>; commas at the end may be missing.</summary>
    /// <param name="text">The text; null is not a number to call.</param>
    /// <param name="value">What was read, when this method returns true.</param>
    public static bool TryParse(string? text, out CallOutPhone value)
    {
        value = default;
        return text is not null && TryRead(text, out value);
    }

#if NET
    static CallOutPhone IParsable<CallOutPhone>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CallOutPhone>.TryParse(string? s, IFormatProvider? provider, out CallOutPhone result) => TryParse(s, out result);
#endif

    /// <summary>The value as it is sent: <c>1,408,4357000,7537,3,</c>.</summary>
    public override string ToString() =>
        Country + "," + Area + "," + Local + "," + Extension + "," + (DelaySeconds is { } seconds ? Invariant.Text(seconds) : "") + ",";

    // Fewer commas are taken, since the site's own examples leave the last ones out.
    internal static bool TryRead(string text, out CallOutPhone phone)
    {
        phone = default;
        string[] parts = text.Split(',');
        if (parts.Length > 6 || (parts.Length == 6 && parts[5].Trim().Length != 0))
            return false;

        int? delay = null;
        if (parts.Length > 4 && parts[4].Trim() is { Length: > 0 } digits)
        {
            if (!Invariant.TryRead(digits.AsSpan(), out long seconds) || seconds is < int.MinValue or > int.MaxValue)
                return false;
            delay = (int)seconds;
        }

        phone = new(Part(parts, 0), Part(parts, 1), Part(parts, 2), Part(parts, 3), delay);
        return true;
    }

    private static string? Part(string[] parts, int index) => parts.Length > index ? parts[index] : null;

    // On the wire the two are the same, and what is read back must equal what was written.
    private static string? NullIfEmpty(string? part) => string.IsNullOrEmpty(part) ? null : part;

    private static bool Holds(string? part) => part is not null && part.IndexOf(',') >= 0;
}
