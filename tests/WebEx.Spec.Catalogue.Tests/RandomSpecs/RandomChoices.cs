using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Tests;

/// <summary>Random tokens of flags, choices and bit fields.</summary>
internal sealed class RandomChoices(Draw draw)
{
    private const int HighestBit = 31;

    public FlagTokens Flag() =>
        draw.One<FlagTokens>(
            new("1", "0"),
            new("0", "1"),
            new("ON", "OFF"),
            new("on", "off"),
            new("Yes", "No"),
            new("true", "false"),
            new("y|", "n|"),
            new("a&b", "="),
            new("é", "日"),
            new("10", "1")
        );

    /// <summary>A choice. Its first value can be chosen wherever the argument is valid, and is not deprecated.</summary>
    /// <param name="type">The C# type.</param>
    /// <param name="centers">Where the command is valid.</param>
    /// <param name="meaning">What is chosen; null makes a choice that commands share.</param>
    /// <param name="line">The line of the guide.</param>
    public ChoiceModel Choice(string type, CenterSet centers, string? meaning, int line)
    {
        bool isNumeric = draw.Chance(35);
        bool ignoresCase = !isNumeric && draw.Chance(25);
        var names = new UniqueNames(draw);
        var values = new List<ChoiceValue>();
        for (int count = draw.Int(1, 5); values.Count < count; )
        {
            string token =
                isNumeric || draw.Chance(20) ? Number()
                : draw.Chance(4) && !ignoresCase ? ""
                : RandomWords.Wire(draw, draw.One("", "A", "z", "-1", "01", "T") + values.Count.ToString(CultureInfo.InvariantCulture) + "v");
            if (values.Exists(value => string.Equals(value.Token, token, StringComparison.OrdinalIgnoreCase)))
                continue;
            bool isFirst = values.Count == 0;
            if (isFirst && ignoresCase)
                token = "Mixed" + token;
            values.Add(
                new ChoiceValue(
                    token,
                    names.Next(),
                    draw.Chance(30) ? RandomWords.Sentence(draw) : null,
                    isFirst || centers == CenterSet.None || draw.Chance(75) ? CenterSet.All : RandomCenters.Within(draw, centers),
                    !isFirst && draw.Chance(10) ? RandomWords.Phrase(draw) : null
                )
            );
        }

        return new ChoiceModel(type, meaning is null, meaning ?? RandomWords.Sentence(draw), line, ignoresCase, values.ToEquatableArray());
    }

    /// <summary>A bit field.</summary>
    public BitsModel Bits(string type, string? meaning, int line)
    {
        var names = UniqueNames.Of(draw, ReservedNames.Flags);
        int[] numbers = [.. draw.Some(Enumerable.Range(0, HighestBit + 1).ToList(), 1, 6).Append(draw.One(0, HighestBit, 5)).Distinct()];
        var bits = numbers
            .Select(
                (number, i) =>
                    i > 0 && draw.Chance(15)
                        ? new BitModel(number, null)
                        : new BitModel(
                            number,
                            names.Next(),
                            draw.Chance(40) ? RandomWords.Sentence(draw) : null,
                            draw.Chance(20) ? "Off" : null,
                            Line: draw.Chance(20) ? line : null
                        )
            )
            .ToList();
        int[] named = [.. bits.Where(bit => bit.Name is not null).Select(bit => bit.Bit)];
        bits =
        [
            .. bits.Select(bit =>
                bit.Name is null || !draw.Chance(25)
                    ? bit
                    : bit with
                    {
                        Needs = draw.Some(named.Where(other => other != bit.Bit).ToList(), 0, 2).ToEquatableArray(),
                    }
            ),
        ];
        return new BitsModel(type, meaning is null, meaning ?? RandomWords.Sentence(draw), line, bits.OrderBy(bit => bit.Bit).ToEquatableArray());
    }

    private string Number() => draw.One(draw.Int(0, 9), draw.Int(10, 999), draw.Int(0, 3), int.MaxValue).ToString(CultureInfo.InvariantCulture);
}
