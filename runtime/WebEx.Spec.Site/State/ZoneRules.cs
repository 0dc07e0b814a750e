namespace WebEx.Site.State;

/// <summary>
/// Time zones of the catalogue, with daylight saving where the system knows the zone, else with the offset that the guide has. What lies beyond the end of the
/// calendar is its end.
/// </summary>
internal static class ZoneRules
{
    /// <summary>
    /// The moment that a clock of a zone shows. A time that is left out in spring is read with the offset before; of one that comes twice in autumn the
    /// first is meant.
    /// </summary>
    public static DateTimeOffset ToInstant(DateTime local, WebExTimeZone zone)
    {
        DateTime time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(time, TimeSpan.Zero).Minus(OffsetOf(time, zone));
    }

    /// <summary>What a clock of a zone shows.</summary>
    public static DateTime ToLocal(DateTimeOffset instant, WebExTimeZone zone)
    {
        TimeSpan offset = zone.TryGetSystemZone(out TimeZoneInfo? system) ? system.GetUtcOffset(instant) : zone.GetStandardOffset();
        return instant.Plus(offset).DateTime;
    }

    private static TimeSpan OffsetOf(DateTime time, WebExTimeZone zone)
    {
        if (!zone.TryGetSystemZone(out TimeZoneInfo? system))
            return zone.GetStandardOffset();
        return system.IsInvalidTime(time) ? system.GetUtcOffset(time.AddHours(-1))
            : system.IsAmbiguousTime(time) ? system.GetAmbiguousTimeOffsets(time).Max()
            : system.GetUtcOffset(time);
    }
}
