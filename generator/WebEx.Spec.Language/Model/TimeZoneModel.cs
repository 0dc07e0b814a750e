namespace WebEx.Spec.Language.Model;

/// <summary>One row of the guide's table of time zones.</summary>
/// <param name="Index">The number on the wire.</param>
/// <param name="Name">The C# member.</param>
/// <param name="OffsetMinutes">The offset from Greenwich in standard time, as the guide prints it.</param>
/// <param name="Text">The zone's description.</param>
/// <param name="Place">The place in brackets.</param>
/// <param name="Iana">The matching zone of the IANA database, if there is one.</param>
/// <param name="Windows">The matching zone of Windows, if there is one.</param>
/// <param name="Line">The line of the guide.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
public sealed record TimeZoneModel(
    int Index,
    string Name,
    int OffsetMinutes,
    string Text,
    string Place,
    string? Iana,
    string? Windows,
    int Line,
    EquatableArray<string> Errata
)
{
    /// <summary>The number of the last row of the guide's table.</summary>
    public const int LastIndex = 61;
}
