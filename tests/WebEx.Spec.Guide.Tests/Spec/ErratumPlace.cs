namespace WebEx.Tests;

/// <summary>A place that an erratum rests on.</summary>
/// <param name="Line">The line of the guide.</param>
/// <param name="Reads">What stands there, word for word, marks of print aside.</param>
/// <param name="Lacks">What is missing in the table, block or paragraph there.</param>
/// <param name="Note">What it is or means, in our words.</param>
internal sealed record ErratumPlace(int Line, string? Reads, string? Lacks, string? Note);
