using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace WebEx.Spec.Language.Formatting;

/// <summary>How the layout writes a text.</summary>
internal static class ScalarText
{
    /// <summary>The text on one line: as it is written where that is one line, in double quotes unless single ones spare an escape.</summary>
    /// <param name="value">What it means.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="written">What is written.</param>
    public static string Of(string value, ScalarStyle style, string written)
    {
        bool isOneLine = written.IndexOfAny(['\r', '\n']) < 0;
        return style switch
        {
            ScalarStyle.Plain when value.IndexOf('\n') < 0 => value,
            ScalarStyle.SingleQuoted when isOneLine && value.IndexOfAny(['"', '\\']) >= 0 => written,
            ScalarStyle.DoubleQuoted when isOneLine => written,
            _ => Quoted(value),
        };
    }

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' => text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }
}
