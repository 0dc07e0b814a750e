using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Codes that hold the number of a value in its group or family.</summary>
internal static class NumberedCode
{
    /// <summary>A code with the number in it.</summary>
    public static string Of(string code, int? number) => number is { } known ? code.Replace("{n}", InvariantText.Of(known), StringComparison.Ordinal) : code;

    /// <summary>The error code that a limit names, with the number in it; of a whole family the number is left open.</summary>
    public static string? OfError(string? code, int? number) =>
        code is null ? null : ErrorCodePattern.Of(code).With(number is { } known ? InvariantText.Of(known) : "[n]");
}
