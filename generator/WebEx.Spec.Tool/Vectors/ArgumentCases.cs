using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>
/// What an argument can be that is written in a way of its own: every token, every bit, each part left out, numbers with and without zeros, texts that
/// have to be encoded, families with gaps. None of these need be valid. Of the arguments of a type, one of a command is tried in every way, and the
/// others in those that depend on their facts.
/// </summary>
/// <param name="argument">The argument.</param>
/// <param name="values">Valid values for it.</param>
/// <param name="isThorough">True where it is tried in every way.</param>
internal sealed class ArgumentCases(ArgumentModel argument, ValidValues values, bool isThorough)
{
    // A family without an end has numbers beyond a digit.
    private const int Far = 12;

    private static readonly long[] Zones = [0, 4, TimeZoneModel.LastIndex];
    private static readonly int[] Counts = [1, 2, 3];

    // What a program encodes wrongly: reserved signs, a blank, an escape that is none, characters of two, three and four bytes, and what stays as it is.
    private static readonly (string Name, string Text)[] Texts =
    [
        ("reserved", "a&b=c?d#e/f;g:h@i"),
        ("signs", "!*'()$,[]\"<>\\^`{|}"),
        ("unreserved", "A-z_0.9~"),
        ("blanks", " a  b "),
        ("plus", "1+1"),
        ("percent", "100%41"),
        ("two-bytes", "Müller"),
        ("three-bytes", "日本語"),
        ("four-bytes", "😀"),
        ("controls", "a\r\n\tb"),
        ("empty", ""),
    ];

    /// <summary>The cases, each with its name and the value of the whole argument.</summary>
    public IEnumerable<(string Name, object Value)> All() =>
        argument.IsGroup ? Group()
        : argument.IsFamily ? Family()
        : One(argument);

    private IEnumerable<(string Name, object Value)> One(ArgumentModel one) =>
        one.Type switch
        {
            ArgumentType.Number => Numbers(one).Distinct().Select(number => (InvariantText.Of(number), (object)number)),
            ArgumentType.TimeZone => Zones.Where(zone => isThorough || zone > 0).Select(zone => (InvariantText.Of(zone), (object)zone)),
            ArgumentType.Flag => [("yes", true), ("no", false)],
            ArgumentType.Choice => one.Choice!.Values.Select(choice => (choice.Name, (object)choice.Name)),
            ArgumentType.Bits => Bits(one.Bits!),
            ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time => Parts(one),
            ArgumentType.Phone => Parts(one),
            ArgumentType.CallOutPhone => CallOut(),
            ArgumentType.List => Counts
                .Where(count => isThorough || count == 2)
                .Select(count => ($"{InvariantText.Of(count)}-items", (object)ValidValues.List(one, count))),
            _ => TextsOf(one),
        };

    private IEnumerable<(string Name, object Value)> TextsOf(ArgumentModel one)
    {
        yield return ("usual", values.One(one));
        foreach (ChoiceValue token in one.Tokens)
            yield return (token.Name, token.Token);
        foreach ((string name, string text) in Texts.Where(text => isThorough && Fits(one, text.Name)))
            yield return (name, text);
        if (!isThorough && one.Type is ArgumentType.Text or ArgumentType.Secret)
            yield return ("mixed", "R&D = 50% + é/日");
    }

    // Of what is not free text, one of these tells enough.
    private static bool Fits(ArgumentModel one, string name) =>
        one.Type switch
        {
            ArgumentType.Text or ArgumentType.Secret => true,
            ArgumentType.Url => name is "reserved" or "percent" or "empty",
            ArgumentType.Email => name is "plus" or "two-bytes",
            _ => name is "blanks",
        };

    private IEnumerable<long> Numbers(ArgumentModel one)
    {
        foreach (long number in new[] { one.Min, one.Max }.OfType<long>().Append(7).Concat(isThorough ? [0, 10, 123, int.MaxValue] : []))
            yield return number;
        if (isThorough && one.Digits == 1)
            yield return -5;
    }

    private static IEnumerable<(string Name, object Value)> Bits(BitsModel bits)
    {
        foreach (BitModel bit in bits.Named)
            yield return (bit.Name!, Values(bit.Name!));
        yield return ("all", Values([.. bits.Named.Select(bit => bit.Name!)]));
        yield return ("none", Values());
        yield return ("bit-31", Values(bits.Named.FirstOrDefault(bit => bit.Bit == 31)?.Name ?? (object)31L));
    }

    private IEnumerable<(string Name, object Value)> Parts(ArgumentModel one)
    {
        var whole = (VectorFields)values.One(one);
        yield return ("usual", whole);
        foreach (string part in whole.Keys.Where(_ => whole.Count > 1))
        {
            if (isThorough)
                yield return ($"without-{part}", whole.Without(part));
            yield return ($"only-{part}", new VectorFields { [part] = whole[part] });
        }

        if (one.Type == ArgumentType.Phone || !isThorough)
            yield break;
        foreach (ArgumentModel part in one.Parts)
        {
            (long least, long most) = ValueCheck.RangeOf(part);
            yield return ($"{part.Part}-{InvariantText.Of(least)}", new VectorFields { [part.Part!] = least });
            yield return ($"{part.Part}-{InvariantText.Of(most)}", new VectorFields { [part.Part!] = most });
        }
    }

    private IEnumerable<(string Name, object Value)> CallOut()
    {
        var all = new VectorFields
        {
            ["country"] = "1",
            ["area"] = "408",
            ["local"] = "435 7000",
            ["extension"] = "7537",
            ["delaySeconds"] = 3L,
        };
        yield return ("all", all);
        foreach (string part in all.Keys.Where(_ => isThorough))
        {
            yield return ($"without-{part}", all.Without(part));
            yield return ($"only-{part}", new VectorFields { [part] = all[part] });
        }
    }

    private IEnumerable<(string Name, object Value)> Family()
    {
        int from = argument.Numbered!.From;
        int last = argument.Numbered.To ?? from + Far;
        ArgumentModel one = argument with { Numbered = null };
        // The order in which they are given is not that on the wire.
        yield return ("backwards", values.Family(argument, new[] { last, from }.Distinct()));
        yield return ("gap", values.Family(argument, new[] { from, Math.Min(from + 2, last) }.Distinct()));
        foreach ((string name, object value) in One(one))
            yield return (name, new VectorFields { [InvariantText.Of(last)] = value });
    }

    private IEnumerable<(string Name, object Value)> Group()
    {
        int most = argument.Numbered!.To is { } to ? to - argument.Numbered.From + 1 : Far;
        yield return ("1-element", values.Elements(argument, 1));
        yield return ($"{InvariantText.Of(most)}-elements", values.Elements(argument, most));
        foreach (ArgumentModel part in argument.Parts)
        foreach ((string name, object value) in One(part))
            yield return (
                $"{part.Name}/{name}",
                new object[]
                {
                    values.Elements(argument, 1)[0],
                    new VectorFields { [part.Name] = value },
                }
            );
    }

    private static object[] Values(params object[] items) => items;
}
