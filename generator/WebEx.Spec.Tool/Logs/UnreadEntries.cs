using System.Globalization;

namespace WebEx.Spec.Tool.Logs;

/// <summary>The entries of a log that could not be read, counted by their reason.</summary>
internal sealed class UnreadEntries
{
    /// <summary>Of an entry, or of its URL or form. Servers cut a request long before.</summary>
    public const int Longest = 200_000;

    private readonly Dictionary<string, (long Count, long First)> _counts = [];

    /// <summary>How many there are.</summary>
    public long Count => _counts.Values.Sum(count => count.Count);

    /// <summary>The reasons, by frequency.</summary>
    public IReadOnlyList<UnreadReason> Reasons =>
        [
            .. _counts
                .OrderByDescending(pair => pair.Value.Count)
                .ThenBy(pair => pair.Value.First)
                .Select(pair => new UnreadReason(pair.Key, pair.Value.Count, pair.Value.First)),
        ];

    /// <summary>An entry is too long.</summary>
    public void AddLong(long place) => Add($"longer than {Longest.ToString("N0", CultureInfo.InvariantCulture)} characters", place);

    /// <summary>An entry has no request.</summary>
    public void AddWithoutRequest(long place) => Add("no request of GET, POST or HEAD", place);

    /// <summary>An entry has no address.</summary>
    public void AddWithoutUrl(long place) => Add("no URL", place);

    private void Add(string reason, long place)
    {
        (long count, long first) = _counts.GetValueOrDefault(reason, (0, place));
        _counts[reason] = (count + 1, first);
    }
}
