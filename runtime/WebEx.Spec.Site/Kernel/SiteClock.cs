namespace WebEx.Site;

/// <summary>
/// The clock of a site. It runs with the system's until it is set, advanced or frozen, to a time of the years 1900 to 2199. Safe to use from several threads.
/// </summary>
public sealed class SiteClock : TimeProvider
{
    internal const string OutOfRange = "a clock shows a time of the years 1900 to 2199.";

    // Far enough from the ends of the calendar that commands and pages can add days to it.
    private static readonly DateTimeOffset First = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Last = new(2199, 12, 31, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly TimeProvider _source;
    private TimeSpan _offset;
    private DateTimeOffset? _frozen;

    internal SiteClock(TimeProvider source) => _source = source;

    /// <summary>Whether it stands still.</summary>
    public bool IsFrozen
    {
        get
        {
            lock (_lock)
                return _frozen is not null;
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _frozen ?? _source.GetUtcNow() + _offset;
    }

    /// <summary>Stands still from now on.</summary>
    public void Freeze()
    {
        lock (_lock)
            _frozen ??= _source.GetUtcNow() + _offset;
    }

    /// <summary>Shows a time and stands still.</summary>
    /// <param name="now">The time; it may lie in the past.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> is before the year 1900 or after 2199.</exception>
    public void Freeze(DateTimeOffset now)
    {
        Check(Shows(now), nameof(now));
        lock (_lock)
            _frozen = now.ToUniversalTime();
    }

    /// <summary>Runs again, from the time that it shows.</summary>
    public void Run()
    {
        lock (_lock)
        {
            if (_frozen is not { } now)
                return;
            _offset = now - _source.GetUtcNow();
            _frozen = null;
        }
    }

    /// <summary>Shows another time, and goes on to run or to stand still.</summary>
    /// <param name="now">The time; it may lie in the past.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> is before the year 1900 or after 2199.</exception>
    public void Set(DateTimeOffset now)
    {
        Check(Shows(now), nameof(now));
        lock (_lock)
        {
            if (_frozen is not null)
                _frozen = now.ToUniversalTime();
            else
                _offset = now - _source.GetUtcNow();
        }
    }

    /// <summary>Goes on by a span at once: sessions and tickets expire, meetings begin and end.</summary>
    /// <param name="span">How far; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is negative, or leads beyond the year 2199.</exception>
    public void Advance(TimeSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        lock (_lock)
        {
            Check(CanAdvance(span), nameof(span));
            if (_frozen is { } now)
                _frozen = now + span;
            else
                _offset += span;
        }
    }

    internal static bool Shows(DateTimeOffset time) => time >= First && time <= Last;

    internal bool CanAdvance(TimeSpan span) => span <= Last - GetUtcNow();

    private static void Check(bool isInRange, string parameter)
    {
        if (!isInRange)
            throw new ArgumentOutOfRangeException(parameter, "Out of range: " + OutOfRange);
    }
}
