namespace WebEx.Site.State;

/// <summary>How a clock was set.</summary>
/// <param name="Offset">How far it is ahead of the system's.</param>
/// <param name="Frozen">The time that it stands still at; null where it runs.</param>
internal sealed record ClockSetting(TimeSpan Offset, DateTimeOffset? Frozen)
{
    public const string OutOfRange = "a clock shows a time of the years 1900 to 2199.";

    // Far enough from the ends of the calendar that commands and pages can add days to it.
    private static readonly DateTimeOffset First = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Last = new(2199, 12, 31, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The clock of the system.</summary>
    public static ClockSetting Unset { get; } = new(TimeSpan.Zero, null);

    /// <summary>Whether no setting of a clock is further away.</summary>
    public bool IsInRange => Offset.Duration() <= Last - First && (Frozen is not { } now || IsTime(now));

    /// <summary>Whether a clock can show a time.</summary>
    public static bool IsTime(DateTimeOffset time) => time >= First && time <= Last;

    /// <summary>What it shows at a time of the system.</summary>
    public DateTimeOffset At(DateTimeOffset system) => Frozen ?? system + Offset;

    /// <summary>As this one, but stands still from a time of the system on.</summary>
    public ClockSetting StandingStill(DateTimeOffset system) => Frozen is null ? this with { Frozen = At(system) } : this;

    /// <summary>As this one, but runs.</summary>
    public ClockSetting Running(DateTimeOffset system) => Frozen is { } now ? new(now - system, null) : this;

    /// <summary>As this one, but shows another time now.</summary>
    public ClockSetting Showing(DateTimeOffset now, DateTimeOffset system) => Frozen is null ? this with { Offset = now - system } : this with { Frozen = now };

    /// <summary>As this one, but a span later; null where no clock goes so far.</summary>
    public ClockSetting? Later(TimeSpan span, DateTimeOffset system) =>
        span > Last - At(system) ? null
        : Frozen is { } now ? this with { Frozen = now + span }
        : this with { Offset = Offset + span };
}
