using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>How a value stands on the wire, from the model alone.</summary>
internal static class WireText
{
    /// <summary>The text of one code; null for a value that is spread over several.</summary>
    public static string? Of(ArgumentModel argument, object value) =>
        argument.Type switch
        {
            ArgumentType.Flag => (bool)value ? argument.Flag!.Yes : argument.Flag!.No,
            ArgumentType.Choice => argument.Choice!.Values.Single(choice => choice.Name == value.ToString()).Token,
            ArgumentType.Bits => Invariant(
                argument
                    .Bits!.Named.Where(bit => (BitValues.Of(value) & BitValues.Of(bit, value.GetType())) != 0)
                    .Aggregate(0u, (sum, bit) => sum | (1u << bit.Bit))
            ),
            ArgumentType.TimeZone => Invariant((int)value),
            ArgumentType.Number => ((int)value).ToString("D" + Invariant(argument.Digits), CultureInfo.InvariantCulture),
            ArgumentType.List => argument.List!.Open + string.Join(argument.List.Separator, Elements(value)) + argument.List.Close,
            ArgumentType.CallOutPhone => CallOut((CallOutPhone)value),
            _ when argument.IsTextual => (string)value,
            _ => null,
        };

    private static IEnumerable<string> Elements(object list) =>
        list is ValueList<int> numbers ? numbers.Select(number => Invariant(number)) : (ValueList<string>)list;

    private static string CallOut(CallOutPhone phone) =>
        string.Create(CultureInfo.InvariantCulture, $"{phone.Country},{phone.Area},{phone.Local},{phone.Extension},{phone.DelaySeconds},");

    private static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
