using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>The limits of a text's length.</summary>
internal static class LengthLimits
{
    /// <summary>The length at each limit, and one beyond it; those from which on an error is returned have limits of their own.</summary>
    public static IEnumerable<(string Name, long Length)> Of(ArgumentModel limits)
    {
        if (limits.Max is { } max)
        {
            yield return ("max", max);
            yield return ("above-max", max + 1);
        }

        if (limits.Min is > 0 and { } min)
        {
            yield return ("min", min);
            yield return ("below-min", min - 1);
        }

        if (limits.Errors.TooLongAbove is { } above)
        {
            yield return ("own-max", above);
            yield return ("above-own-max", above + 1);
        }

        if (limits.Errors.TooShortBelow is { } below)
        {
            yield return ("own-min", below);
            yield return ("below-own-min", below - 1);
        }
    }

    /// <summary>What a text does against them.</summary>
    public static IEnumerable<Breach> Check(ArgumentModel limits, string text, CheckScope scope) =>
        text.Length < limits.Min
            ? [scope.Breach("tooShort", limits, text.Length < (limits.Errors.TooShortBelow ?? long.MaxValue) ? limits.Errors.TooShort : null)]
        : text.Length > limits.Max
            ? [scope.Breach("tooLong", limits, text.Length > (limits.Errors.TooLongAbove ?? long.MinValue) ? limits.Errors.TooLong : null)]
        : [];
}
