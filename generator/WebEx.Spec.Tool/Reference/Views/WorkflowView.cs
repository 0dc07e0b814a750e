namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A workflow, with the measures of its picture.</summary>
/// <param name="Anchor">The anchor.</param>
/// <param name="Section">The heading.</param>
/// <param name="Id">The id of the command.</param>
/// <param name="Command">The command.</param>
/// <param name="Line">The line of the guide.</param>
/// <param name="Steps">What the site checks, in order; empty where the workflow is the caller's own business.</param>
/// <param name="Remarks">Further facts.</param>
/// <param name="Height">The height of the picture.</param>
internal sealed record WorkflowView(
    string Anchor,
    string Section,
    string Id,
    Link Command,
    int Line,
    IReadOnlyList<WorkflowStep> Steps,
    IReadOnlyList<RemarkRow> Remarks,
    int Height
)
{
    /// <summary>Where the lanes end.</summary>
    public int End => Height - 16;

    /// <summary>Where the last arrow is.</summary>
    public int Success => Height - 34;
}
