namespace WebEx.Site.State;

/// <summary>A browser or client that has logged in. The row has no copy of the cookie: its key is a hash of it.</summary>
internal sealed record SessionRow
{
    public required string Id { get; init; }

    public required string WebExId { get; init; }

    /// <summary>The service that the commands are for; o.php ST changes it.</summary>
    public Center Center { get; init; }

    public required DateTimeOffset LastUsed { get; init; }

    /// <summary>What <see cref="LastUsed"/> was when the row was stored.</summary>
    public DateTimeOffset StoredAt { get; init; }

    /// <summary>The token that commands have to send back, where the dialect asks for it.</summary>
    public string CsrfToken { get; init; } = "";
}
