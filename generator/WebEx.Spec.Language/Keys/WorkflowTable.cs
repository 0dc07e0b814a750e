namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of workflows.</summary>
public static class WorkflowTable
{
    private const string Home = SpecFiles.Workflows;

    /// <summary>A workflow.</summary>
    public static MapSpec Workflow { get; } =
        new(
            "workflow",
            Home,
            "a workflow",
            "workflows",
            "",
            [
                new("command", Shapes.Text, "Page and AT of the command; with @family only where page and AT repeat.")
                {
                    IsRequired = true,
                    Example = "command: p.php/SU",
                },
                new("section", Shapes.Text, "The heading in the guide.") { IsRequired = true },
                new("line", Shapes.Line, "The line of the guide.") { IsRequired = true },
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
                new("checks", Shapes.Maps(() => Check), "In the site's order; left out where it checks nothing."),
                new("remarks", Shapes.Remarks, "What the caller does, and further facts."),
            ]
        );

    /// <summary>One check of a workflow.</summary>
    public static MapSpec Check { get; } =
        new(
            "workflowCheck",
            Home,
            "a check",
            "checks",
            "",
            [
                new("asks", Shapes.Sentence, "What has to be so.") { IsRequired = true },
                new("error", Shapes.OneOrMore(Shapes.Text), "What the site answers otherwise; a code of the command, or one of several.") { IsRequired = true },
                new("line", Shapes.Line, "The line of the guide.") { IsRequired = true },
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
            ]
        );

    /// <summary>The top of the file of workflows.</summary>
    public static MapSpec Root { get; } =
        new(
            "",
            Home,
            "a file of workflows",
            "files of workflows",
            "The workflows that chapter 3 recommends, with what the site checks and in which order.",
            [new("workflows", Shapes.Maps(() => Workflow), "The workflows, in the guide's order.") { IsRequired = true }]
        );
}
