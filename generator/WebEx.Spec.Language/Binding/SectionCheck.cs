using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Binding;

/// <summary>Holds the lines that commands name against the sections that they are described in.</summary>
public static class SectionCheck
{
    /// <summary>The lines that belong to another section.</summary>
    /// <param name="commands">All commands; those of the consumer's own have no section in the guide.</param>
    /// <param name="guideLines">How many lines the guide has; null where there is none to hold anything against.</param>
    public static IEnumerable<SpecDiagnostic> Check(IEnumerable<BoundCommand> commands, int? guideLines)
    {
        var sections = commands.Where(command => GuideSections.StartOf(command) is not null).OrderBy(GuideSections.StartOf).ToList();
        var all = GuideSections.Of(sections.Select(GuideSections.StartOf).OfType<int>(), guideLines);
        return sections.SelectMany(all.Check);
    }
}
