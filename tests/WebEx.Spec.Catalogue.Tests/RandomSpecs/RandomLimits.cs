using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Random limits of values. Each leaves room for some value.</summary>
internal sealed class RandomLimits(Draw draw)
{
    private const int Shortest = 6;
    private const int Longest = 60;
    private const int ShortestPhone = 12;
    private const int LastTimeZone = 61;

    private static readonly string[] ForbiddenCharacters = ["<>", "\"", " ", "!#$%^&*", "|,;", "/", "é日", "\\", "%", "~:'", "A", "\t;"];

    /// <summary>The shape of a list.</summary>
    public static ListModel List(Draw draw)
    {
        bool isOfNumbers = draw.Chance(35);
        // What could be a part of a number separates none.
        string separator = isOfNumbers
            ? draw.One(",", "|", ";;", " ", "x", "&")
            : draw.One(",", "|", ";", ";;", ", ", "&", "=", "%2C", "é", "<>", "::", "ab", "1");
        (string open, string close) = draw.One(("", ""), ("", ""), ("<", ">"), ("[", "]"), ("(", ""), ("", "."), ("&", "&"), ("{{", "}}"));
        return new ListModel(isOfNumbers, separator, open, close);
    }

    /// <summary>A number in the range of an argument.</summary>
    public static int Number(Draw draw, ArgumentModel argument)
    {
        int least = (int)(argument.Min ?? 0);
        return draw.Int(least, (int)Math.Min(argument.Max ?? int.MaxValue, Math.Min((long)int.MaxValue, least + 1000L)));
    }

    /// <summary>An argument of a simple type with limits of that type.</summary>
    public ArgumentModel Of(ArgumentModel argument) =>
        argument.Type switch
        {
            ArgumentType.Number => Numeric(argument) with { Digits = draw.Chance(25) ? draw.Int(1, 12) : 1 },
            ArgumentType.TimeZone when draw.Chance(30) => draw.One(
                argument with
                {
                    Min = draw.Int(0, 9),
                },
                argument with
                {
                    Max = draw.Int(0, LastTimeZone),
                },
                argument with
                {
                    Min = 4,
                    Max = 4,
                }
            ),
            ArgumentType.CallOutPhone when draw.Chance(50) => argument with { Max = draw.Int(ShortestPhone, Longest) },
            _ when argument.IsTextual => Characters(Length(argument)),
            _ => argument,
        };

    /// <summary>The site returns some errors only beyond a wider limit than that of the argument.</summary>
    public ArgumentModel WithWiderErrors(ArgumentModel argument)
    {
        if (!argument.IsTextual || argument.Numbered is not null)
            return argument;
        ArgumentErrors errors = argument.Errors;
        if (errors.TooLong is not null && draw.Chance(30))
            errors = errors with { TooLongAbove = argument.Max + draw.Int(1, Longest) };
        if (errors.TooShort is not null && argument.Min > 1 && draw.Chance(30))
            errors = errors with { TooShortBelow = draw.Int(1, (int)argument.Min - 1) };
        return argument with { Errors = errors };
    }

    private ArgumentModel Numeric(ArgumentModel argument)
    {
        int least = draw.One(0, 1, -5, 100, int.MinValue, draw.Int(-1000, 1000));
        long most = draw.One(least, Math.Min(int.MaxValue, least + (long)draw.Int(1, 100)), int.MaxValue);
        // Without a least number, none is below 0.
        return draw.One(
            argument,
            argument with
            {
                Min = least,
            },
            argument with
            {
                Max = Math.Min(int.MaxValue, Math.Abs(most)),
            },
            argument with
            {
                Min = least,
                Max = most,
            }
        );
    }

    private ArgumentModel Length(ArgumentModel argument)
    {
        if (draw.Chance(45))
            return argument;
        int least = draw.Int(0, Shortest);
        int most = draw.Int(Shortest, Longest);
        return draw.One(
            argument with
            {
                Min = least,
            },
            argument with
            {
                Max = most,
            },
            argument with
            {
                Max = most,
            },
            argument with
            {
                Min = least,
                Max = most,
            },
            argument with
            {
                Min = most,
                Max = most,
            }
        );
    }

    private ArgumentModel Characters(ArgumentModel argument)
    {
        if (draw.Chance(20))
            argument = argument with { Forbidden = draw.One(ForbiddenCharacters) };
        bool canBeAscii = argument.Type is ArgumentType.Text or ArgumentType.Secret && argument.Numbered is null;
        return canBeAscii && draw.Chance(15) ? argument with { IsAscii = true } : argument;
    }
}
