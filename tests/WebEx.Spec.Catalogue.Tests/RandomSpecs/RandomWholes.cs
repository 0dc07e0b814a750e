using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Random arguments that are made of several codes.</summary>
/// <param name="draw">Chooses.</param>
/// <param name="spec">Counts lines.</param>
/// <param name="errors">The errors of the command.</param>
/// <param name="code">Makes the code of a part.</param>
internal sealed class RandomWholes(Draw draw, RandomSpec spec, RandomErrors errors, Func<string> code)
{
    /// <summary>The argument with its parts.</summary>
    /// <param name="whole">The argument.</param>
    /// <param name="elements">Makes the parts of a group; null for other types.</param>
    public ArgumentModel Fill(ArgumentModel whole, Func<ArgumentModel, ArgumentModel>? elements)
    {
        if (elements is not null)
        {
            ArgumentModel group = elements(whole);
            return group with
            {
                Errors = ArgumentErrors.None with { Missing = Missing(group), TooFew = group.Least is null ? null : errors.Maybe(isNumbered: false) },
            };
        }

        string[] names = whole.Type switch
        {
            ArgumentType.Date => ["year", "month", "day"],
            ArgumentType.DateTime => ["year", "month", "day", "hour", "minute"],
            ArgumentType.Time => ["hour", "minute"],
            _ => ["country", "area", "local", "extension"],
        };
        bool isPhone = whole.Type == ArgumentType.Phone;
        ArgumentModel[] parts = [.. names.Select(name => isPhone ? OfPhone(name, whole.Deprecated is not null) : OfCalendar(name))];
        return whole with
        {
            Line = parts[0].Line,
            Parts = parts.ToEquatableArray(),
            Max = isPhone && draw.Chance(40) ? draw.Int(40, 60) : null,
            DefaultFrom = draw.Chance(15) ? RandomWords.Phrase(draw) : null,
            Errors = ArgumentErrors.None with { Missing = Missing(whole), Invalid = errors.Maybe(isNumbered: false) },
        };
    }

    private string? Missing(ArgumentModel argument) => argument.Required.Centers == CenterSet.None ? null : errors.Maybe(isNumbered: false);

    private ArgumentModel OfCalendar(string name)
    {
        (long? min, long? max) = !draw.Chance(25)
            ? (null, null)
            : name switch
            {
                "year" => draw.One<(long?, long?)>((1990, null), (null, 2050), (2001, 9999)),
                "month" => draw.One<(long?, long?)>((1, 12), (3, 9)),
                "day" => (null, 31),
                "hour" => draw.One<(long?, long?)>((8, 18), (0, 23)),
                _ => (null, draw.Int(0, 59)),
            };
        bool isOfTime = name is "hour" or "minute";
        return Part(name) with
        {
            Type = ArgumentType.Number,
            Min = min,
            Max = max,
            Digits =
                isOfTime ? 2
                : name == "year" ? 4
                : 1,
            Errors = ArgumentErrors.None with { Missing = draw.Chance(20) ? errors.Maybe(isNumbered: false) : null, Invalid = errors.Maybe(isNumbered: false) },
        };
    }

    private ArgumentModel OfPhone(string name, bool isDeprecated) =>
        Part(name) with
        {
            Type = ArgumentType.Text,
            Max = draw.Chance(40) ? draw.Int(4, 20) : null,
            Required = !isDeprecated && draw.Chance(10) ? RequirementModel.Always : RequirementModel.Optional,
            Errors = ArgumentErrors.None with { TooLong = errors.Maybe(isNumbered: false) },
        };

    private ArgumentModel Part(string name) =>
        new()
        {
            Code = code(),
            Part = name,
            Line = spec.Line(),
            Aliases = draw.Chance(10) ? new([code()]) : default,
        };
}
