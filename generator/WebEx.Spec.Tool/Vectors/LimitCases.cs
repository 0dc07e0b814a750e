using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Values at each limit of an argument, and one beyond it.</summary>
/// <param name="argument">The argument.</param>
/// <param name="values">Valid values for it.</param>
internal sealed class LimitCases(ArgumentModel argument, ValidValues values)
{
    // No token of a choice is so large, and none below zero.
    private static readonly long[] NoTokens = [98_765, -1];

    private static readonly Dictionary<ArgumentType, string[]> Misshapen = new()
    {
        [ArgumentType.Email] = ["a", "@b", "a@", "a@b@c", "a b@c"],
        [ArgumentType.Url] = ["a b", "a\nb"],
        [ArgumentType.Key] = ["12 3", "12a"],
    };

    /// <summary>The cases, each with its name and the value of the whole argument.</summary>
    public IEnumerable<(string Name, object Value)> All() =>
        argument.IsGroup ? Group()
        : argument.IsFamily ? Family()
        : One(argument);

    private IEnumerable<(string Name, object Value)> One(ArgumentModel one) =>
        one.Type switch
        {
            ArgumentType.Number => Range(one.Min ?? 0, one.Max),
            ArgumentType.TimeZone => Range(one.Min ?? 0, one.Max ?? TimeZoneModel.LastIndex),
            ArgumentType.Choice => Choices(one.Choice!),
            ArgumentType.Bits => Bits(one.Bits!),
            ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time => Calendar(one),
            ArgumentType.Phone => Phone(one),
            ArgumentType.CallOutPhone => CallOut(one),
            ArgumentType.List => List(one),
            ArgumentType.Flag => [("no", false)],
            _ => Text(one),
        };

    private static IEnumerable<(string Name, object Value)> Range(long least, long? most)
    {
        yield return ("min", least);
        if (least > int.MinValue)
            yield return ("below-min", least - 1);
        if (most is not { } max)
            yield break;
        yield return ("max", max);
        if (max < int.MaxValue)
            yield return ("above-max", max + 1);
    }

    private static IEnumerable<(string Name, object Value)> Text(ArgumentModel one)
    {
        foreach ((string name, long length) in Lengths(one))
            yield return (name, ValidValues.Text(one, (int)length));
        string usual = ValidValues.Text(one, (int)Math.Min(Math.Max(one.Min ?? 0, 8), one.Max ?? 8));
        foreach (char forbidden in one.Forbidden ?? "")
            yield return ($"forbidden-{InvariantText.CodeOf(forbidden)}", usual[1..] + forbidden);
        if (one.Forbidden is [var first, ..])
            yield return ("forbidden-in-front", first + usual[1..]);
        yield return ("empty", "");
        if (one.IsAscii)
        {
            yield return ("ascii-last", usual[1..] + "\u007f");
            yield return ("not-ascii-first", usual[1..] + "\u0080");
        }

        foreach ((string text, int i) in Misshapen.GetValueOrDefault(one.Type, []).Select((text, i) => (text, i)))
            yield return ($"misshapen-{InvariantText.Of(i + 1)}", text);
        foreach (ChoiceValue token in one.Tokens)
        {
            yield return (token.Name, token.Token);
            yield return ($"{token.Name}-in-small-letters", token.Token.ToLowerInvariant());
        }

        if (one.Fields is not { } fields)
            yield break;
        string dashes = string.Concat(Enumerable.Repeat("6-", fields - 1));
        yield return ("fields", dashes + "6");
        yield return ("fields-with-commas", (dashes + "6").Replace('-', ','));
        yield return ("last-field-empty", dashes);
        yield return ("last-field-blank", dashes + " ");
        yield return ("a-field-missing", dashes[2..] + "6");
    }

    private static IEnumerable<(string Name, long Length)> Lengths(ArgumentModel one)
    {
        if (one.Max is { } max)
        {
            yield return ("max", max);
            yield return ("above-max", max + 1);
        }

        if (one.Min is > 0 and { } min)
        {
            yield return ("min", min);
            yield return ("below-min", min - 1);
        }

        if (one.Errors.TooLongAbove is { } above)
        {
            yield return ("own-max", above);
            yield return ("above-own-max", above + 1);
        }

        if (one.Errors.TooShortBelow is { } below)
        {
            yield return ("own-min", below);
            yield return ("below-own-min", below - 1);
        }
    }

    private static IEnumerable<(string Name, object Value)> Choices(ChoiceModel choice)
    {
        foreach (ChoiceValue value in choice.Values)
            yield return (value.Name, value.Name);
        foreach (long number in choice.IsNumeric ? NoTokens : [])
            yield return ($"no-token-{InvariantText.Of(number)}", number);
    }

