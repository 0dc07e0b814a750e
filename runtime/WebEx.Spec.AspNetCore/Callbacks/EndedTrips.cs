namespace WebEx.AspNetCore;

// The trips that this server has ended, until they expire: a browser that keeps the cookie, or comes twice at once, gets no further. Holds no more than the trips of one lifetime.
internal sealed class EndedTrips(TimeProvider time)
{
    private readonly object _lock = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, DateTimeOffset> _nextToExpire = new();
    private DateTimeOffset _latest = DateTimeOffset.MinValue;

    public int Count
    {
        get
        {
            lock (_lock) return _ids.Count;
        }
    }

    // No problem for the first who asks, and for nobody else.
    public CallbackProblem? End(Trip trip)
    {
        lock (_lock)
        {
            // A clock that is set back doesn't bring back what has been forgotten.
            DateTimeOffset now = time.GetUtcNow();
            if (now > _latest) _latest = now;
            while (_nextToExpire.TryPeek(out _, out DateTimeOffset expires) && expires <= _latest) _ = _ids.Remove(_nextToExpire.Dequeue());

            // It may have expired since it was found, while the body came in.
            if (trip.Expires <= _latest) return CallbackProblem.Expired;
            if (!_ids.Add(trip.Id)) return CallbackProblem.Ended;
            _nextToExpire.Enqueue(trip.Id, trip.Expires);
            return null;
        }
    }
}
