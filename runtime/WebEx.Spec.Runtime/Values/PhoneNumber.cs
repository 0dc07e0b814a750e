namespace WebEx;

/// <summary>A telephone number in parts; a part that is null isn't sent.</summary>
public readonly record struct PhoneNumber
{
    /// <summary>Creates a telephone number.</summary>
    /// <param name="country">The country code, such as <c>1</c>.</param>
    /// <param name="area">The area code, such as <c>408</c>.</param>
    /// <param name="local">The local number, such as <c>4357000</c>.</param>
    /// <param name="extension">The extension, such as <c>7537</c>.</param>
    public PhoneNumber(string? country, string? area, string? local, string? extension = null)
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

    /// <summary>The parts that are set, with hyphens between them: <c>1-408-4357000-7537</c>.</summary>
    public override string ToString() => string.Join("-", new[] { Country, Area, Local, Extension }.Where(part => !string.IsNullOrEmpty(part)));
}
