namespace WebEx.Spec.Language.Model;

/// <summary>A workflow that the guide recommends, with what the site checks on the way.</summary>
/// <param name="Command">The command that it is about, such as <c>p.php/SU</c>.</param>
/// <param name="Section">The heading.</param>
/// <param name="Line">The line of the heading.</param>
/// <param name="Checks">What the site checks, in its order; empty where the workflow is the caller's own business.</param>
/// <param name="Remarks">Further facts.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
public sealed record WorkflowModel(
    string Command,
    string Section,
    int Line,
    EquatableArray<WorkflowCheck> Checks,
    EquatableArray<RemarkModel> Remarks,
    EquatableArray<string> Errata
);
