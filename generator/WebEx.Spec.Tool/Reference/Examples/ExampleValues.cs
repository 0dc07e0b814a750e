using System.Globalization;
using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Reference.Examples;

/// <summary>Values that an argument may take in a center, as C# and as they are sent. What a value is, its kind knows.</summary>
/// <param name="center">Some values are only for some centers.</param>
/// <param name="zone">The time zone of examples; null where the catalogue has none.</param>
internal sealed class ExampleValues(CenterSet center, TimeZoneModel? zone)
{
    private const string Number = "{n}";

    /// <summary>A value for an argument.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="token">The token to take, of a choice; null for any.</param>
    public ExampleValue Of(ArgumentModel argument, string? token = null)
    {
        ReaderValue one = ArgumentEmitters.Of(argument).Example(argument, new ExampleContext(center, zone, token, ExampleTexts.Of));
        if (!argument.IsFamily)
            return new ExampleValue(argument, one.Expression, [.. Pairs(one)]);
        int[] numbers = [.. Enumerable.Range(argument.Numbered!.From, argument.Least ?? 1)];
        return new ExampleValue(
            argument,
            $"{{ {string.Join(", ", numbers.Select(number => $"[{Invariant(number)}] = {one.Expression}"))} }}",
            [
                .. numbers.SelectMany(number =>
                    Pairs(one).Select(pair => pair with { Code = pair.Code.Replace(Number, Invariant(number), StringComparison.Ordinal) })
                ),
            ]
        );
    }

    /// <summary>The C# type of an argument's value, as a reader writes it.</summary>
    public static string CSharpType(ArgumentModel argument)
    {
        string element = ArgumentEmitters.Of(argument).TypeName(argument);
        return argument.IsFamily ? $"IndexedValues<{element}>" : element;
    }

    private static IEnumerable<ExamplePair> Pairs(ReaderValue value) => value.Pairs.Select(pair => new ExamplePair(pair.Code, pair.Value, pair.Setting));

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
