namespace WebEx.Site.Tests;

public class OneClickTests
{
    [Fact]
    public async Task A_one_click_meeting_is_set_up_prepared_hosted_joined_and_ended()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var jo = new RawClient(site);
        using var attendee = new RawClient(site);
        _ = await jo.LogInAsync();
        (await jo.CommandAsync("w.php", "AT=IO"))["RS"].ShouldBe("SetUpAtFirst");
        (await jo.CommandAsync("w.php", "AT=SO&TP=Quick&PW=secret1&SP=TC&MO=1"))["ST"].ShouldBe("SUCCESS");
        (await jo.CommandAsync("w.php", "AT=IO&OS=3"))["ST"].ShouldBe("SUCCESS");

        string key = (await jo.CommandAsync("w.php", "AT=CO"))["MK"];
        (await StatusAsync(attendee, key)).ShouldBe("NOT INPROGRESS");
        (await attendee.CommandAsync("w.php", $"AT=JO&MK={key}&MPW=secret1"))["RS"].ShouldBe("MeetingNotInProgress");
        (await attendee.CommandAsync("w.php", $"AT=GS&MK={key}&WS=1"))["RS"].ShouldBe("SessionNotStarted");

        (await jo.CommandAsync("w.php", $"AT=HO&MK={key}&MN=Quicker"))["MK"].ShouldBe(key);
        (await StatusAsync(attendee, key)).ShouldBe("INPROGRESS");
        (await attendee.CommandAsync("w.php", $"AT=GS&MK={key}&WS=1"))["SS"].ShouldBe("INPROGRESS");
        (await attendee.CommandAsync("w.php", $"AT=JO&MK={key}"))["RS"].ShouldBe("InvalidMeetingKeyOrPassword");
        Dictionary<string, string> joined = await attendee.CommandAsync("w.php", $"AT=JO&MK={key}&MPW=secret1&AN=Kim+New&AE=kim@example.com");
        (joined["MK"], joined["AN"], joined["AE"]).ShouldBe((key, "Kim New", "kim@example.com"));

