using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Tests;

/// <summary>What a command answers: every shape of a reply.</summary>
internal sealed class RandomReplies(Draw draw, RandomSpec spec, string command)
{
    private readonly UniqueNames _names = UniqueNames.Of(draw, ReservedNames.Reply, command + "Reply");
    private readonly RandomChoices _choices = new(draw);
    private int _codes;

    public ReplyModel Next()
    {
        string[] statuses = draw.Int(1, 10) switch
        {
            1 => [],
            2 => ["First" + draw.Int(1, 9), "Second"],
            3 => [draw.One("SUCC", "Ok", "1", "é", "A B")],
            _ => ["SUCCESS"],
        };
        string statusCode = draw.Chance(80) ? "ST" : draw.One("State", "S.T");
        var success = new List<ReplyParameter>();
        // What has no status value of success is told by what it promises; what has several may tell which one it was.
        if (statuses.Length == 0)
            success.Add(Scalar(Code()) with { When = null, IsOptional = false });
        if (statuses.Length > 1 && draw.Chance(50))
            success.Add(OfStatus(statusCode, statuses));
        for (int count = draw.Int(0, 3); count > 0; count--)
            success.Add(
                draw.Chance(70) ? Scalar(Code())
                : draw.Chance(50) ? Numbered()
                : Packed()
            );
        ReplyParameter[] failure =
        [
            .. success.Where(parameter => parameter.Code != statusCode && draw.Chance(15)),
            .. Enumerable.Range(0, draw.Int(0, 2)).Select(_ => Scalar(Code())),
        ];
        ReplyWithoutBackUrl without =
            statuses.Length == 0
                ? draw.One(ReplyWithoutBackUrl.NotStated, ReplyWithoutBackUrl.Text, ReplyWithoutBackUrl.HomePage)
                : draw.One(Enum.GetValues<ReplyWithoutBackUrl>());
        return new ReplyModel(
            spec.Line(),
            statuses.ToEquatableArray(),
            statusCode,
            draw.Chance(20) ? new([new ReplyConstant("K" + draw.One("", "-x"), draw.One("OFF", "1", "a.b"))]) : default,
            draw.Chance(80) ? "GET" : "POST",
            draw.One<string[]>(["?"], ["&"], ["?", "&"]).ToEquatableArray(),
            success.ToEquatableArray(),
            failure.ToEquatableArray(),
            draw.Chance(20),
            without,
            without == ReplyWithoutBackUrl.Markup ? Markup() : null,
            draw.Chance(10) ? new([new RemarkModel(RandomWords.Sentence(draw), null, default)]) : default,
            default
        );
    }

    private ReplyMarkup Markup() =>
        new(
            draw.One("Reply", "a-1", "X_y"),
            draw.Chance(50),
            Enumerable.Range(0, draw.Int(0, 3)).Select(_ => draw.Chance(65) ? Scalar(ElementCode()) : Elements()).ToEquatableArray()
        );

    // Every code begins in a way of its own, so that no two meet.
    private string Code() => RandomWords.Wire(draw, Beginning(), isPlain: true);

    private string ElementCode() => Beginning() + draw.One("", "-x", ".y", "_Z", "lement");

    private string Beginning() => $"{(char)('B' + (_codes % 20))}{(char)('b' + (_codes++ / 20))}";

    private ReplyParameter Scalar(string code, bool isPart = false, UniqueNames? names = null)
    {
        string name = (names ?? _names).Next();
        ArgumentType type = draw.One(
            ArgumentType.Text,
            ArgumentType.Text,
            ArgumentType.Secret,
            ArgumentType.Email,
            ArgumentType.Url,
            ArgumentType.Key,
            ArgumentType.Number,
            ArgumentType.Flag,
            ArgumentType.Choice,
            isPart ? ArgumentType.Text : ArgumentType.List
        );
        string meaning = draw.Chance(80) ? RandomWords.Sentence(draw) : "";
        return
            Empty with
            {
                Code = code,
                Name = name,
                Type = type,
                Meaning = meaning,
                When = !isPart && draw.Chance(20) ? "the site is set up so" : null,
                IsOptional = !isPart && draw.Chance(20),
                Flag = type == ArgumentType.Flag ? _choices.Flag() : null,
                Choice =
                    type != ArgumentType.Choice ? null
                    : draw.Chance(25) ? draw.One(spec.Choices)
                    : _choices.Choice(spec.Types.NextBehind(command + "R"), CenterSet.None, meaning, 0),
                Separator = type == ArgumentType.List ? draw.One(",", ";", "|", ", ", "<>") : null,
                Line = draw.Chance(20) ? spec.Line() : null,
            }
                is var made
            && made.When is not null
            ? made with
            {
                IsOptional = false,
            }
            : made;
    }

    private ReplyParameter OfStatus(string code, string[] statuses)
    {
        var names = new UniqueNames(draw);
        EquatableArray<ChoiceValue> values = statuses.Select(status => new ChoiceValue(status, names.Next(), null, CenterSet.All, null)).ToEquatableArray();
        return Empty with
        {
            Code = code,
            Name = _names.Next(),
            Type = ArgumentType.Choice,
            Choice = new ChoiceModel(spec.Types.NextBehind(command + "S"), false, "", 0, false, values),
        };
    }

    private ReplyParameter Numbered()
    {
        int? from = draw.One<int?>(null, 0, 1, 5);
        return List(names => Scalar(Code() + "{n}" + draw.One("", "z"), isPart: true, names)) with
        {
            From = from,
            To = draw.Chance(50) ? (from ?? 1) + draw.Int(0, 5) : null,
        };
    }

    // Elements begin with a number, and are cut at single characters.
    private ReplyParameter Packed()
    {
        ReplyParameter list = List(
            names => Scalar("", isPart: true, names) with { Type = ArgumentType.Text, Flag = null, Choice = null, Separator = null },
            least: 2
        );
        ReplyParameter first = list.Parts[0] with { Type = ArgumentType.Number };
        return list with { Code = Code(), Separator = ";", Inner = ":", Parts = list.Parts.Skip(1).Prepend(first).ToEquatableArray() };
    }

    private ReplyParameter Elements()
    {
        string code = ElementCode() + (draw.Chance(25) ? "/" + ElementCode() : "");
        if (draw.Chance(35))
            return List(names => Scalar("", isPart: true, names), most: 1) with { Code = code };
        return List(names => Scalar(ElementCode(), isPart: true, names)) with { Code = code };
    }

    private ReplyParameter List(Func<UniqueNames, ReplyParameter> part, int most = 3, int least = 1)
    {
        string item = spec.Types.NextBehind(command + "L");
        var names = UniqueNames.Of(draw, ReservedNames.ReplyItem, item);
        return Empty with
        {
            Name = _names.Next(),
            Meaning = draw.Chance(80) ? RandomWords.Sentence(draw) : "",
            Item = item,
            IsOptional = draw.Chance(20),
            Parts = Enumerable.Range(0, draw.Int(least, most)).Select(_ => part(names)).ToEquatableArray(),
        };
    }

    private static ReplyParameter Empty { get; } =
        new("", "", ArgumentType.Text, "", null, false, null, null, null, null, null, null, null, default, null, default);
}
