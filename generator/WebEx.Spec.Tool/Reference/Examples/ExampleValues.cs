using System.Globalization;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Reference.Examples;

/// <summary>Values that an argument may take in a center, as C# and as they are sent.</summary>
/// <param name="center">Some values are only for some centers.</param>
/// <param name="zone">The time zone of examples; null where the catalogue has none.</param>
internal sealed class ExampleValues(CenterSet center, TimeZoneModel? zone)
{
    private const string Number = "{n}";

    // A minute with two digits and a day with one: both forms occur.
    private static readonly Dictionary<string, int> Moment = new(StringComparer.Ordinal)
    {
        ["year"] = 2026,
        ["month"] = 12,
        ["day"] = 1,
        ["hour"] = 9,
        ["minute"] = 30,
    };

    private static readonly string[] CalendarOrder = ["year", "month", "day", "hour", "minute"];
    private static readonly string[] PhoneOrder = ["country", "area", "local", "extension"];
    private static readonly Dictionary<string, string> Phone = new(StringComparer.Ordinal)
    {
        ["country"] = "1",
        ["area"] = "408",
        ["local"] = "5550100",
        ["extension"] = "12",
    };

    /// <summary>A value for an argument.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="token">The token to take, of a choice; null for any.</param>
    public ExampleValue Of(ArgumentModel argument, string? token = null)
    {
        if (argument.Type == ArgumentType.Group)
            return Group(argument);
        if (!argument.IsFamily)
            return One(argument, token);
        int[] numbers = [.. Enumerable.Range(argument.Numbered!.From, argument.Least ?? 1)];
        ExampleValue[] values = [.. numbers.Select(number => At(One(argument, token), number))];
        return new ExampleValue(
            argument,
            $"{{ {string.Join(", ", numbers.Zip(values, (number, value) => $"[{Invariant(number)}] = {value.Expression}"))} }}",
            [.. values.SelectMany(value => value.Pairs)]
        );
    }

    /// <summary>The C# type of an argument's value, as a reader writes it.</summary>
    public static string CSharpType(ArgumentModel argument)
    {
        if (argument.Type == ArgumentType.Group)
            return $"ValueList<{argument.Item}>";
        string element = argument.Type switch
        {
            ArgumentType.Number => "int",
            ArgumentType.Flag => "bool",
            ArgumentType.Choice => argument.Choice!.EnumName,
            ArgumentType.Bits => argument.Bits!.EnumName,
            ArgumentType.TimeZone => "WebExTimeZone",
            ArgumentType.Date => "WebExDate",
            ArgumentType.DateTime => "WebExDateTime",
            ArgumentType.Time => "WebExTime",
            ArgumentType.Phone => "PhoneNumber",
            ArgumentType.CallOutPhone => "CallOutPhone",
            ArgumentType.List => argument.List!.IsOfNumbers ? "ValueList<int>" : "ValueList<string>",
            _ => "string",
        };
        return argument.IsFamily ? $"IndexedValues<{element}>" : element;
    }

    private ExampleValue One(ArgumentModel argument, string? token) =>
        argument.Type switch
        {
            ArgumentType.Number => Single(argument, NumberOf(argument), Written(NumberOf(argument), argument.Digits)),
            ArgumentType.Flag => Flag(argument, token),
            ArgumentType.Choice => Choice(argument, token),
            ArgumentType.Bits => Bits(argument),
            ArgumentType.TimeZone => Single(argument, $"WebExTimeZone.{zone?.Name ?? "SanJose"}", Invariant(zone?.Index ?? 4)),
            ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time => Calendar(argument),
            ArgumentType.Phone => PhoneOf(argument),
            ArgumentType.CallOutPhone => Single(argument, "new CallOutPhone(\"1\", \"408\", \"5550100\")", "1,408,5550100,,,"),
            ArgumentType.List => List(argument),
            ArgumentType.Secret => Secret(argument),
            _ => Text(argument),
        };

    private static ExampleValue Single(ArgumentModel argument, string expression, string value) =>
        new(argument, expression, [new ExamplePair(argument.Code, value)]);

    private static ExampleValue Text(ArgumentModel argument)
    {
        string text = ExampleTexts.Of(argument);
        return Single(argument, CSharpLiteral.Of(text), text);
    }

    // No password stands in source code, not even in an example.
    private static ExampleValue Secret(ArgumentModel argument) =>
        new(argument, $"configuration[{CSharpLiteral.Of(argument.Name)}]!", [new ExamplePair(argument.Code, ExampleTexts.Of(argument), argument.Name)]);

    private static string NumberOf(ArgumentModel argument)
    {
        long usual = argument.Name.Contains("Duration", StringComparison.Ordinal) ? 45 : 1;
        long number = Math.Max(usual, argument.Min ?? 0);
        return Invariant(argument.Max is { } max ? Math.Min(number, max) : number);
    }

    private static ExampleValue Flag(ArgumentModel argument, string? token)
    {
        bool isNo = token is not null && token == argument.Flag!.No;
        return Single(argument, isNo ? "false" : "true", isNo ? argument.Flag!.No : argument.Flag!.Yes);
    }

