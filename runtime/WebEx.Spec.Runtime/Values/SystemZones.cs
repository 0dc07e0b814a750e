namespace WebEx;

// Which of the two names a system knows depends on the system and on whether ICU is there, so both are tried.
internal static class SystemZones
{
    public static bool TryFind(string? iana, string? windows, out TimeZoneInfo? zone) => TryFind(iana, out zone) || TryFind(windows, out zone);

    private static bool TryFind(string? id, out TimeZoneInfo? zone)
    {
        zone = null;
        if (id is null)
            return false;
#if NET8_0_OR_GREATER
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone);
#else
        try
        {
            zone = TimeZoneInfo.FindSystemTimeZoneById(id);
            return true;
        }
        catch (TimeZoneNotFoundException)
        {
            return false;
        }
        catch (InvalidTimeZoneException)
        {
            return false;
        }
        catch (System.Security.SecurityException)
        {
            return false;
        }
#endif
    }
}
