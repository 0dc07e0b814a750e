using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>The sections of the guide that commands are described in: each ends where the next one begins.</summary>
/// <param name="Starts">The first line of each, in order.</param>
/// <param name="GuideLines">How many lines the guide has; null where there is none to hold anything against.</param>
public sealed record GuideSections(EquatableArray<int> Starts, int? GuideLines)
{
    /// <summary>The first line of a command's section; null where it has none, as those of the consumer's own.</summary>
    public static int? StartOf(BoundCommand command) => command is { IsOverride: false, Command.Guide.Line: var line } ? line : null;

    /// <summary>The sections that begin at some lines.</summary>
    public static GuideSections Of(IEnumerable<int> starts, int? guideLines) =>
        new(guideLines is null ? default : starts.Distinct().OrderBy(line => line).ToEquatableArray(), guideLines);

    /// <summary>The lines of a command that belong to another section.</summary>
    public IEnumerable<SpecDiagnostic> Check(BoundCommand command)
    {
        if (GuideLines is not { } last || StartOf(command) is not { } first)
            yield break;
        int? next = Next(first);
        foreach (GuideLine line in command.Lines.Where(line => line.Line < first || line.Line >= next))
            yield return new SpecDiagnostic(SpecMessages.LineOutsideSection(line.Line, first, (next ?? last + 1) - 1), command.Path, line.Span);
    }

    // The first start behind a line; null behind the last one.
    private int? Next(int line)
    {
        (int low, int high) = (0, Starts.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Starts[middle] <= line)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Starts.Count ? Starts[low] : null;
    }
}
