namespace WebEx.Spec.Language.Model;

/// <summary>Another spelling of an error code that the guide's table has.</summary>
/// <param name="Error">The code as the guide spells it.</param>
/// <param name="Reads">The other spelling.</param>
/// <param name="Sources">Who states it.</param>
public sealed record LaterSpelling(string Error, string Reads, EquatableArray<LaterSource> Sources);
