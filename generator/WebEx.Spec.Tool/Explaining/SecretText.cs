using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>Secrets inside other values: a password in a BackURL, or in a text that another argument swallowed.</summary>
internal static partial class SecretText
{
    /// <summary>A URL for people: user, password and the values of suspicious parameters are masked.</summary>
    public static string MaskUrl(string url) => Mask(UserInfo.Replace(url, "$1***@"));

    /// <summary>A text for people: what looks like the value of a secret, at any depth of encoding, is masked.</summary>
    public static string Mask(string text) => Suspicious.Replace(text, "$1***");

    // The codes of the guide's secrets, and the usual names. The value ends where the next argument begins, however often it is encoded.
    [GeneratedRegex(
        @"((?:(?<![A-Za-z0-9])|(?<=%(?:25)*[0-9A-Fa-f]{2}))"
            + @"(?:PW|NPW|MPW|RPW|JPW|PPW|PID|TK|SK|SSO|CN|CSRF|AP|PA\d|SA\d"
            + @"|[A-Za-z_-]*(?:pass|pwd|token|secret|ticket|credential|session|sig(?:nature)?|auth)[A-Za-z_-]*)"
            + @"(?:=|%(?:25)*3D))(?:(?!&|%(?:25)*26|#|%(?:25)*23).)+",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Suspicious { get; }

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.-]*://)[^/?#@]*@")]
    private static partial Regex UserInfo { get; }
}
