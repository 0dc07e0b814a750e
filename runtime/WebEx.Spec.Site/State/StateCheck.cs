namespace WebEx.Site.State;

/// <summary>Whether a state that comes from a file or a document can be that of a site.</summary>
internal static class StateCheck
{
    /// <summary>Why it cannot, with the place; null where it can.</summary>
    public static string? Problem(SiteState state)
    {
        if (state[SiteTables.Site].Count != 1 || state.Table(SiteTables.Site).Find(SiteRow.Key) is not { } site)
            return "tables.site: one row is expected.";
        if (site.LastId < 0)
            return "tables.site[0].LastId: a number of 0 or more is expected.";
        if (site.Clock is { IsInRange: false })
            return "tables.site[0].Clock: " + ClockSetting.OutOfRange;
        return SettingsCheck.Problem(site.Settings, "tables.site[0].Settings");
    }
}
