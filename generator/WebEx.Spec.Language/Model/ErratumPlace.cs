namespace WebEx.Spec.Language.Model;

/// <summary>A location in the guide that an erratum rests on.</summary>
/// <param name="Line">The line of the guide.</param>
/// <param name="Reads">What is printed there, word for word; null when something is missing there instead.</param>
/// <param name="Lacks">What the table, block or paragraph there does not have.</param>
/// <param name="Note">What that is, in the catalogue's own words.</param>
public sealed record ErratumPlace(int Line, string? Reads, string? Lacks, string? Note);
