namespace WebEx.Site.Tests.Dialects;

/// <summary>All dialects that journeys are made in: those with a name, each switch alone, each script, and all switches together.</summary>
internal static class DialectCases
{
    private static readonly SiteDialect Together = new()
    {
        RequiresHttps = true,
        RequiresPostForSecrets = true,
        Script = SiteScript.UrlVariable,
        HasIntermediateStep = true,
        LogsInSilently = true,
        SetsRecordedCookies = true,
        RespondsBare = true,
        EndsListsWithSemicolon = true,
        GivesCsrfToken = true,
        RequiresCsrfToken = true,
        RequiresMuOfSite = true,
        OmitsKeyOfImpromptuMeeting = true,
    };

    private static readonly Dictionary<string, SiteDialect> ByName = new()
    {
        ["guide"] = SiteDialect.Guide,
        ["session2013"] = SiteDialect.Session2013,
        ["wbs31"] = SiteDialect.Wbs31,
        ["together"] = Together,
        [nameof(SiteDialect.RequiresHttps)] = new() { RequiresHttps = true },
        [nameof(SiteDialect.RequiresPostForSecrets)] = new() { RequiresPostForSecrets = true },
        [nameof(SiteScript.LocationHref)] = new() { Script = SiteScript.LocationHref },
        [nameof(SiteScript.LocationReplace)] = new() { Script = SiteScript.LocationReplace },
        [nameof(SiteScript.UrlVariable)] = new() { Script = SiteScript.UrlVariable },
        [nameof(SiteDialect.HasIntermediateStep)] = new() { HasIntermediateStep = true },
        [nameof(SiteDialect.LogsInSilently)] = new() { LogsInSilently = true },
        [nameof(SiteDialect.SetsRecordedCookies)] = new() { SetsRecordedCookies = true },
        [nameof(SiteDialect.RespondsBare)] = new() { RespondsBare = true },
        [nameof(SiteDialect.EndsListsWithSemicolon)] = new() { EndsListsWithSemicolon = true },
        [nameof(SiteDialect.GivesCsrfToken)] = new() { GivesCsrfToken = true },
        [nameof(SiteDialect.RequiresCsrfToken)] = new() { GivesCsrfToken = true, RequiresCsrfToken = true },
        [nameof(SiteDialect.RequiresMuOfSite)] = new() { RequiresMuOfSite = true },
        [nameof(SiteDialect.OmitsKeyOfImpromptuMeeting)] = new() { OmitsKeyOfImpromptuMeeting = true },
    };

    public static TheoryData<string> Names => [.. ByName.Keys];

    public static SiteDialect Find(string name) => ByName[name];

    /// <summary>The site as its callers have it: a dialect that asks for https has it without a socket, the others on the network.</summary>
    public static WebExSite SiteOf(WebExTestSite site) => site.Dialect.RequiresHttps ? new WebExSite("acme") : site.Site;
}
