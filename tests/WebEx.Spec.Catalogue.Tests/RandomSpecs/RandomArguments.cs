using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Tests;

/// <summary>The arguments of one command: every type by itself, as an indexed family and inside a group, with the keys that each can have.</summary>
internal sealed class RandomArguments(Draw draw, RandomSpec spec, string command, CenterSet centers, RandomErrors errors)
{
    private static readonly ArgumentType[] Simple =
    [
        ArgumentType.Text,
        ArgumentType.Text,
        ArgumentType.Secret,
        ArgumentType.Email,
        ArgumentType.Url,
        ArgumentType.Key,
        ArgumentType.Number,
        ArgumentType.Flag,
        ArgumentType.Choice,
        ArgumentType.Choice,
        ArgumentType.Bits,
        ArgumentType.TimeZone,
    ];

    private static readonly ArgumentType[] OfElements = [.. Simple, ArgumentType.List, ArgumentType.CallOutPhone, ArgumentType.Date, ArgumentType.Phone];
    private static readonly ArgumentType[] Single =
    [
        .. Simple,
        ArgumentType.List,
        ArgumentType.List,
        ArgumentType.CallOutPhone,
        ArgumentType.Date,
        ArgumentType.DateTime,
        ArgumentType.Time,
        ArgumentType.Phone,
        ArgumentType.Group,
    ];

    private static readonly string[] Words = ["GoBack", "NONE", "SiteDefault", "x1", "LastOneThatWasThere"];

    private readonly UniqueNames _names = UniqueNames.Of(draw, ReservedNames.Request, command);
    private readonly RandomChoices _choices = new(draw);
    private int _codes;

    private enum Shape
    {
        Alone,
        Family,
        Element,
    }

    public EquatableArray<ArgumentModel> Next()
    {
        var arguments = new List<ArgumentModel>();
        for (int count = draw.Int(0, 7); arguments.Count < count; )
        {
            bool isFamily = draw.Chance(25);
            arguments.Add(One(isFamily ? draw.One(Simple) : draw.One(Single), isFamily ? Shape.Family : Shape.Alone, _names));
            if (draw.Chance(8) && Rival(arguments[^1]) is { } rival)
                arguments.Add(rival);
        }

        return arguments.ToEquatableArray();
    }

    // Two arguments may have one code where no center has both.
    private ArgumentModel? Rival(ArgumentModel argument)
    {
        CenterSet others = centers & ~argument.Centers;
        if (argument.Code.Length == 0 || others == CenterSet.None)
            return null;
        ArgumentModel rival = One(argument.IsFamily ? draw.One(Simple) : ArgumentType.Text, argument.IsFamily ? Shape.Family : Shape.Alone, _names, others);
        return rival with { Code = argument.Code, Aliases = default };
    }

    private ArgumentModel One(ArgumentType type, Shape shape, UniqueNames names, CenterSet? only = null, CenterSet? around = null)
    {
        CenterSet outer = around ?? centers;
        CenterSet valid =
            only is { } others ? RandomCenters.Within(draw, others)
            : draw.Chance(75) ? CenterSet.All
            : RandomCenters.Within(draw, outer);
        bool isNumbered = shape != Shape.Alone;
        bool isWhole = type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time or ArgumentType.Phone or ArgumentType.Group;
        string name = names.Next();
        var argument = new ArgumentModel
        {
            Name = name,
            Type = type,
            Code = isWhole ? "" : Code(isNumbered),
            Aliases = isWhole ? default : Aliases(isNumbered),
            Meaning = RandomWords.Sentence(draw),
            Line = isWhole ? 0 : spec.Line(),
            Centers = valid,
            Only = draw.Chance(8) ? RandomWords.Phrase(draw) : null,
            Deprecated = draw.Chance(8) ? RandomWords.Phrase(draw) : null,
            Remarks = draw.Chance(8) ? new EquatableArray<RemarkModel>([new RemarkModel(RandomWords.Sentence(draw), null, default)]) : default,
        };
        argument = argument with { Required = Requirement(argument.Deprecated is not null, valid & outer) };
        if (shape == Shape.Family)
            argument = Numbered(argument);
        if (isWhole)
        {
            var wholes = new RandomWholes(draw, spec, errors, () => Code(shape == Shape.Element));
            return wholes.Fill(argument, type == ArgumentType.Group ? group => Elements(group, valid & outer) : null);
        }

        argument = Typed(argument, command + name, centers);
        if (shape == Shape.Alone && type is ArgumentType.Text or ArgumentType.Url && draw.Chance(25))
            argument = WithTokens(argument);
        return Defaulted(argument with { Errors = Errors(argument, isNumbered) }, valid & outer);
    }

    // One to four parts, of which each has the numbers of the group.
    private ArgumentModel Elements(ArgumentModel group, CenterSet valid)
    {
        string item = spec.Types.NextBehind(command + "E");
        var names = UniqueNames.Of(draw, ReservedNames.Item, item);
        int count = draw.Int(1, 4);
        ArgumentModel[] parts = [.. Enumerable.Range(0, count).Select(i => One(draw.One(OfElements), Shape.Element, names, around: valid))];
        // Some part can be given in every center, or an element could only be empty there.
        if (!Array.Exists(parts, part => part.Centers == CenterSet.All && part.Deprecated is null))
            parts[0] = parts[0] with { Centers = CenterSet.All, Deprecated = null };
        return Numbered(group) with { Item = item, Parts = parts.ToEquatableArray(), Line = Line(parts[0]) };
    }

    private static int Line(ArgumentModel argument) => argument.Line > 0 ? argument.Line : argument.Parts[0].Line;

