namespace WebEx.Tests;

/// <summary>One row of an Arguments table; without codes where it only refers to another table.</summary>
internal sealed record ArgumentRow(IReadOnlyList<CodeName> Codes, string Text, int Line);
