namespace WebEx.Site.Tests.Events;

/// <summary>A site with a host who has logged in, and an attendee who has not. Its clock stands still.</summary>
internal sealed class EventSite : IAsyncDisposable
{
    private EventSite(WebExTestSite site)
    {
        Site = site;
        Host = new(site);
        Attendee = new(site);
    }

    public WebExTestSite Site { get; }

    public RawClient Host { get; }

    public RawClient Attendee { get; }

    public static async Task<EventSite> StartAsync(Func<EventSettings, EventSettings>? change = null)
    {
        WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        // 4 o'clock in San Jose.
        site.Clock.Freeze(new DateTimeOffset(2030, 1, 15, 12, 0, 0, TimeSpan.Zero));
        var events = new EventSite(site);
        (await events.Host.LogInAsync())["ST"].ShouldBe("SUCCESS");
        if (change is not null)
            await events.ConfigureAsync(change);
        return events;
    }

    public Task ConfigureAsync(Func<EventSettings, EventSettings> change) =>
        Site.ConfigureAsync(settings => settings with { Events = change(settings.Events) });

    /// <summary>Schedules an event, and gives its key.</summary>
    public async Task<string> ScheduleAsync(string arguments = "")
    {
        Dictionary<string, string> reply = await Host.CommandAsync("m.php", "AT=SE&EN=Launch&YE=2030&MO=12&DA=1&HO=9&MI=30" + arguments);
        return reply.GetValueOrDefault("MK") ?? throw new InvalidOperationException(reply["RS"]);
    }

    /// <summary>What the host is answered: SUCCESS or the error code.</summary>
    public Task<string> HostAsync(string form) => OutcomeAsync(Host, form);

    /// <summary>What the attendee is answered: SUCCESS or the error code.</summary>
    public Task<string> AttendeeAsync(string form) => OutcomeAsync(Attendee, form);

    /// <summary>The page that the host is shown without a BackURL.</summary>
    public async Task<string> PageAsync(string form)
    {
        using HttpResponseMessage response = await Host.PostAsync("m.php", form);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Host.Dispose();
        Attendee.Dispose();
        await Site.DisposeAsync();
    }

    private static async Task<string> OutcomeAsync(RawClient client, string form)
    {
        Dictionary<string, string> reply = await client.CommandAsync("m.php", form);
        return reply.GetValueOrDefault("RS") ?? reply.GetValueOrDefault("ST") ?? "";
    }
}
