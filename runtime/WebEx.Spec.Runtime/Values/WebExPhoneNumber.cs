namespace WebEx;

/// <summary>A telephone number in parts; a part that is null is not sent.</summary>
#if NET
[System.Text.Json.Serialization.JsonUnmappedMemberHandling(System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow)]
#endif
public readonly record struct WebExPhoneNumber
#if NET
    : IParsable<WebExPhoneNumber>
#endif
{
    private const int MostParts = 4;

    /// <summary>Creates a telephone number.</summary>
    /// <param name="country">The country code, such as <c>1</c>.</param>
    /// <param name="area">The area code, such as <c>408</c>.</param>
    /// <param name="local">The local number, such as <c>4357000</c>.</param>
    /// <param name="extension">The extension, such as <c>7537</c>.</param>
    public WebExPhoneNumber(string? country, string? area, string? local, string? extension = null)
    {
        Country = country;
        Area = area;
        Local = local;
        Extension = extension;
    }

    /// <summary>The country code, such as <c>1</c>.</summary>
    public string? Country { get; init; }

    /// <summary>The area code, such as <c>408</c>.</summary>
    public string? Area { get; init; }

    /// <summary>The local number, such as <c>4357000</c>.</summary>
    public string? Local { get; init; }

    /// <summary>The extension, such as <c>7537</c>.</summary>
    public string? Extension { get; init; }

    internal bool IsEmpty => CombinedLength == 0;

    internal int CombinedLength => (Country?.Length ?? 0) + (Area?.Length ?? 0) + (Local?.Length ?? 0) + (Extension?.Length ?? 0);

    /// <summary>
    /// Reads a telephone number as <see cref="ToString"/> writes it, <c>1,408,4357000,7537</c>: the parts in this order. An empty part is null; commas at the
    /// end may be missing.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has more than four parts.</exception>
    public static WebExPhoneNumber Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out WebExPhoneNumber value)
            ? value
            : throw new FormatException("This is not a telephone number in the form 1,408,4357000,7537.");

    /// <summary>
    /// Reads a telephone number as <see cref="ToString"/> writes it, <c>1,408,4357000,7537</c>: the parts in this order. An empty part is null; commas at the
    /// end may be missing.
    /// </summary>
    /// <param name="text">The text; null is not a telephone number.</param>
    /// <param name="value">What was read, when this method returns true.</param>
    public static bool TryParse(string? text, out WebExPhoneNumber value)
    {
        value = default;
        string[] parts = text?.Split(',') ?? [];
        if (parts.Length is 0 or > MostParts)
            return false;

        value = new(Part(parts, 0), Part(parts, 1), Part(parts, 2), Part(parts, 3));
        return true;
    }

#if NET
    static WebExPhoneNumber IParsable<WebExPhoneNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<WebExPhoneNumber>.TryParse(string? s, IFormatProvider? provider, out WebExPhoneNumber result) => TryParse(s, out result);
#endif

    /// <summary>The parts with commas between them, <c>1,408,4357000,7537</c>; one that is null or empty leaves its location empty.</summary>
    public override string ToString() => string.Join(",", Country, Area, Local, Extension);

    private static string? Part(string[] parts, int index) => parts.Length > index && parts[index].Trim() is { Length: > 0 } part ? part : null;
}