    private ExampleValue Choice(ArgumentModel argument, string? token)
    {
        ChoiceModel choice = argument.Choice!;
        ChoiceValue value =
            choice.Values.FirstOrDefault(value => value.Token == token)
            ?? choice.Values.FirstOrDefault(value => (value.Centers & center) != 0 && value.Deprecated is null && value.Name != "None")
            ?? choice.Values[0];
        return Single(argument, $"{choice.EnumName}.{value.Name}", value.Token);
    }

    private static ExampleValue Bits(ArgumentModel argument)
    {
        BitModel bit = argument.Bits!.Named.FirstOrDefault(bit => bit.Needs.Count == 0) ?? argument.Bits.Named.First();
        return Single(argument, $"{argument.Bits.EnumName}.{bit.Name}", Invariant(1L << bit.Bit));
    }

    private static ExampleValue Calendar(ArgumentModel argument)
    {
        bool isLater = argument.Name.Contains("End", StringComparison.Ordinal) || argument.Name.Contains("Until", StringComparison.Ordinal);
        int ValueOf(string part) => Moment[part] + (isLater && part is ("day" or "hour") ? 1 : 0);
        ArgumentModel[] parts = [.. argument.Parts.OrderBy(part => Array.IndexOf(CalendarOrder, part.Part))];
        (string type, int from, int count) = argument.Type switch
        {
            ArgumentType.Date => ("WebExDate", 0, 3),
            ArgumentType.Time => ("WebExTime", 3, 2),
            _ => ("WebExDateTime", 0, 5),
        };
        string expression =
            parts.Length == count
                ? $"new {type}({string.Join(", ", CalendarOrder.Skip(from).Take(count).Select(part => Invariant(ValueOf(part))))})"
                : $"new {type} {{ {string.Join(", ", parts.Select(part => $"{Capitalized(part.Part!)} = {Invariant(ValueOf(part.Part!))}"))} }}";
        return new ExampleValue(
            argument,
            expression,
            [.. parts.Select(part => new ExamplePair(part.Code, Written(Invariant(ValueOf(part.Part!)), part.Part is "hour" or "minute" ? 2 : 1)))]
        );
    }

    private static ExampleValue PhoneOf(ArgumentModel argument)
    {
        ArgumentModel[] parts = [.. argument.Parts.OrderBy(part => Array.IndexOf(PhoneOrder, part.Part))];
        string expression = parts.Select(part => part.Part).SequenceEqual(PhoneOrder)
            ? $"new PhoneNumber({string.Join(", ", PhoneOrder.Select(part => CSharpLiteral.Of(Phone[part])))})"
            : $"new PhoneNumber {{ {string.Join(", ", parts.Select(part => $"{Capitalized(part.Part!)} = {CSharpLiteral.Of(Phone[part.Part!])}"))} }}";
        return new ExampleValue(argument, expression, [.. parts.Select(part => new ExamplePair(part.Code, Phone[part.Part!]))]);
    }

    private static ExampleValue List(ArgumentModel argument)
    {
        ListModel list = argument.List!;
        bool isNumbers = list.IsOfNumbers;
        string[] items =
            isNumbers ? ["1", "2"]
            : argument.Name.Contains("Email", StringComparison.Ordinal) ? ["jo@example.com", "kim@example.com"]
            : argument.Name.Contains("Key", StringComparison.Ordinal) ? [ExampleTexts.MeetingKey, "987654321"]
            : ["one", "two"];
        return Single(
            argument,
            $"[{string.Join(", ", items.Select(item => isNumbers ? item : CSharpLiteral.Of(item)))}]",
            list.Open + string.Join(list.Separator, items) + list.Close
        );
    }

    private ExampleValue Group(ArgumentModel group)
    {
        ArgumentModel[] possible = [.. group.Parts.Where(part => (part.Centers & center) != 0 && part.Deprecated is null)];
        ArgumentModel[] needed = [.. possible.Where(part => (part.Required.Centers & center) != 0)];
        if (needed.Length == 0)
            needed = possible[..1];
        ExampleValue[] parts = [.. needed.Select(part => One(part, null))];
        int[] numbers = [.. Enumerable.Range(group.Numbered!.From, group.Least ?? 1)];
        string item = $"new {group.Item} {{ {string.Join(", ", parts.Select(part => $"{part.Argument.Name} = {part.Expression}"))} }}";
        return new ExampleValue(
            group,
            $"[{string.Join(", ", numbers.Select(_ => item))}]",
            [.. numbers.SelectMany(number => parts.SelectMany(part => At(part, number).Pairs))]
        );
    }

    private static ExampleValue At(ExampleValue value, int number) =>
        value with
        {
            Pairs = [.. value.Pairs.Select(pair => pair with { Code = pair.Code.Replace(Number, Invariant(number), StringComparison.Ordinal) })],
        };

    private static string Written(string number, int digits) => number.PadLeft(digits, '0');

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
