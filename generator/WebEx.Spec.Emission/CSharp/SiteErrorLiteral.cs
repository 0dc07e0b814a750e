using System.Text.RegularExpressions;

namespace WebEx.Spec.Emission.CSharp;

/// <summary>An error code that a check names: a numbered one takes the number of the value that broke the limit.</summary>
internal static class SiteErrorLiteral
{
    private static readonly Regex Range = new(@"\[\d+\.\.\d+\]", RegexOptions.CultureInvariant);

    /// <summary>The end of an argument list: the code as a further argument, or nothing where the guide names none.</summary>
    public static string Last(string? code) => code is null ? "" : $", {Of(code)}";

    /// <summary>A C# literal in which <c>[n]</c> stands for the number.</summary>
    public static string Of(string? code) => CSharpLiteral.Of(code is null ? null : Range.Replace(code, "[n]"));
}