    private ArgumentModel Numbered(ArgumentModel argument)
    {
        int from = draw.One(0, 1, 1, 2, 10);
        int? to = draw.Chance(70) ? from + draw.Int(0, 9) : null;
        int most = to is { } last ? last - from + 1 : 4;
        return argument with { Numbered = new NumberedModel(from, to), Least = most >= 2 && draw.Chance(25) ? draw.Int(2, Math.Min(most, 4)) : null };
    }

    private RequirementModel Requirement(bool isDeprecated, CenterSet valid) =>
        draw.Int(1, 10) switch
        {
            1 or 2 when !isDeprecated => RequirementModel.Always,
            3 when !isDeprecated => new RequirementModel(RandomCenters.Within(draw, valid), null),
            4 => new RequirementModel(CenterSet.None, RandomWords.Phrase(draw)),
            _ => RequirementModel.Optional,
        };

    private string Code(bool isNumbered)
    {
        // Every code begins in a way of its own, so that no two meet.
        string code = RandomWords.Wire(draw, $"{(char)('A' + (_codes % 26))}{(char)('b' + (_codes++ / 26))}");
        return isNumbered ? code + "{n}" + draw.One("", "", "z", "_2", "é") : code;
    }

    private EquatableArray<string> Aliases(bool isNumbered) =>
        draw.Chance(15) ? Enumerable.Range(0, draw.Int(1, 2)).Select(_ => Code(isNumbered)).ToEquatableArray() : default;

    private ArgumentModel Typed(ArgumentModel argument, string type, CenterSet valid) =>
        argument.Type switch
        {
            ArgumentType.Flag => argument with { Flag = _choices.Flag() },
            ArgumentType.Choice => argument with
            {
                Choice = draw.Chance(25) ? draw.One(spec.Choices) : _choices.Choice(TypeName(type), valid, argument.Meaning, argument.Line),
            },
            ArgumentType.Bits => argument with
            {
                Bits = draw.Chance(25) ? draw.One(spec.Bits) : _choices.Bits(TypeName(type), argument.Meaning, argument.Line),
            },
            ArgumentType.List => argument with { List = RandomLimits.List(draw) },
            _ => new RandomLimits(draw).Of(argument),
        };

    // A token is a value too, so that the limits hold of it. Only an argument by itself has some.
    private ArgumentModel WithTokens(ArgumentModel argument)
    {
        char[] forbidden = (argument.Forbidden ?? "").ToCharArray();
        IEnumerable<string> possible = Words.Where(word =>
            word.Length >= (argument.Min ?? 0) && word.Length <= (argument.Max ?? word.Length) && word.IndexOfAny(forbidden) < 0
        );
        return argument with { Tokens = draw.Some(possible.ToList(), 0, 2).Select(Token).ToEquatableArray() };
    }

    private ChoiceValue Token(string word)
    {
        string name = _names.Next(char.IsUpper(word[0]) ? word : "");
        return new ChoiceValue(word, name, draw.Chance(50) ? RandomWords.Sentence(draw) : null, CenterSet.All, null);
    }

    // Command and argument make the name, unless another type has it.
    private string TypeName(string usual) => draw.Chance(60) && spec.Types.TryTake(usual) ? usual : spec.Types.NextBehind(command + "T");

    private ArgumentErrors Errors(ArgumentModel argument, bool isNumbered) =>
        new(
            argument.Required.Centers != CenterSet.None ? errors.Maybe(isNumbered && argument.Numbered is null) : null,
            argument.Least is not null ? errors.Maybe(isNumbered: false) : null,
            argument.Max is not null ? errors.Maybe(isNumbered) : null,
            argument.Min is not null ? errors.Maybe(isNumbered) : null,
            argument.Forbidden is not null ? errors.Maybe(isNumbered) : null,
            errors.Maybe(isNumbered)
        )
        {
            NotAscii = argument.IsAscii ? errors.Maybe(isNumbered) : null,
        };

    private ArgumentModel Defaulted(ArgumentModel argument, CenterSet valid)
    {
        argument = new RandomLimits(draw).WithWiderErrors(argument);
        return draw.Int(1, 10) switch
        {
            1 or 2 or 3 => argument with { Defaults = new([new DefaultModel(CenterSet.All, Token(argument))]) },
            4 => argument with
            {
                Defaults = draw.Some(RandomCenters.Each(valid).ToList(), 1, 2)
                    .Select(center => new DefaultModel(center, draw.Chance(20) ? null : Token(argument)))
                    .ToEquatableArray(),
            },
            5 => argument with { DefaultFrom = RandomWords.Phrase(draw) },
            6 => argument with { Defaults = new([new DefaultModel(CenterSet.All, null)]) },
            _ => argument,
        };
    }

    // What the site takes where nothing is given, as it would be on the wire.
    private string Token(ArgumentModel argument)
    {
        if (draw.Chance(8))
            return "";
        string text = ValidText.Of(argument, new Random(draw.Int(0, int.MaxValue - 1)), canBeEmpty: true);
        return argument.Type switch
        {
            ArgumentType.Number => RandomLimits.Number(draw, argument).ToString(CultureInfo.InvariantCulture),
            ArgumentType.Flag => draw.One(argument.Flag!.Yes, argument.Flag.No),
            ArgumentType.Choice => draw.One(argument.Choice!.Values).Token,
            ArgumentType.Bits => draw.One(0u, 1u << argument.Bits!.Bits[0].Bit, uint.MaxValue, 5u).ToString(CultureInfo.InvariantCulture),
            ArgumentType.TimeZone => draw.Int(0, 61).ToString(CultureInfo.InvariantCulture),
            ArgumentType.List => "a",
            ArgumentType.CallOutPhone => "1,,,,,",
            _ => text,
        };
    }
}
