namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A check of the site.</summary>
/// <param name="Asks">What has to be so.</param>
/// <param name="Lines">The same, in lines that fit the picture.</param>
/// <param name="Errors">What the site answers otherwise.</param>
/// <param name="ErrorText">The same, in words.</param>
/// <param name="Line">The line of the guide.</param>
/// <param name="Y">Where the picture has it.</param>
/// <param name="Errata">The contradictions of the guide that it rests on.</param>
internal sealed record WorkflowStep(
    string Asks,
    IReadOnlyList<string> Lines,
    IReadOnlyList<Link> Errors,
    string ErrorText,
    int Line,
    int Y,
    IReadOnlyList<Link> Errata
);
