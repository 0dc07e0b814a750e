using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>What a code means: of an argument, in one command this, in another one that; as the value of AT, a command.</summary>
internal static class Glossary
{
    /// <summary>All codes, in order.</summary>
    /// <param name="commands">The commands' pages, which have a row for each code.</param>
    /// <param name="choices">The pages that lead to one of several commands with the same page and AT.</param>
    public static IEnumerable<GlossaryEntry> Of(
        IReadOnlyList<(CommandModel Command, string Address, CommandPage Page)> commands,
        IEnumerable<CommandChoice> choices
    )
    {
        var anchors = new Anchors(StringComparer.Ordinal);
        ILookup<string, Link> values = commands
            .Where(command => command.Command.At is not null)
            .Select(command => (At: command.Command.At!, Link: new Link($"{command.Command.Name} ({command.Page.Id})", command.Address)))
            .Concat(choices.Select(choice => (At: choice.Id[(choice.Id.IndexOf('/') + 1)..], Link: new Link($"which of them ({choice.Id})", choice.Address))))
            .ToLookup(value => value.At, value => value.Link, StringComparer.Ordinal);
        ILookup<string, (ArgumentRow Row, Link Link)> arguments = commands
            .SelectMany(command => command.Page.Arguments.Select(row => (Row: row, Link: new Link(command.Command.Name, $"{command.Address}#{row.Id}"))))
            .ToLookup(use => use.Row.Code, StringComparer.Ordinal);
        return arguments
            .Select(group => group.Key)
            .Union(values.Select(group => group.Key), StringComparer.Ordinal)
            .OrderBy(code => code, StringComparer.OrdinalIgnoreCase)
            .ThenBy(code => code, StringComparer.Ordinal)
            .Select(code => new GlossaryEntry(anchors.Of("code-" + code), code, [.. MeaningsOf(arguments[code])], [.. values[code]]))
            .ToList();
    }

    private static IEnumerable<GlossaryMeaning> MeaningsOf(IEnumerable<(ArgumentRow Row, Link Link)> uses) =>
        uses.GroupBy(use => (use.Row.Property, use.Row.Meaning))
            .OrderByDescending(meaning => meaning.Count())
            .ThenBy(meaning => meaning.Key.Property, StringComparer.Ordinal)
            .Select(meaning => new GlossaryMeaning(
                meaning.Key.Property,
                meaning.Key.Meaning,
                [.. meaning.Select(use => use.Link).OrderBy(link => link.Text, StringComparer.Ordinal)]
            ));
}
