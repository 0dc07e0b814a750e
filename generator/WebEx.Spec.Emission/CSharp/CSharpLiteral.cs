using System.Globalization;
using System.Text;

namespace WebEx.Spec.Emission.CSharp;

/// <summary>Text from a spec file as a C# literal: whatever it holds, it stays data.</summary>
internal static class CSharpLiteral
{
    private const int FirstPrintable = 0x20;
    private const int LastPrintable = 0x7e;

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string Of(string? text)
    {
        if (text is null)
            return "null";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= (char)FirstPrintable and <= (char)LastPrintable)
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A character literal.</summary>
    public static string Of(char c) =>
        c switch
        {
            '\'' or '\\' => $"'\\{c}'",
            >= (char)FirstPrintable and <= (char)LastPrintable => $"'{c}'",
            _ => $"'\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}'",
        };

    /// <summary>A number.</summary>
    public static string Of(long number) =>
        number switch
        {
            int.MaxValue => "int.MaxValue",
            int.MinValue => "int.MinValue",
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
}
