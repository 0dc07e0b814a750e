using System.Collections.Concurrent;
using WebEx.Site.State;

namespace WebEx.Site.Kernel;

/// <summary>States that a site can come back to, by their names. They are in memory alone. Safe to use from several threads.</summary>
internal sealed class SiteSnapshots
{
    // A state shares the rows that have not changed since with the others, so that most of them are small.
    private const int Max = 100;

    private readonly ConcurrentDictionary<string, SiteState> _states = new(StringComparer.Ordinal);

    /// <summary>The names in order.</summary>
    public IReadOnlyList<string> Names => [.. _states.Keys.Order(StringComparer.Ordinal)];

    public SiteState? Find(string name) => _states.GetValueOrDefault(name);

    /// <summary>Why a state cannot be kept under a name; null where it can.</summary>
    public string? Refusal(string name)
    {
        if (!SiteNames.IsName(name))
            return $"The name of a snapshot is {SiteNames.Rule}.";
        return _states.Count < Max || _states.ContainsKey(name) ? null : "A site has at most 100 snapshots. Delete one that is no longer needed.";
    }

    public void Put(string name, SiteState state) => _states[name] = state;

    public void Clear() => _states.Clear();

    public bool Remove(string name) => _states.TryRemove(name, out _);
}
