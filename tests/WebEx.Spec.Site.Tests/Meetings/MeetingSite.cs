namespace WebEx.Site.Tests.Meetings;

/// <summary>A site at the beginning of 2030, where <c>jo</c> has logged in, and a visitor who has not.</summary>
internal sealed class MeetingSite : IAsyncDisposable
{
    /// <summary>A meeting that has not begun.</summary>
    public const string Meeting = "400000001";

    /// <summary>A training session that has not begun.</summary>
    public const string Training = "400000003";

    private MeetingSite(WebExTestSite site)
    {
        Site = site;
        Jo = new(site);
        Visitor = new(site);
    }

    public WebExTestSite Site { get; }

    public RawClient Jo { get; }

    public RawClient Visitor { get; }

    public static async Task<MeetingSite> StartAsync(params SeedMeeting[] more)
    {
        WebExTestSiteOptions options = new()
        {
            Seed = SiteSeed.Demo with
            {
                Meetings =
                [
                    .. SiteSeed.Demo.Meetings,
                    new()
                    {
                        Host = "jo",
                        Name = "Course",
                        MeetingKey = Training,
                        Center = Center.TrainingCenter,
                    },
                    .. more,
                ],
            },
        };
        var site = new MeetingSite(await WebExTestSite.StartAsync(options, TestContext.Current.CancellationToken));
        site.Site.Clock.Freeze(At("2030-01-01T12:00Z"));
        _ = await site.Jo.LogInAsync();
        return site;
    }

    public static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What a command of m.php by <c>jo</c> leads to: SUCCESS, or the error code.</summary>
    public Task<string> SendAsync(string form) => OutcomeAsync(Jo, form);

    /// <summary>What a command of m.php by somebody without a login leads to.</summary>
    public Task<string> VisitAsync(string form) => OutcomeAsync(Visitor, form);

    public Task ScheduleWithAsync(Func<SchedulingSettings, SchedulingSettings> change) =>
        Site.ConfigureAsync(settings => settings with { Scheduling = change(settings.Scheduling) });

    public async Task<string> OpenMeetingsAsync()
    {
        using HttpResponseMessage response = await Visitor.GetAsync("m.php?AT=OM");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Jo.Dispose();
        Visitor.Dispose();
        await Site.DisposeAsync();
    }

    private static async Task<string> OutcomeAsync(RawClient client, string form)
    {
        Dictionary<string, string> reply = await client.CommandAsync("m.php", form);
        return reply.GetValueOrDefault("RS") ?? reply["ST"];
    }
}
