namespace WebEx.Site.State;

/// <summary>Time zones of the catalogue, with daylight saving where the system knows the zone, else with the offset that the guide has.</summary>
internal static class ZoneRules
{
    /// <summary>
    /// The moment that a clock of a zone shows. A time that is left out in spring is read with the offset before; of one that comes twice in autumn the
    /// first is meant.
    /// </summary>
    public static DateTimeOffset ToInstant(DateTime local, WebExTimeZone zone)
    {
        DateTime time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (!zone.TryGetSystemZone(out TimeZoneInfo? system))
            return new DateTimeOffset(time, zone.GetStandardOffset()).ToUniversalTime();
        TimeSpan offset =
            system.IsInvalidTime(time) ? system.GetUtcOffset(time.AddHours(-1))
            : system.IsAmbiguousTime(time) ? system.GetAmbiguousTimeOffsets(time).Max()
            : system.GetUtcOffset(time);
        return new DateTimeOffset(time, offset).ToUniversalTime();
    }

    /// <summary>What a clock of a zone shows.</summary>
    public static DateTime ToLocal(DateTimeOffset instant, WebExTimeZone zone) =>
        DateTime.SpecifyKind(
            zone.TryGetSystemZone(out TimeZoneInfo? system)
                ? TimeZoneInfo.ConvertTime(instant, system).DateTime
                : instant.ToOffset(zone.GetStandardOffset()).DateTime,
            DateTimeKind.Unspecified
        );
}
