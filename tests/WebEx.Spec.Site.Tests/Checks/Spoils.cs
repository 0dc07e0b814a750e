using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Tests;

namespace WebEx.Site.Tests.Checks;

/// <summary>What can be wrong with the arguments of a command, from the facts of the catalogue alone: each argument in each way that its type and limits
/// suggest.</summary>
internal static class Spoils
{
    private const string NoValueOfAnyType = "zz";

    // Whether the partner is known is another check, and without a BackURL there is nowhere to say so.
    public static IEnumerable<Spoil> Of(GeneratedCommand command, Center center)
    {
        foreach (CodedValue coded in CodedValue.Of(command).Where(coded => coded.Centers.Each().Contains(center) && coded.Code is not ("BU" or "PID")))
        {
            foreach (string value in Values(coded))
                yield return new(coded.Code, text => FormText.With(text, coded.Code, value));
            if (coded.Coded.Part == "day")
                yield return new(coded.Code, text => NoSuchDay(text, coded));
        }

        foreach (ArgumentModel argument in command.Model.Arguments.Where(argument => argument.Code != "BU"))
        {
            string[] codes = [.. argument.Coded.Select(coded => coded.Code)];
            foreach (string code in codes)
                yield return new(code, text => FormText.Without(text, code));
            if (codes.Length > 1)
                yield return new(codes[0], text => FormText.Without(text, codes));
        }
    }

    private static string NoSuchDay(string text, CodedValue day)
    {
        string? month = day.Whole.Parts.FirstOrDefault(part => part.Part == "month")?.Code;
        string thirtieth = FormText.With(text, day.Code, "30");
        return month is null ? thirtieth : FormText.With(thirtieth, month, "2");
    }

    private static IEnumerable<string> Values(CodedValue coded)
    {
        ArgumentModel argument = coded.Coded;
        IEnumerable<string> values = argument switch
        {
            { IsTextual: true } => Texts(argument),
            { Type: ArgumentType.Choice } => argument.Choice!.Values.Select(value => value.Token).Append("98765"),
            { Type: ArgumentType.Bits } => Enumerable.Range(0, 32).Select(bit => Text(1L << bit)),
            { Type: ArgumentType.List } => [argument.List!.Open + argument.List.Separator + argument.List.Close],
            { Type: ArgumentType.CallOutPhone } => ["1,2,3,4,5,6", new string('1', (int)(argument.Max ?? 100) + 1) + ",1,1,1,1,"],
            _ => [],
        };
        IEnumerable<long> numbers =
            coded.Whole.Type == ArgumentType.Phone ? [] : new long?[] { argument.Max + 1, argument.Min - 1, -1, 62, 10_000, int.MaxValue }.OfType<long>();
        string[] digits =
            coded.Whole.Type != ArgumentType.Phone
                ? []
                :
                [
                    .. new[] { argument.Max, argument.Min - 2, coded.Whole.Max }
                        .OfType<long>()
                        .Where(length => length >= -1)
                        .Select(length => new string('1', (int)length + 1)),
                ];
        // A blank where an argument takes none is as if it were left out.
        string[] blank = argument.Type is ArgumentType.Text or ArgumentType.Secret ? [""] : [];
        return [NoValueOfAnyType, .. blank, .. values, .. argument.IsTextual ? [] : numbers.Select(Text), .. digits];
    }

    private static IEnumerable<string> Texts(ArgumentModel argument)
    {
        foreach (
            long length in new[] { argument.Max + 1, argument.Errors.TooLongAbove + 1, argument.Min - 1, argument.Errors.TooShortBelow - 1 }
                .OfType<long>()
                .Where(length => length > 0)
        )
            yield return argument.Type == ArgumentType.Email && length > 3 ? new string('x', (int)length - 2) + "@b" : new string('x', (int)length);
        foreach (char forbidden in argument.Forbidden ?? "")
            yield return "Abc1" + forbidden + "Abc1";
        if (argument.IsAscii)
            yield return "Abc1\u00E9Abc1";
        yield return argument.Type switch
        {
            ArgumentType.Email => "a",
            ArgumentType.Url => "a b",
            ArgumentType.Key => "12 3",
            _ => "6103864",
        };
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
