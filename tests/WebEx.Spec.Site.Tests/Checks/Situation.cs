namespace WebEx.Site.Tests.Checks;

/// <summary>A request, and all that it depends on: who sends it, how, and how the site is set up. At first nothing is wrong.</summary>
internal sealed class Situation(string text)
{
    /// <summary>The request as a form, without a BackURL.</summary>
    public string Text { get; set; } = text;

    /// <summary>Who sends it; empty for somebody who has not logged in.</summary>
    public string User { get; set; } = "admin";

    /// <summary>Where the reply goes to; null where the request does not say.</summary>
    public string? BackUrl { get; set; } = RawClient.Back;

    /// <summary>Whether it goes by GET, with all arguments in the address.</summary>
    public bool IsGet { get; set; }

    public SiteDialect Dialect { get; set; } = SiteDialect.Guide;

    public Func<SiteSettings, SiteSettings> Settings { get; private set; } = settings => settings;

    /// <summary>Sets up more than was set up before.</summary>
    public void Configure(Func<SiteSettings, SiteSettings> change)
    {
        Func<SiteSettings, SiteSettings> before = Settings;
        Settings = settings => change(before(settings));
    }
}
