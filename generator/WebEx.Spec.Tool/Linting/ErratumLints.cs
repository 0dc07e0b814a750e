using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Linting;

/// <summary>Errata that are none, and references to errata that are superfluous.</summary>
internal static class ErratumLints
{
    /// <summary>All of it.</summary>
    public static IEnumerable<Finding> Find(LintInput input) => Agreeing(input).Concat(Repeated(input));

    private static IEnumerable<Finding> Agreeing(LintInput input) =>
        from file in input.Files
        from erratum in (file.Root.Find("errata")?.Value as SequenceNode)?.Items.OfType<MappingNode>() ?? []
        let places = (erratum.Find("places")?.Value as SequenceNode)?.Items.OfType<MappingNode>().ToList()
        let choice = LintInput.Text(erratum, "choice")?.TrimEnd('.')
        where choice is not null && places is { Count: > 0 } && places.TrueForAll(place => LintInput.Text(place, "reads") == choice)
        select LintRules.AgreeingErratum.At(
            new SpecPlace(file.Path, erratum.Find("id")?.Value.Span ?? erratum.Span),
            "Every place of this erratum reads as the choice, so that there is nothing to choose. Remove it, or name the place that differs."
        );

    private static IEnumerable<Finding> Repeated(LintInput input) =>
        from file in input.Files
        where file.IsCommand
        from entry in file.Root.Entries
        from id in Below(entry.Value, [])
        select LintRules.RepeatedErratum.At(
            new SpecPlace(file.Path, id.Span),
            $"What this is part of names the erratum {Quoted.Text(id.Value)} already; leave it out in one of the two."
        );

    // Ids that something around them names too. Facts beside each other may rest on the same choice, and what a command names is about its own facts.
    private static IEnumerable<ScalarNode> Below(SpecNode node, IReadOnlyCollection<string> around)
    {
        if (node is SequenceNode list)
            return list.Items.SelectMany(item => Below(item, around));
        if (node is not MappingNode map)
            return [];
        ScalarNode[] own = map.Find("erratum")?.Value switch
        {
            ScalarNode id => [id],
            SequenceNode ids => [.. ids.Items.OfType<ScalarNode>()],
            _ => [],
        };
        string[] known = [.. around, .. own.Select(id => id.Value)];
        return own.Where(id => around.Contains(id.Value))
            .Concat(map.Entries.Where(entry => entry.Key.Value != "erratum").SelectMany(entry => Below(entry.Value, known)));
    }
}
