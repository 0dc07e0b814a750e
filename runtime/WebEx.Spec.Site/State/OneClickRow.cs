using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>What a user's one-click meetings are like.</summary>
internal sealed record OneClickRow
{
    public required string Owner { get; init; }

    public PasswordHash? Password { get; init; }

    /// <summary>The other settings, by the code of the argument of w.php SO.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
