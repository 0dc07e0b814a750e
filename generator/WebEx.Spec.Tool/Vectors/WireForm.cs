using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>
/// How arguments stand on the wire, from the facts of the catalogue alone: what vectors expect of an implementation must not come from one. Texts are
/// percent-encoded as RFC 3986 says of UTF-8, and nothing but its unreserved characters stays as it is.
/// </summary>
internal static class WireForm
{
    private static readonly string[] PhoneParts = ["country", "area", "local", "extension"];

    /// <summary>Codes and values of a request, AT first and then in the order of the command.</summary>
    public static IEnumerable<(string Code, string Value)> Pairs(CommandModel command, VectorFields request)
    {
        if (command.At is { } at)
            yield return ("AT", at);
        foreach (ArgumentModel argument in command.Arguments)
            if (request.TryGetValue(argument.Name, out object? value))
                foreach ((string Code, string Value) pair in Pairs(argument, value))
                    yield return pair;
    }

    /// <summary>Codes and values of one argument.</summary>
    public static IEnumerable<(string Code, string Value)> Pairs(ArgumentModel argument, object value)
    {
        if (argument.IsGroup)
            return ((IReadOnlyList<object>)value).SelectMany((element, i) => Element(argument, (VectorFields)element, argument.Numbered!.From + i));
        return argument.IsFamily
            ? ((VectorFields)value)
                .OrderBy(pair => int.Parse(pair.Key, CultureInfo.InvariantCulture))
                .SelectMany(pair =>
                    One(argument, pair.Value).Select(one => (NumberedCode.Of(one.Code, int.Parse(pair.Key, CultureInfo.InvariantCulture)), one.Value))
                )
            : One(argument, value);
    }

    /// <summary>The query, or the form's body.</summary>
    public static string Query(IEnumerable<(string Code, string Value)> pairs) => string.Join('&', pairs.Select(pair => $"{pair.Code}={Encoded(pair.Value)}"));

    /// <summary>A value, percent-encoded.</summary>
    public static string Encoded(string value) => Uri.EscapeDataString(value);

    /// <summary>The text of a value that has one code, as conditions of rules name it: a number without leading zeros.</summary>
    public static string Token(ArgumentModel argument, object value) => One(argument with { Digits = 1 }, value).First().Value;

    /// <summary>The bits of a value, each by its number.</summary>
    public static IEnumerable<int> Bits(BitsModel bits, object value) =>
        ((IReadOnlyList<object>)value).Select(bit => bit is long number ? (int)number : bits.Named.First(named => named.Name == (string)bit).Bit);

    private static IEnumerable<(string Code, string Value)> Element(ArgumentModel group, VectorFields element, int number) =>
        group
            .Parts.Where(part => element.ContainsKey(part.Name))
            .SelectMany(part => One(part, element[part.Name]))
            .Select(pair => (NumberedCode.Of(pair.Code, number), pair.Value));

    private static IEnumerable<(string Code, string Value)> One(ArgumentModel argument, object value) =>
        argument.Type switch
        {
            ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time => CalendarPart
                .All.SelectMany(known => argument.Parts.Where(part => part.Part == known.Name))
                .Where(part => ((VectorFields)value).ContainsKey(part.Part!))
                .Select(part => (part.Code, Padded((long)((VectorFields)value)[part.Part!], CalendarPart.Find(part.Part)!.Digits))),
            ArgumentType.Phone => PhoneParts
                .SelectMany(name => argument.Parts.Where(part => part.Part == name))
                .Where(part => ((VectorFields)value).ContainsKey(part.Part!))
                .Select(part => (part.Code, (string)((VectorFields)value)[part.Part!])),
            _ => [(argument.Code, Text(argument, value))],
        };

    private static string Text(ArgumentModel argument, object value) =>
        argument.Type switch
        {
            ArgumentType.Number => Padded((long)value, argument.Digits),
            ArgumentType.TimeZone => InvariantText.Of((long)value),
            ArgumentType.Flag => (bool)value ? argument.Flag!.Yes : argument.Flag!.No,
            ArgumentType.Choice => value is long number
                ? InvariantText.Of(number)
                : argument.Choice!.Values.First(choice => choice.Name == (string)value).Token,
            ArgumentType.Bits => InvariantText.Of(Bits(argument.Bits!, value).Aggregate(0L, (sum, bit) => sum | (1L << bit))),
            ArgumentType.List => argument.List!.Open
                + string.Join(argument.List.Separator, ((IReadOnlyList<object>)value).Select(item => Convert.ToString(item, CultureInfo.InvariantCulture)))
                + argument.List.Close,
            ArgumentType.CallOutPhone => CallOut((VectorFields)value),
            _ => (string)value,
        };

    /// <summary>A phone number in one value, with a comma behind each of its parts.</summary>
    public static string CallOut(VectorFields phone) =>
        string.Concat(PhoneParts.Append("delaySeconds").Select(part => Convert.ToString(phone.GetValueOrDefault(part), CultureInfo.InvariantCulture) + ","));

    private static string Padded(long number, int digits) => (number < 0 ? "-" : "") + InvariantText.Of(Math.Abs(number)).PadLeft(digits, '0');
}
