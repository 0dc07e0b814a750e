namespace WebEx.Site.State;

/// <summary>A table of any rows.</summary>
internal interface ITable
{
    int Count { get; }

    /// <summary>The row with a key; null where there is none.</summary>
    object? Find(string key);

    /// <summary>All rows with their keys, in order.</summary>
    IEnumerable<(string Key, object Row)> Entries { get; }
}
