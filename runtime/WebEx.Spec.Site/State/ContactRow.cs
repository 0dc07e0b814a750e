using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A contact of a user.</summary>
internal sealed record ContactRow
{
    public required string Owner { get; init; }

    public required string EmailAddress { get; init; }

    public string FullName { get; init; } = "";

    /// <summary>The rest, by the code of the argument.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static string KeyOf(string owner, string emailAddress) => RowKey.Of(owner, emailAddress);
}
