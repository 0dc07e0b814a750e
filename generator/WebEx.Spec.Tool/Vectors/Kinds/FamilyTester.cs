using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A family of values of any kind, each with a number in its code.</summary>
internal sealed class FamilyTester : ArgumentTester
{
    /// <summary>How far a family or group without an end is tried: to numbers beyond a digit.</summary>
    public const int Far = 12;

    /// <summary>A family with a usual value at each number.</summary>
    public static VectorFields At(IEnumerable<int> numbers, ArgumentModel argument, CenterSet center) =>
        VectorFields.Of(numbers.Select(number => (InvariantText.Of(number), One(argument).Usual(argument, center))));

    /// <inheritdoc/>
    public override object Usual(ArgumentModel argument, CenterSet center) => Needed(argument, center);

    // So many as are needed where any is given.
    private static VectorFields Needed(ArgumentModel argument, CenterSet center) =>
        At(Enumerable.Range(argument.Numbered!.From, argument.Least ?? 1), argument, center);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough)
    {
        int from = argument.Numbered!.From;
        int last = argument.Numbered.To ?? from + Far;
        // The order in which they are given is not that on the wire.
        yield return ("backwards", At(new[] { last, from }.Distinct(), argument, center));
        yield return ("gap", At(new[] { from, Math.Min(from + 2, last) }.Distinct(), argument, center));
        foreach ((string name, object value) in One(argument).Cases(argument, center, isThorough))
            yield return (name, Single(last, value));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center)
    {
        int from = argument.Numbered!.From;
        if (from > 0)
            yield return ("number-before-first", At([from - 1], argument, center));
        if (argument.Numbered.To is { } last)
        {
            yield return ("last-number", At([last], argument, center));
            yield return ("number-behind-last", At([last + 1], argument, center));
        }

        for (int count = 1; count <= (argument.Least ?? 0); count++)
            yield return ($"{InvariantText.Of(count)}-values", At(Enumerable.Range(from, count), argument, center));
        foreach ((string name, object value) in One(argument).Limits(argument, center))
            yield return (name, Needed(argument, center).With(InvariantText.Of(from), value));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, object Value)> Unsendable(ArgumentModel argument, CenterSet center)
    {
        int from = argument.Numbered!.From;
        if (from > 0)
            yield return ("number-before-first", At([from - 1, from], argument, center));
        if (argument.Numbered.To is { } last)
            yield return ("number-behind-last", At([from, last + 1], argument, center));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Code, string Value)> Pairs(ArgumentModel argument, object value) =>
        Values(value)
            .OrderBy(one => one.Number)
            .SelectMany(one => One(argument).Pairs(argument, one.Value).Select(pair => (NumberedCode.Of(pair.Code, one.Number), pair.Value)));

    /// <inheritdoc/>
    public override IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope)
    {
        foreach ((int number, object one) in Values(value))
        {
            CheckScope numbered = scope with { Number = number };
            if (number < argument.Numbered!.From || number > argument.Numbered.To)
                yield return numbered.Breach("outOfRange", argument);
            foreach (Breach breach in One(argument).Check(argument, one, numbered))
                yield return breach;
        }
    }

    /// <inheritdoc/>
    public override object OfToken(ArgumentModel argument, string token) => Single(argument.Numbered!.From, One(argument).OfToken(argument, token));

    /// <inheritdoc/>
    public override object? OtherThan(ArgumentModel argument, IEnumerable<string> tokens, CenterSet center) =>
        One(argument).OtherThan(argument, tokens, center) is { } other ? Single(argument.Numbered!.From, other) : null;

    private static ArgumentTester One(ArgumentModel argument) => ArgumentTesters.OfOne(argument);

    private static VectorFields Single(int number, object value) => new() { [InvariantText.Of(number)] = value };

    private static IEnumerable<(int Number, object Value)> Values(object family) =>
        ((VectorFields)family).Select(pair => (int.Parse(pair.Key, CultureInfo.InvariantCulture), pair.Value));
}