    private static IEnumerable<(string Name, object Value)> Bits(BitsModel bits)
    {
        for (long bit = 0; bit < 32; bit++)
            yield return ($"bit-{InvariantText.Of(bit)}", new object[] { bits.Named.FirstOrDefault(named => named.Bit == bit)?.Name ?? (object)bit });
        yield return ("all", (object[])[.. bits.Named.Select(bit => bit.Name!)]);
    }

    private IEnumerable<(string Name, object Value)> Calendar(ArgumentModel one)
    {
        var usual = (VectorFields)values.One(one);
        foreach (ArgumentModel part in one.Parts)
        {
            string name = part.Part!;
            (long least, long most) = ValueCheck.RangeOf(part);
            foreach ((string limit, object number) in Range(least, most))
                yield return ($"{name}-{limit}", usual.With(name, number));
            yield return ($"{name}-missing", usual.Without(name));
        }

        if (one.Parts.All(part => part.Part != "day"))
            yield break;
        foreach ((long year, long month, long day) in new (long, long, long)[] { (2031, 2, 28), (2031, 2, 29), (2032, 2, 29), (2031, 4, 31), (2031, 5, 31) })
            yield return ($"{year}-{month}-{day}", usual.With("year", year).With("month", month).With("day", day));
    }

    private static IEnumerable<(string Name, object Value)> Phone(ArgumentModel one)
    {
        var digits = new ArgumentModel { Type = ArgumentType.Key };
        string[] parts = [.. one.Parts.Select(part => part.Part!)];
        if (one.Max is { } max)
            foreach ((string name, long length) in new[] { ("max", max), ("above-max", max + 1) })
                yield return (
                    name,
                    new VectorFields
                    {
                        [parts[0]] = ValidValues.Text(digits, (int)(length / 2)),
                        [parts[^1]] = ValidValues.Text(digits, (int)(length - (length / 2))),
                    }
                );
        foreach (ArgumentModel part in one.Parts)
        foreach ((string name, long length) in Lengths(part))
            yield return ($"{part.Part}-{name}", new VectorFields { [part.Part!] = ValidValues.Text(digits, (int)length) });
    }

    private static IEnumerable<(string Name, object Value)> CallOut(ArgumentModel one)
    {
        yield return ("comma", new VectorFields { ["area"] = "1,2" });
        if (one.Max is not { } max)
            yield break;
        // Five commas are always there.
        int room = (int)max - 5;
        yield return ("max", new VectorFields { ["local"] = new string('1', room) });
        yield return ("above-max", new VectorFields { ["local"] = new string('1', room + 1) });
    }

    private static IEnumerable<(string Name, object Value)> List(ArgumentModel one)
    {
        yield return ("items", ValidValues.List(one, 3));
        if (one.List!.IsOfNumbers)
            yield break;
        yield return ("empty-item", new object[] { "a", "" });
        foreach (char separator in ValueCheck.Separators(one.List).Distinct())
            yield return ($"item-with-{InvariantText.CodeOf(separator)}", new object[] { $"a{separator}b" });
    }

    private IEnumerable<(string Name, object Value)> Family()
    {
        int from = argument.Numbered!.From;
        if (from > 0)
            yield return ("number-before-first", values.Family(argument, [from - 1]));
        if (argument.Numbered.To is { } last)
        {
            yield return ("last-number", values.Family(argument, [last]));
            yield return ("number-behind-last", values.Family(argument, [last + 1]));
        }

        for (int count = 1; count <= (argument.Least ?? 0); count++)
            yield return ($"{InvariantText.Of(count)}-values", values.Family(argument, Enumerable.Range(from, count)));
        foreach ((string name, object value) in One(argument with { Numbered = null }))
            yield return (name, values.Family(argument, Enumerable.Range(from, argument.Least ?? 1)).With(InvariantText.Of(from), value));
    }

    private IEnumerable<(string Name, object Value)> Group()
    {
        yield return ("empty-element", new object[] { new VectorFields(), values.Elements(argument, 1)[0] });
        if (argument.Numbered!.To is { } last)
        {
            int most = last - argument.Numbered.From + 1;
            yield return ("max-elements", values.Elements(argument, most));
            yield return ("above-max-elements", values.Elements(argument, most + 1));
        }

        for (int count = 1; count <= (argument.Least ?? 0); count++)
            yield return ($"{InvariantText.Of(count)}-elements", values.Elements(argument, count));
        var usual = (VectorFields)values.Elements(argument, 1)[0];
        foreach (ArgumentModel part in argument.Parts)
        {
            foreach ((string name, object value) in One(part))
                yield return ($"{part.Name}/{name}", new object[] { usual.With(part.Name, value) });
            if (usual.ContainsKey(part.Name))
                yield return ($"{part.Name}/missing", new object[] { usual, usual.Without(part.Name) });
        }
    }
}
