using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>What a code of an argument means: in one command this, in another one that.</summary>
internal static class Glossary
{
    /// <summary>All codes, in order.</summary>
    /// <param name="commands">The commands' pages, which have a row for each code.</param>
    public static IEnumerable<GlossaryEntry> Of(IEnumerable<(CommandModel Command, string Address, CommandPage Page)> commands)
    {
        var anchors = new Anchors(StringComparer.Ordinal);
        return commands
            .SelectMany(command => command.Page.Arguments.Select(row => (Row: row, Link: new Link(command.Command.Name, $"{command.Address}#{row.Id}"))))
            .GroupBy(use => use.Row.Code, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new GlossaryEntry(
                anchors.Of("code-" + group.Key),
                group.Key,
                [
                    .. group
                        .GroupBy(use => (use.Row.Property, use.Row.Meaning))
                        .OrderByDescending(meaning => meaning.Count())
                        .ThenBy(meaning => meaning.Key.Property, StringComparer.Ordinal)
                        .Select(meaning => new GlossaryMeaning(
                            meaning.Key.Property,
                            meaning.Key.Meaning,
                            [.. meaning.Select(use => use.Link).OrderBy(link => link.Text, StringComparer.Ordinal)]
                        )),
                ]
            ))
            .ToList();
    }
}
