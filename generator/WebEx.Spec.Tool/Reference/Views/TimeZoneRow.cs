namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A time zone.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Index">The number on the wire.</param>
/// <param name="Name">The member of the C# enum.</param>
/// <param name="Offset">The offset from Greenwich in standard time.</param>
/// <param name="Text">What the guide calls it.</param>
/// <param name="Iana">The zone of the IANA database; empty where there is none.</param>
/// <param name="Windows">The zone of Windows; empty where there is none.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Errata">The contradictions of the guide that it rests on.</param>
internal sealed record TimeZoneRow(
    string Id,
    int Index,
    string Name,
    string Offset,
    string Text,
    string Iana,
    string Windows,
    int Line,
    IReadOnlyList<Link> Errata
);
