using WebEx.Site.State;

namespace WebEx.Site;

/// <summary>
/// The clock of a site. It runs with the system's until it is set, advanced or frozen, to a time of the years 1900 to 2199. Safe to use from several threads.
/// </summary>
public sealed class SiteClock : TimeProvider
{
    internal const string OutOfRange = ClockSetting.OutOfRange;

    private readonly Lock _lock = new();
    private readonly TimeProvider _source;
    private readonly Action<Func<ClockSetting, ClockSetting>>? _share;
    private ClockSetting _setting = ClockSetting.Unset;

    /// <param name="source">The clock of the system.</param>
    /// <param name="share">
    /// Changes the setting where other processes have it too, and returns when they do and this clock shows it; null where this clock alone has it.
    /// </param>
    internal SiteClock(TimeProvider source, Action<Func<ClockSetting, ClockSetting>>? share = null)
    {
        _source = source;
        _share = share;
    }

    /// <summary>Whether it stands still.</summary>
    public bool IsFrozen => Setting.Frozen is not null;

    /// <summary>How it was set.</summary>
    internal ClockSetting Setting
    {
        get
        {
            lock (_lock)
                return _setting;
        }
        set
        {
            lock (_lock)
                _setting = value;
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Setting.At(_source.GetUtcNow());

    /// <summary>Stands still from now on.</summary>
    public void Freeze() => Change(setting => setting.StandingStill(_source.GetUtcNow()));

    /// <summary>Shows a time and stands still.</summary>
    /// <param name="now">The time; it may lie in the past.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> is before the year 1900 or after 2199.</exception>
    public void Freeze(DateTimeOffset now)
    {
        Check(Shows(now), nameof(now));
        Change(setting => setting with { Frozen = now.ToUniversalTime() });
    }

    /// <summary>Runs again, from the time that it shows.</summary>
    public void Run() => Change(setting => setting.Running(_source.GetUtcNow()));

    /// <summary>Shows another time, and goes on to run or to stand still.</summary>
    /// <param name="now">The time; it may lie in the past.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> is before the year 1900 or after 2199.</exception>
    public void Set(DateTimeOffset now)
    {
        Check(Shows(now), nameof(now));
        Change(setting => setting.Showing(now.ToUniversalTime(), _source.GetUtcNow()));
    }

    /// <summary>Goes on by a span at once: sessions and tickets expire, meetings begin and end.</summary>
    /// <param name="span">How far; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is negative, or leads beyond the year 2199.</exception>
    public void Advance(TimeSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);
        if (!TryAdvance(span))
            Check(isInRange: false, nameof(span));
    }

    /// <summary>Goes on by a span, which is not negative; false where no clock goes so far.</summary>
    internal bool TryAdvance(TimeSpan span)
    {
        bool isInRange = true;
        Change(setting =>
        {
            ClockSetting? later = setting.Later(span, _source.GetUtcNow());
            isInRange = later is not null;
            return later ?? setting;
        });
        return isInRange;
    }

    internal static bool Shows(DateTimeOffset time) => ClockSetting.IsTime(time);

    private void Change(Func<ClockSetting, ClockSetting> change)
    {
        if (_share is not null)
        {
            _share(change);
            return;
        }

        lock (_lock)
            _setting = change(_setting);
    }

    private static void Check(bool isInRange, string parameter)
    {
        if (!isInRange)
            throw new ArgumentOutOfRangeException(parameter, "Out of range: " + OutOfRange);
    }
}
