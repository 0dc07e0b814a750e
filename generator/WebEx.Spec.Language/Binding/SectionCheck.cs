using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Binding;

/// <summary>Holds the lines that commands name against the sections that they are described in: each ends where the next one begins.</summary>
public static class SectionCheck
{
    /// <summary>The lines that belong to another section.</summary>
    /// <param name="commands">All commands; those of the consumer's own have no section in the guide.</param>
    /// <param name="guideLines">How many lines the guide has; null where there is none to hold anything against.</param>
    public static IEnumerable<SpecDiagnostic> Check(IEnumerable<BoundCommand> commands, int? guideLines)
    {
        if (guideLines is not { } last)
            yield break;
        var sections = commands.Where(command => !command.IsOverride && command.Command is not null).OrderBy(command => command.Command!.Guide.Line).ToList();
        int[] starts = [.. sections.Select(section => section.Command!.Guide.Line).Distinct()];
        foreach (BoundCommand section in sections)
        {
            int first = section.Command!.Guide.Line;
            int place = Array.BinarySearch(starts, first) + 1;
            int? next = place < starts.Length ? starts[place] : null;
            foreach (GuideLine line in section.Lines.Where(line => line.Line < first || line.Line >= next))
                yield return new SpecDiagnostic(
                    SpecRules.Contradiction,
                    section.Path,
                    line.Span,
                    $"Line {line.Line} is not in the section of this command, which has the lines {first} to {(next ?? last + 1) - 1}."
                        + " A fact that is printed elsewhere needs an 'erratum', or goes into 'remarks'."
                );
        }
    }
}
