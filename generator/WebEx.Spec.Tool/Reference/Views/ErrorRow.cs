namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>An error of a command.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Code">The code, linked to its page.</param>
/// <param name="Name">The member of the C# enum.</param>
/// <param name="Meaning">What went wrong.</param>
/// <param name="Facts">Where it comes from, how it is avoided, what comes with it.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Errata">The contradictions of the guide that it rests on.</param>
internal sealed record ErrorRow(string Id, Link Code, string Name, string Meaning, IReadOnlyList<string> Facts, int Line, IReadOnlyList<Link> Errata);
