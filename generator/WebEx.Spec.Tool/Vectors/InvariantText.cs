using System.Globalization;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Numbers as text, the same in every culture.</summary>
internal static class InvariantText
{
    /// <summary>A number.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a character, in hexadecimal digits.</summary>
    public static string CodeOf(char character) => ((int)character).ToString("x2", CultureInfo.InvariantCulture);
}
