using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>Percent-encoding, with an eye on what can be wrong with it.</summary>
internal static partial class Percent
{
    /// <summary>Decodes as a site does: a plus is a space, and what is no escape stays. Bytes that are not UTF-8 are taken for Latin-1.</summary>
    public static string Decode(string text)
    {
        if (text.IndexOfAny(['%', '+']) < 0)
            return text;
        string decoded = ScriptEscape.Replace(
            text,
            match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
        );
        return EscapeRun.Replace(decoded.Replace('+', ' '), match => Text(Bytes(match.Value)));
    }

    /// <summary>Encodes a name or a value.</summary>
    public static string Encode(string text) => Uri.EscapeDataString(text);

    /// <summary>True where the escapes are bytes that are not UTF-8.</summary>
    public static bool IsNotUtf8(string text) =>
        text.Contains('%', StringComparison.Ordinal) && EscapeRun.Matches(text).Any(match => !IsUtf8(Bytes(match.Value)));

    /// <summary>True where a percent sign begins no escape.</summary>
    public static bool IsDamaged(string text) => Damaged.IsMatch(text);

    /// <summary>True where a character is escaped as <c>%u00E4</c>.</summary>
    public static bool HasScriptEscape(string text) => ScriptEscape.IsMatch(text);

    /// <summary>True where the decoded text still has escapes.</summary>
    public static bool HasEscape(string text) => EscapeRun.IsMatch(text);

    private static byte[] Bytes(string run) => Convert.FromHexString(run.Replace("%", "", StringComparison.Ordinal));

    private static string Text(byte[] bytes) => IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    [GeneratedRegex("(?:%[0-9A-Fa-f]{2})+")]
    private static partial Regex EscapeRun { get; }

    [GeneratedRegex("%u([0-9A-Fa-f]{4})")]
    private static partial Regex ScriptEscape { get; }

    [GeneratedRegex("%(?![0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})")]
    private static partial Regex Damaged { get; }
}
