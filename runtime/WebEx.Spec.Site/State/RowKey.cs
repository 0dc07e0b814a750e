namespace WebEx.Site.State;

/// <summary>
/// Keys of rows that belong to another row: that one's name, and a slash. A slash in the name itself is written otherwise, so that no name is the beginning of
/// another one's keys.
/// </summary>
internal static class RowKey
{
    /// <summary>The key of what belongs to a name; with nothing of its own, what the keys of all such rows begin with.</summary>
    public static string Of(string name, string own) => $"{Part(name)}/{own}";

    /// <summary>A name as it is in a key.</summary>
    public static string Part(string name) => name.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal);
}
