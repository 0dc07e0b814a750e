namespace WebEx;

// Local times of the catalogue's time zones, by the rules of this machine's time zone data.
internal static class ZonedTime
{
    public static WebExDateTime FromInstant(DateTimeOffset instant, WebExTimeZone zone)
    {
        var local = WebExDateTime.FromDateTime(TimeZoneInfo.ConvertTime(instant, System(zone)).DateTime);
        if (StatusOf(local, zone) == LocalTimeStatus.Repeated)
            throw new ArgumentException(
                local + " occurs twice in the time zone " + zone + ", and the site cannot be told which is meant. Choose another time, or use FromDateTime.",
                nameof(instant)
            );
        return local;
    }

    public static DateTimeOffset ToInstant(WebExDateTime local, WebExTimeZone zone) =>
        StatusOf(local, zone) switch
        {
            LocalTimeStatus.Unique => new DateTimeOffset(
                local.ToDateTime().GetValueOrDefault(),
                System(zone).GetUtcOffset(local.ToDateTime().GetValueOrDefault())
            ),
            LocalTimeStatus.Skipped => throw new InvalidOperationException(
                local + " does not occur in the time zone " + zone + ": clocks are put forward over it."
            ),
            LocalTimeStatus.Repeated => throw new InvalidOperationException(
                local + " occurs twice in the time zone " + zone + ": clocks are put back over it."
            ),
            _ => throw new InvalidOperationException(local + " is not a date and time."),
        };

    public static LocalTimeStatus StatusOf(WebExDateTime local, WebExTimeZone zone)
    {
        if (local.ToDateTime() is not { } time)
            return LocalTimeStatus.NotATime;
        TimeZoneInfo system = System(zone);
        return system.IsInvalidTime(time) ? LocalTimeStatus.Skipped
            : system.IsAmbiguousTime(time) ? LocalTimeStatus.Repeated
            : LocalTimeStatus.Unique;
    }

    private static TimeZoneInfo System(WebExTimeZone zone) =>
        zone.TryGetSystemZone(out TimeZoneInfo? system)
            ? system
            : throw new TimeZoneNotFoundException("This machine has no time zone data for " + zone + " (" + zone.GetDisplayName() + ").");
}
