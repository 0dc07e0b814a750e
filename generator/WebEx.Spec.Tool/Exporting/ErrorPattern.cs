using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>Codes that hold a number.</summary>
internal static partial class ErrorPattern
{
    /// <summary>The code with <c>[n]</c> for every number; a range is told beside it.</summary>
    public static string Of(string code) => Range().Replace(code, "[n]");

    /// <summary>The numbers that may stand there, where the guide limits them.</summary>
    public static NumberedModel? Numbers(string code) =>
        Range().Match(code) is { Success: true } match
            ? new NumberedModel(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(@"\[(\d+)\.\.(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
