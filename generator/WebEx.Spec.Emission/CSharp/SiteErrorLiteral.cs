using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.CSharp;

/// <summary>An error code that a check names: a numbered one takes the number of the value that broke the limit.</summary>
internal static class SiteErrorLiteral
{
    /// <summary>A C# literal in which <c>[n]</c> stands for the number; null where the guide names no error.</summary>
    public static string? Of(string? code) => code is null ? null : CSharpLiteral.Of(ErrorCodePattern.Of(code).With("[n]"));
}
