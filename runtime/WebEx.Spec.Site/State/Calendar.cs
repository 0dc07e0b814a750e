namespace WebEx.Site.State;

/// <summary>Moments and spans where the calendar ends: callers choose both. What lies beyond its end is its end.</summary>
internal static class Calendar
{
    /// <summary>The moment a span after another.</summary>
    public static DateTimeOffset Plus(this DateTimeOffset moment, TimeSpan span) => Within((Int128)moment.UtcTicks + span.Ticks);

    /// <summary>The moment a span before another.</summary>
    public static DateTimeOffset Minus(this DateTimeOffset moment, TimeSpan span) => Within((Int128)moment.UtcTicks - span.Ticks);

    // The ticks of the widest spans do not fit into 64 bits beside those of a moment.
    private static DateTimeOffset Within(Int128 ticks) => new((long)Int128.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
}
