namespace WebEx.Site.State;

/// <summary>A ticket that logs a user in once, or a session ticket.</summary>
internal sealed record TicketRow
{
    /// <summary>A hash of the ticket.</summary>
    public required string Id { get; init; }

    public required string WebExId { get; init; }

    /// <summary>Whether it is a session ticket (SK), which is good until it expires; the other kind (TK) is good for one use.</summary>
    public bool IsSessionTicket { get; init; }

    public required DateTimeOffset Expires { get; init; }
}
