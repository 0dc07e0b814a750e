using CsCheck;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Tests;

/// <summary>What the commands of one random catalogue share, and the commands.</summary>
internal sealed class RandomSpec
{
    private static readonly string[] Namespaces = ["Rooms", "System", "Global", "Json", "Microsoft", "Text", "String", "Type", "Collections"];

    private readonly Draw _draw;
    private int _line;

    private RandomSpec(Draw draw, int count)
    {
        _draw = draw;
        var root = new UniqueNames(draw, ReservedNames.Root);
        Pages = [.. Enumerable.Range(0, 3).Select(i => Page(i, root))];
        Types = new UniqueNames(draw);
        var choices = new RandomChoices(draw);
        Choices = [.. Enumerable.Range(0, 3).Select(_ => choices.Choice(root.Next(), CenterSet.None, null, Line()))];
        Bits = [.. Enumerable.Range(0, 2).Select(_ => choices.Bits(root.Next(), null, Line()))];
        Commands = [.. Enumerable.Range(0, count).Select(i => new RandomCommands(draw, this).Next(i))];
    }

    /// <summary>Catalogues of so many commands.</summary>
    public static RandomSpec Next(PCG pcg, int count) => new(new Draw(pcg), count);

    public IReadOnlyList<PageModel> Pages { get; }

    /// <summary>Names of types.</summary>
    public UniqueNames Types { get; }

    /// <summary>Choices that commands share.</summary>
    public IReadOnlyList<ChoiceModel> Choices { get; }

    /// <summary>Bit fields that commands share.</summary>
    public IReadOnlyList<BitsModel> Bits { get; }

    public IReadOnlyList<CommandModel> Commands { get; }

    /// <summary>A line of the guide that nothing else has.</summary>
    public int Line() => ++_line;

    private PageModel Page(int index, UniqueNames root)
    {
        string name = root.Next(_draw.One(Namespaces));
        string page = $"{(char)('a' + index)}.php";
        return new PageModel(page, _draw.Chance(50) ? "meeting" : null, name, _draw.Chance(30) ? $"deep/{index}.wbx" : page, Line());
    }
}
