namespace WebEx.Tests;

/// <summary>One <c>&amp;XX=Name</c> of a Syntax block.</summary>
internal sealed record SyntaxEntry(string Code, string Name, int Line);
