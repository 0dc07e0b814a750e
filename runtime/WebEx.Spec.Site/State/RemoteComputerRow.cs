using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A computer of a user that Access Anywhere reaches.</summary>
internal sealed record RemoteComputerRow
{
    public required string Owner { get; init; }

    public required string Name { get; init; }

    public bool IsOnline { get; init; } = true;

    public bool IsConnected { get; init; }

    /// <summary>The applications that can be run on it, the desktop among them.</summary>
    public ImmutableArray<string> Applications { get; init; } = [];

    public PasswordHash? AccessCode { get; init; }

    public static string KeyOf(string owner, string name) => RowKey.Of(owner, name);
}
