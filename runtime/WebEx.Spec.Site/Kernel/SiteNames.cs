namespace WebEx.Site.Kernel;

/// <summary>Names of sites, which are the first folder of their address. The integration with Aspire compiles it as well.</summary>
internal static class SiteNames
{
    /// <summary>What a name is, in words.</summary>
    public const string Rule = "1 to 63 letters, digits, hyphens and underscores, beginning and ending with a letter or a digit";

    /// <summary>Whether a text can be the name of a site.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= 63
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        && char.IsAsciiLetterOrDigit(text[0])
        && char.IsAsciiLetterOrDigit(text[^1]);
}
