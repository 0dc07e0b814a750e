namespace WebEx.AspNetCore;

// The trips that this server has ended, until they expire: a browser that keeps the cookie, or comes twice at once, gets no further. Holds no more than the
// trips of one lifetime.
internal sealed class MemoryCallbackStore(TimeProvider time) : IWebExCallbackStore
{
    private readonly object _lock = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, DateTimeOffset> _nextToExpire = new();
    private DateTimeOffset _latest = DateTimeOffset.MinValue;

    public int Count
    {
        get
        {
            lock (_lock)
                return _ids.Count;
        }
    }

    public ValueTask<bool> TryConsumeAsync(string id, DateTimeOffset expires, CancellationToken cancellationToken) => new(TryEnd(id, expires));

    private bool TryEnd(string id, DateTimeOffset expires)
    {
        lock (_lock)
        {
            // A clock that is set back does not bring back what has been forgotten.
            DateTimeOffset now = time.GetUtcNow();
            if (now > _latest)
                _latest = now;
            while (_nextToExpire.TryPeek(out _, out DateTimeOffset next) && next <= _latest)
                _ = _ids.Remove(_nextToExpire.Dequeue());

            if (expires <= _latest || !_ids.Add(id))
                return false;
            _nextToExpire.Enqueue(id, expires);
            return true;
        }
    }
}
