using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>The limits of an argument in a doc comment.</summary>
internal static class LimitFacts
{
    /// <summary>One for each limit.</summary>
    /// <param name="argument">What has them.</param>
    /// <param name="unit">What stands behind a number.</param>
    public static IEnumerable<string> Of(ArgumentModel argument, string unit)
    {
        // Some cultures write a minus sign of their own.
        string? min = argument.Min?.ToString(CultureInfo.InvariantCulture);
        string? max = argument.Max?.ToString(CultureInfo.InvariantCulture);
        if (min is not null && max is not null)
            yield return min == max ? min + unit : $"{min} to {max}{unit}";
        else if (max is not null)
            yield return $"at most {max}{unit}";
        else if (min is not null)
            yield return $"at least {min}{unit}";
        if (argument.IsAscii)
            yield return "ASCII only";
        if (argument.Fields is { } fields)
            yield return $"{fields.ToString(CultureInfo.InvariantCulture)} fields with commas or dashes between them, the last one not empty";
        if (argument.Forbidden is { } forbidden)
            yield return forbidden.Contains(' ') ? $"without spaces and without any of {forbidden.Replace(" ", "")}" : $"without any of {forbidden}";
    }
}
