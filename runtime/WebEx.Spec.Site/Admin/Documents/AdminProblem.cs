using System.Collections.Immutable;

namespace WebEx.Site.Admin;

/// <summary>Why an operation was refused, as RFC 9457 has it.</summary>
internal sealed record AdminProblem
{
    public string Type { get; init; } = "about:blank";

    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>A sentence to act on.</summary>
    public required string Detail { get; init; }

    /// <summary>The mistakes of a document, each with its path.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];
}
