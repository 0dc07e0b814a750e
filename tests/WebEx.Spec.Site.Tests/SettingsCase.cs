namespace WebEx.Site.Tests;

/// <summary>A request that fails under some settings of a site.</summary>
/// <param name="Change">What is set up before it is sent.</param>
/// <param name="Form">The request.</param>
/// <param name="Error">The error that it fails with.</param>
internal sealed record SettingsCase(Func<SiteSettings, SiteSettings> Change, string Form, string Error)
{
    /// <summary>Settings with a tracking code that is required.</summary>
    public static SiteSettings WithTrackingCode(SiteSettings settings, int number, params string[] values) =>
        settings with
        {
            Scheduling = new()
            {
                TrackingCodes =
                [
                    new()
                    {
                        Number = number,
                        Name = "Department",
                        IsRequired = true,
                        Values = [.. values],
                    },
                ],
            },
        };

    /// <summary>Sends each request under its settings, each time to the site as it is then.</summary>
    public static async Task CheckAsync(WebExTestSite site, RawClient client, string page, params SettingsCase[] cases)
    {
        foreach (SettingsCase each in cases)
        {
            await site.ConfigureAsync(_ => each.Change(new SiteSettings()));
            (await client.CommandAsync(page, each.Form)).GetValueOrDefault("RS").ShouldBe(each.Error, each.Form);
        }

        await site.ConfigureAsync(_ => new SiteSettings());
    }
}
