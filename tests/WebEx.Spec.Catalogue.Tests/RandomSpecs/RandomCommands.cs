using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Tests;

/// <summary>Random commands. Each is valid by the description of the language.</summary>
internal sealed class RandomCommands(Draw draw, RandomSpec spec)
{
    /// <summary>A command.</summary>
    /// <param name="index">Its number in the catalogue.</param>
    public CommandModel Next(int index)
    {
        string name = Name(index);
        PageModel page = draw.One(spec.Pages);
        CenterSet centers = RandomCenters.Any(draw);
        var errors = new RandomErrors(draw, centers);
        _ = errors.Add(isNumbered: false);
        int line = spec.Line();
        EquatableArray<ArgumentModel> arguments = new RandomArguments(draw, spec, name, centers, errors).Next();
        EquatableArray<RuleModel> rules = new RandomRules(draw, spec, arguments, centers, errors).Next();
        ReplyModel? reply = draw.Chance(20) ? null : new RandomReplies(draw, spec, name).Next();
        string[] added = [.. (reply?.Failure ?? default).Where(parameter => parameter.Parts.Count == 0).Select(parameter => parameter.Code)];
        return new CommandModel
        {
            Page = page.Page,
            Path = page.Path,
            Family = page.Family,
            Namespace = page.Namespace,
            At = RandomWords.Wire(draw, "C" + index.ToString(CultureInfo.InvariantCulture) + "-", isPlain: true),
            Name = name,
            Centers = centers,
            Access = draw.One(Enum.GetValues<AccessLevel>()),
            Effect = draw.One(Enum.GetValues<Spec.Language.Model.CommandEffect>()),
            Guide = new GuidePlace(RandomWords.Phrase(draw), "1-1", line, draw.Chance(50) ? "Table 1" : null),
            Summary = RandomWords.Sentence(draw),
            Remarks = draw.Chance(15) ? new([new RemarkModel(RandomWords.Sentence(draw), draw.Chance(50) ? line : null, default)]) : default,
            Deprecated = draw.Chance(8) ? RandomWords.Phrase(draw) : null,
            Arguments = arguments,
            Rules = rules,
            Reply = reply,
            Errors = errors.Placed(spec.Line, added),
        };
    }

    // Now and then the name of something else alone, and mostly one that says which command it is.
    private string Name(int index)
    {
        string name;
        bool areFree;
        do
        {
            name = draw.Chance(15) ? spec.Types.Next() : spec.Types.NextBehind("C" + index.ToString(CultureInfo.InvariantCulture));
            areFree = !ReservedNames.Request.Contains(name) && !ReservedNames.TypesOf(name).Skip(1).Any(spec.Types.Has);
        } while (!areFree);
        foreach (string type in ReservedNames.TypesOf(name))
            _ = spec.Types.TryTake(type);
        return name;
    }
}
