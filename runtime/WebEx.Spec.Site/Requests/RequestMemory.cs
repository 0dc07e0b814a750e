namespace WebEx.Site;

/// <summary>
/// What the sites of a server remember together: where it is too much, the site that remembers most forgets the older half, so that one that is flooded takes
/// nothing from the others. Safe to use from several threads.
/// </summary>
internal sealed class RequestMemory(long maxCharacters)
{
    private readonly Lock _lock = new();
    private readonly HashSet<ReceivedRequests> _sites = [];

    public void Join(ReceivedRequests site)
    {
        lock (_lock)
            _ = _sites.Add(site);
    }

    public void Leave(ReceivedRequests site)
    {
        lock (_lock)
            _ = _sites.Remove(site);
    }

    /// <summary>Lets sites forget until the rest is within the limit; the last request of each stays.</summary>
    public void Keep()
    {
        lock (_lock)
        {
            bool hasDropped = true;
            while (hasDropped && Characters() > maxCharacters)
                hasDropped = _sites.OrderByDescending(site => site.Characters).Any(site => site.Halve());
        }
    }

    // Once for each request: a loop costs less than a query.
    private long Characters()
    {
        long sum = 0;
        foreach (ReceivedRequests site in _sites)
            sum += site.Characters;
        return sum;
    }
}
