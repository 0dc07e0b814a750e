namespace WebEx.Site.Admin;

/// <summary>An argument of a received request.</summary>
internal sealed record RequestArgument
{
    public required string Code { get; init; }

    public required string Value { get; init; }
}
