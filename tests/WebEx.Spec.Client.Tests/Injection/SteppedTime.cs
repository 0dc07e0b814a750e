namespace WebEx.Tests;

/// <summary>A clock that stands still, but for waits, which it ends at once by going on to their end. Timers of one length are limits: they end when the test
/// says so.</summary>
internal sealed class SteppedTime(DateTimeOffset start, TimeSpan limit) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<SteppedTimer> _limits = [];
    private DateTimeOffset _now = start;

    /// <summary>Whether waits end. Default: they do.</summary>
    public bool EndsWaits { get; set; } = true;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SteppedTimer(callback, state, dueTime);
        lock (_lock)
        {
            if (dueTime == limit)
            {
                _limits.Add(timer);
                return timer;
            }

            if (!EndsWaits)
                return timer;
            _now += dueTime;
        }

        _ = ThreadPool.UnsafeQueueUserWorkItem(static ended => ended.End(), timer, preferLocal: false);
        return timer;
    }

    public void EndLimits()
    {
        SteppedTimer[] ended;
        lock (_lock)
        {
            _now += limit;
            ended = [.. _limits];
        }

        foreach (SteppedTimer timer in ended)
            timer.End();
    }

    private sealed class SteppedTimer(TimerCallback callback, object? state, TimeSpan dueTime) : ITimer
    {
        private volatile bool _isOver;

        public void End()
        {
            if (!_isOver && dueTime != Timeout.InfiniteTimeSpan)
                callback(state);
            _isOver = true;
        }

        public bool Change(TimeSpan newDueTime, TimeSpan newPeriod)
        {
            if (newDueTime == Timeout.InfiniteTimeSpan)
                _isOver = true;
            return true;
        }

        public void Dispose() => _isOver = true;

        public ValueTask DisposeAsync()
        {
            _isOver = true;
            return ValueTask.CompletedTask;
        }
    }
}
