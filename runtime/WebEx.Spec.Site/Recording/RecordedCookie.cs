namespace WebEx.Site.Recording;

/// <summary>
/// Cookies of the site that is recorded, as a browser keeps them for this program: under a name that no other program on the host and no page of this one has,
/// so that the site gets its own and none besides.
/// </summary>
internal static class RecordedCookie
{
    private const string Prefix = "recorded.";

    private static readonly string[] NotKept = ["Domain", "Path", "SameSite", "Secure"];

    /// <summary>What a browser is told: a cookie for the folder of the site alone. It keeps none of another host, nor over http one that is Secure.</summary>
    /// <param name="setCookie">What the site said.</param>
    /// <param name="home">The home page here.</param>
    public static string ToBrowser(string setCookie, Uri home)
    {
        string[] parts = setCookie.Split(';', StringSplitOptions.TrimEntries);
        IEnumerable<string> attributes = parts.Skip(1).Where(part => !NotKept.Contains(part.Split('=')[0].Trim(), StringComparer.OrdinalIgnoreCase));
        return $"{string.Join("; ", attributes.Prepend(Prefix + parts[0]))}; Path={home.AbsolutePath}";
    }

    /// <summary>What the site gets of the cookies that came along; null where none is its own.</summary>
    public static string? ToSite(string? cookies)
    {
        string[] own =
        [
            .. (cookies ?? "")
                .Split(';', StringSplitOptions.TrimEntries)
                .Where(pair => pair.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(pair => pair[Prefix.Length..]),
        ];
        return own.Length == 0 ? null : string.Join("; ", own);
    }
}
