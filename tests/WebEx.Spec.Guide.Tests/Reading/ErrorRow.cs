namespace WebEx.Tests;

/// <summary>One row of an error table.</summary>
internal sealed record ErrorRow(IReadOnlyList<CodeName> Codes, string Text, int Line);
