using System.Globalization;
using System.Text;

namespace WebEx.Spec.Emission.CSharp;

/// <summary>Values as C# that is shown to a reader and not compiled here: letters of every script stay readable.</summary>
internal static class ReaderLiteral
{
    /// <summary>A string literal, or <c>null</c>. What is not plain is escaped: whatever the text holds, it stays data.</summary>
    public static string Of(string? text)
    {
        if (text is null)
            return "null";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                >= ' ' and <= '~' => literal.Append(c),
                _ when char.IsLetter(c) => literal.Append(c),
                _ => literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A number.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number that was sent; null for a text that is none.</summary>
    public static string? Integer(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? Of(number) : null;
}
