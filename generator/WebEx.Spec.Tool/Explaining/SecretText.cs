using System.Net;
using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>Secrets inside the values of arguments that are none: a password in a BackURL, or in a text that another argument swallowed.</summary>
internal static partial class SecretText
{
    /// <summary>What stands for what must not be shown.</summary>
    public const string Masked = "***";

    // More than anybody encodes. What still changes then is hostile.
    private const int MostLevels = 8;

    /// <summary>A value as it stands in a text, decoded for people. Behind a character that no URL has nobody knows what belongs to the value.</summary>
    public static string Visible(string raw) => Beginning(raw, Percent.Decode);

    /// <summary>The same of a value that is decoded already.</summary>
    public static string Beginning(string value) => Beginning(value, text => text);

    private static string Beginning(string text, Func<string, string> decode)
    {
        string trimmed = text.TrimEnd(' ');
        int end = 0;
        while (end < trimmed.Length && !IsForeign(trimmed[end]))
            end++;
        string shown = Mask(decode(trimmed[..end]));
        return end == trimmed.Length || shown.EndsWith(Masked, StringComparison.Ordinal) ? shown : shown + Masked;
    }

    /// <summary>
    /// A value for people: what looks like a secret is masked, up to the end, because a raw separator may be a part of it. What is encoded once more cannot be
    /// cut out, so that all of it is masked.
    /// </summary>
    public static string Mask(string text)
    {
        string masked = MaskHere(text);
        string inner = masked;
        for (int level = 0; level < MostLevels; level++)
        {
            string decoded = Decoded(inner);
            if (decoded == inner)
                return masked;
            if (MaskHere(decoded) != decoded)
                return Masked;
            inner = decoded;
        }

        return Masked;
    }

    /// <summary>True for a name that a secret usually has.</summary>
    public static bool IsName(string name) => Named.IsMatch(name + "=x");

    /// <summary>True for a character that can stand in no URL as it is, such as what ends one within another text.</summary>
    public static bool IsForeign(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}';

    private static string Decoded(string text) => WebUtility.HtmlDecode(Percent.Decode(text));

    private static string MaskHere(string text)
    {
        string masked = text.Contains('@', StringComparison.Ordinal) ? Token.Replace(text, match => MaskUser(match.Value)) : text;
        return Named.Replace(masked, "$1" + Masked);
    }

    // A password has any character, also those that end the host; so all counts up to the last @ where a colon stands before it.
    private static string MaskUser(string token)
    {
        int at = token.LastIndexOf('@');
        if (at < 0)
            return token;
        int slashes = token.IndexOf("//", 0, at, StringComparison.Ordinal);
        int start = slashes < 0 ? 0 : slashes + 2;
        string before = token[start..at];
        bool isMail = !before.Contains(':', StringComparison.Ordinal) && (slashes < 0 || before.Contains('?', StringComparison.Ordinal));
        return isMail ? token : string.Concat(token.AsSpan(0, start), Masked, token.AsSpan(at));
    }

    // The codes of the guide's secrets, and the usual names of secrets, with what joins a name and its value: in a query, a header, JSON, a path or a sentence.
    // A web token tells itself by its beginning.
    [GeneratedRegex(
        @"((?:(?<![A-Za-z0-9])(?:N|M|R|J|P)?PW(?:[""'\]\s]{0,8}[=:/]|\s)"
            + @"|(?<![A-Za-z0-9])(?:PID|TK|SK|SSO|CN|CSRF|AP|PA\d|SA\d|PIN|OTP|CVV|CVC|SID|JWT|IBAN|SSN|code)[""'\]\s]{0,8}[=:]"
            + @"|(?:passw|pwd|passphrase|kennw|bearer)[\w.-]{0,40}(?:[""'\]\s]{0,8}[=:/]|\s)"
            + @"|(?:token|secret|api.?key)[\w.-]{0,40}[""'\]\s]{0,8}[=:/]"
            + @"|(?:pass|ticket|credential|session|signature|auth|cookie|card)[\w.-]{0,40}[""'\]\s]{0,8}[=:]"
            + @"|(?:key|pw|(?<![A-Za-z])sig)[""'\]\s]{0,8}[=:]"
            + @"|(?=eyJ[\w-]{6,}\.)))(?!//).+",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Named { get; }

    [GeneratedRegex("[^\\s\"'<>]+")]
    private static partial Regex Token { get; }
}
