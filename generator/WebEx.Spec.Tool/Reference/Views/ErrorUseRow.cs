namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>An error in a command.</summary>
/// <param name="Command">The command.</param>
/// <param name="Id">Its id.</param>
/// <param name="Meaning">What went wrong.</param>
/// <param name="Facts">Where it comes from, how it is avoided, what comes with it.</param>
/// <param name="Properties">The C# properties that cause it.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Errata">The contradictions of the guide that it rests on.</param>
internal sealed record ErrorUseRow(
    Link Command,
    string Id,
    string Meaning,
    IReadOnlyList<string> Facts,
    IReadOnlyList<string> Properties,
    int Line,
    IReadOnlyList<Link> Errata
);