        (await jo.CommandAsync("w.php", $"AT=KM&MK={key}"))["ST"].ShouldBe("SUCCESS");
        (await StatusAsync(attendee, key)).ShouldBe("NOT INPROGRESS");
        (await attendee.CommandAsync("w.php", $"AT=JO&MK={key}&MPW=secret1"))["RS"].ShouldBe("MeetingNotInProgress");
        (await jo.CommandAsync("w.php", $"AT=HO&MK={key}"))["RS"].ShouldBe("InvalidMeetingKey");
    }

    [Fact]
    public async Task A_meeting_can_ask_for_an_account_and_a_host_for_another_service_and_password()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var jo = new RawClient(site);
        using var ann = new RawClient(site);
        _ = await jo.LogInAsync();
        (await jo.CommandAsync("w.php", "AT=SO&MO=512"))["ST"].ShouldBe("SUCCESS");
        string key = (await jo.CommandAsync("w.php", "AT=CO"))["MK"];
        (await ann.CommandAsync("w.php", $"AT=HO&MK={key}"))["RS"].ShouldBe("AccessDenied");
        await site.ConfigureAsync(settings => settings with { Centers = Centers.MeetingCenter | Centers.SalesCenter });
        (await jo.CommandAsync("w.php", $"AT=HO&MK={key}&SP=TC"))["RS"].ShouldBe("InvalidSessionCode");
        (await jo.CommandAsync("w.php", $"AT=HO&MK={key}&SP=SaC&MPW=other"))["ST"].ShouldBe("SUCCESS");

        (await ann.CommandAsync("w.php", $"AT=JO&MK={key}&MPW=other"))["RS"].ShouldBe("LoginRequired");
        _ = await ann.LogInAsync("ann");
        (await ann.CommandAsync("w.php", $"AT=JO&MK={key}&MPW=other"))["ST"].ShouldBe("SUCCESS");
        (await ann.CommandAsync("w.php", $"AT=HO&MK={key}"))["RS"].ShouldBe("InvalidMeetingKey");
        (await jo.CommandAsync("w.php", "AT=HO&MK=400000001"))["RS"].ShouldBe("InvalidMeetingKey");
    }

    [Fact]
    public async Task Errors_and_the_wizard_can_be_pages_for_people()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var jo = new RawClient(site);
        _ = await jo.LogInAsync();
        foreach (string form in new[] { "AT=HO&MK=1&IT=1", "AT=JO&MK=1&IT=1" })
            (await PageAsync(jo, form, accept: null)).ShouldContain("InvalidMeetingKey");

        string key = (await jo.CommandAsync("w.php", "AT=CO"))["MK"];
        (await PageAsync(jo, $"AT=HO&MK={key}&OW=1", accept: "text/html")).ShouldContain("value=\"Jo Host&#39;s meeting\"");
        (await StatusAsync(jo, key)).ShouldBe("NOT INPROGRESS");
    }

    [Fact]
    public async Task What_a_user_may_not_choose_is_refused()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        static SettingsCase Without(OneClickRights rights, string argument, string error) =>
            new(settings => settings with { OneClickRights = settings.OneClickRights & ~rights }, "AT=SO&" + argument, error);
        await SettingsCase.CheckAsync(
            site,
            client,
            "w.php",
            Without(OneClickRights.Chat, "MO=1", "ChatIsNotAllowed"),
            Without(OneClickRights.Video, "MO=2", "VideoIsNotAllowed"),
            Without(OneClickRights.Notes, "MO=4", "NoteIsNotAllowed"),
            Without(OneClickRights.FileTransfer, "MO=8", "TransFileIsNotAllowed"),
            Without(OneClickRights.Recording, "MO=16", "MeetingRecordIsNotAllowed"),
            Without(OneClickRights.FeedbackForm, "MO=32", "FeedbackIsNotAllowed"),
            Without(OneClickRights.RichMedia, "MO=64", "UCFIsNotAllowed"),
            Without(OneClickRights.ClosedCaptions, "MO=128", "ClosedCaptionIsNotAllowed"),
            Without(OneClickRights.PrivateContact, "PG=1024", "ContactIsNotAllowed"),
            Without(OneClickRights.InternetPhone, "IP=1", "IPNotAllowed"),
            Without(OneClickRights.Listing, "LF=1", "LFNotAllowed"),
            Without(OneClickRights.Teleconference, "TC=1", "TCNotAllowed"),
            Without(OneClickRights.OtherTeleconference, "TC=2", "TDNotAllowed"),
            Without(OneClickRights.CallIn, "TC=1&IO=0", "IONotAllowed"),
            Without(OneClickRights.CallBack, "TC=1&IO=1", "IONotAllowed"),
            Without(OneClickRights.CallIn | OneClickRights.CallBack, "TC=1&IO=1", "InvalidIO"),
            Without(OneClickRights.TollFree, "TC=1&TF=1", "TFNotAllowed"),
            Without(OneClickRights.EntryExitTone, "TC=1&VO=1", "VONotAllowed"),
            new SettingsCase(settings => settings with { MaxTspAccountsPerUser = 1 }, "AT=SO&TC=1&TA=2", "InvalidTA"),
            new SettingsCase(settings => settings with { Centers = Centers.MeetingCenter }, "AT=SO&SP=SC", "InvalidSessionCode"),
            new SettingsCase(settings => settings with { RequiresOneClickPassword = true }, "AT=SO", "PWIsNeeded"),
            new SettingsCase(settings => SettingsCase.WithTrackingCode(settings, 2), "AT=SO", "TC2isNeeded"),
            new SettingsCase(settings => SettingsCase.WithTrackingCode(settings, 3, "A"), "AT=SO&TC3=B", "TC3ValueWrong")
        );
    }

    [Fact]
    public async Task A_site_and_an_account_can_be_without_one_click()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        string[] own = ["AT=SO", "AT=IO", "AT=CO", "AT=HO&MK=1"];
        foreach (string form in own.Concat(["AT=JO&MK=1", "AT=GS&MK=1"]))
        {
            await SettingsCase.CheckAsync(
                site,
                client,
                "w.php",
                new SettingsCase(settings => settings with { Features = SiteFeatures.None }, form, "OneClickIsDisabled")
            );
        }

        (await client.CommandAsync("p.php", "AT=EU&PID=webex-site&WID=jo&PW=Pass-1234&OC=OFF"))["ST"].ShouldBe("SUCCESS");
        foreach (string form in own)
            (await client.CommandAsync("w.php", form))["RS"].ShouldBe("OneClickIsDisabled");
        (await client.CommandAsync("w.php", "AT=GS&MK=1"))["RS"].ShouldBe("InvalidMeetingKey");
    }

    private static async Task<string> StatusAsync(RawClient client, string key) => (await client.CommandAsync("w.php", $"AT=GS&MK={key}"))["SS"];

    private static async Task<string> PageAsync(RawClient client, string query, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"w.php?{query}&BU={Uri.EscapeDataString(RawClient.Back)}", UriKind.Relative));
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        using HttpResponseMessage response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
