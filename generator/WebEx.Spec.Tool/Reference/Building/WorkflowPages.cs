using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>The recommended workflows, each with what a picture of its sequence needs.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="map">Where everything is.</param>
internal sealed class WorkflowPages(Catalogue catalogue, SiteMap map)
{
    // Measures of the picture, in its own units. Letters of the font are about 7 wide.
    private const int Top = 76;
    private const int StepHeight = 64;
    private const int Bottom = 62;
    private const int LettersInALine = 40;

    /// <summary>All workflows, in the order of the guide.</summary>
    public IReadOnlyList<WorkflowView> All()
    {
        var anchors = new Anchors(StringComparer.Ordinal);
        return [.. catalogue.Workflows.Select(workflow => Of(workflow, anchors.Of("w-" + workflow.Section.Replace(' ', '-'))))];
    }

    /// <summary>Links to the workflows of a command.</summary>
    public IEnumerable<Link> LinksOf(string command) =>
        All().Where(workflow => workflow.Id == command).Select(workflow => new Link(workflow.Section, $"{map.Single("workflows")}#{workflow.Anchor}"));

    private WorkflowView Of(WorkflowModel workflow, string anchor)
    {
        CommandModel? command = map.Ids.Find(workflow.Command);
        return new WorkflowView(
            anchor,
            workflow.Section,
            workflow.Command,
            command is null ? new Link(workflow.Command, "") : map.ToCommand(command),
            workflow.Line,
            [.. workflow.Checks.Select(Step)],
            [.. workflow.Remarks.Select(remark => new RemarkRow(remark.Text, remark.Line ?? 0, [.. remark.Errata.Select(map.ToErratum)]))],
            Top + (workflow.Checks.Count * StepHeight) + Bottom
        );
    }

    private WorkflowStep Step(WorkflowCheck check, int index) =>
        new(
            check.Asks,
            [.. Lines(check.Asks)],
            [.. check.Errors.Select(map.ToError)],
            string.Join(" or ", check.Errors),
            check.Line,
            Top + (index * StepHeight),
            [.. check.Errata.Select(map.ToErratum)]
        );

    // A picture does not break lines by itself.
    private static IEnumerable<string> Lines(string text)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LettersInALine)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
