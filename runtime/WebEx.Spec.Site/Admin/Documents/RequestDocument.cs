using System.Collections.Immutable;

namespace WebEx.Site.Admin;

/// <summary>A request that a site received, without its secrets.</summary>
internal sealed record RequestDocument
{
    public required long Number { get; init; }

    /// <summary>The command, such as <c>m.php/SM</c>; null where the request named none that the page has.</summary>
    public required string? Command { get; init; }

    /// <summary>The name of the command, such as <c>ScheduleMeeting</c>.</summary>
    public required string? Name { get; init; }

    public required string Method { get; init; }

    public required string Page { get; init; }

    /// <summary>The arguments as they came. A value that is a secret, or that nobody can say of whether it is one, is <c>***</c>.</summary>
    public required ImmutableArray<RequestArgument> Arguments { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required bool IsSuccess { get; init; }

    public required string? ErrorCode { get; init; }

    public required int StatusCode { get; init; }
}
