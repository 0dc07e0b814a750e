using System.Text;
using System.Text.Json.Nodes;
using WebEx.Site.Tests.Admin;

namespace WebEx.Site.Tests;

/// <summary>What a site remembers, under names that are meant to confuse it and in amounts that are meant to fill it.</summary>
public sealed class StateTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a", "a/b")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a", "a/")]
    public async Task Users_whose_names_begin_alike_have_nothing_in_common(string one, string other)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(
            new()
            {
                Seed = new()
                {
                    Accounts = [Account(one), Account(other)],
                    RemoteComputers = [new() { Owner = one, Name = "b/pc" }, new() { Owner = other, Name = "pc" }],
                },
            },
            Cancellation
        );
        using var users = new SiteUsers(site);
        foreach ((string user, string own, string foreign) in new[] { (one, "b/pc", ">pc<"), (other, ">pc<", "b/pc") })
        {
            string page = await users.PageAsync(user, "c.php", "AT=RL");
            page.ShouldContain(own.Trim('<', '>'));
            page.ShouldNotContain(foreign);
            string contact = own.Trim('<', '>').Replace('/', '-');
            (await users.ResultAsync(user, "o.php", $"AT=AA&FN=Kim&EM={contact}@example.com")).ShouldBe("SUCCESS");
        }

        JsonNode.Parse((await site.ExportAsync()).Span)!["tables"]!["contacts"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_new_WebEx_ID_leaves_the_old_one_nowhere()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using var users = new SiteUsers(site);
        // Whatever table has a user in it.
        JsonNode document = JsonNode.Parse((await site.ExportAsync()).Span)!;
        JsonNode tables = document["tables"]!;
        tables["supportSessions"]!.AsArray().Add(JsonNode.Parse("""{ "Key": "700000001", "Host": "ann", "Assistant": "Jo", "Status": "InProgress" }"""));
        tables["smartTechGroups"]!.AsArray().Add(JsonNode.Parse("""{ "Name": "g", "Users": ["ann", "JO"] }"""));
        tables["smartTechComputers"]!.AsArray().Add(JsonNode.Parse("""{ "Name": "c", "Users": ["jo"], "ConnectedBy": "jo", "ConferenceId": "9" }"""));
        tables["recordings"]!
            .AsArray()
            .Add(
                JsonNode.Parse(
                    """
                    { "Id": "77", "Session": "1", "Name": "r", "CreatedAt": "2030-01-01T00:00:00Z", "Owner": "jo", "Playbacks":
                    [{ "WebExId": "jo", "Name": "Joe", "EmailAddress": "x@example.com", "PlayedAt": "2030-01-01T00:00:00Z" }] }
                    """
                )
            );
        tables["meetings"]![0]!["OtherHost"] = "jo";
        await site.ImportAsync(Encoding.UTF8.GetBytes(document.ToJsonString()));

        (await users.ResultAsync("jo", "p.php", "AT=EU&PID=webex-site&WID=jo&PW=Pass-1234&NWID=joanna")).ShouldBe("SUCCESS");
        List<string> places = [];
        Find(JsonNode.Parse((await site.ExportAsync()).Span)!, "jo", places);
        // The first name stays.
        places.ShouldBe(["$.tables.accounts[3].FirstName"]);
        Find(JsonNode.Parse((await site.ExportAsync()).Span)!, "joanna", places);
        places.Count.ShouldBeGreaterThan(8);
    }

    [Fact]
    public async Task What_was_received_is_bounded_in_size_and_shows_no_partner_ID()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { MaxRequestCharacters = 1000 }, Cancellation);
        using var client = new RawClient(site);
        for (int i = 0; i < 10; i++)
            _ = await client.CommandAsync("m.php", "AT=DM&MK=" + new string('1', 300));
        site.Requests.Count.ShouldBe(10);
        site.Requests.ToArray().Length.ShouldBe(2);
        _ = await client.CommandAsync("m.php", "AT=DM&MK=" + new string('1', 3000));
        site.Requests.ShouldHaveSingleItem().Number.ShouldBe(11);

        using AdminClient admin = new(site);
        _ = await client.CommandAsync("p.php", "AT=AC&WID=jo&PID=top-secret");
        string shown = (await admin.CallAsync("GET", "sites/acme/requests"))!.ToJsonString();
        shown.ShouldNotContain("top-secret");
        shown.ShouldContain("PID");
    }

    [Fact]
    public async Task A_support_session_takes_as_many_customers_as_the_settings_permit()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using var users = new SiteUsers(site);
        string key = (await users.SendAsync("jo", "m.php", "AT=SK"))["SN"];
        (await users.ResultAsync("jo", "m.php", "AT=HS&SN=" + key)).ShouldBe("SUCCESS");
        await site.ConfigureAsync(settings => settings with { MaxAttendeesPerMeeting = 3 });
        for (int i = 0; i < 2; i++)
            (await users.ResultAsync(SiteUsers.Nobody, "m.php", "AT=JS&SN=" + key)).ShouldBe("SUCCESS");
        using HttpResponseMessage full = await (await users.ClientAsync(SiteUsers.Nobody)).PostAsync("m.php", "AT=JS&SN=" + key);
        ((int)full.StatusCode).ShouldBe(501);
    }

    [Fact]
    public async Task An_event_whose_time_is_over_is_not_running_for_KM_and_GS_and_gives_short_enrollment_IDs()
    {
        await using Events.EventSite site = await Events.EventSite.StartAsync();
        JsonNode document = JsonNode.Parse((await site.Site.ExportAsync()).Span)!;
        document["tables"]!["site"]![0]!["LastId"] = 1_500_000;
        await site.Site.ImportAsync(Encoding.UTF8.GetBytes(document.ToJsonString()));
        string key = await site.ScheduleAsync("&ENRE=1&DU=30");
        Dictionary<string, string> first = await site.Attendee.CommandAsync("m.php", $"AT=EN&MK={key}&FN=Kim&LN=Lee&SM=0&AE=kim@example.com");
        Dictionary<string, string> second = await site.Attendee.CommandAsync("m.php", $"AT=EN&MK={key}&FN=Kim&LN=Lee&SM=0&AE=lee@example.com");
        (first["EI"], second["EI"]).ShouldBe(("1", "2"));

        (await site.HostAsync($"AT=TE&MK={key}")).ShouldBe("SUCCESS");
        (await StatusAsync()).ShouldBe("INPROGRESS");
        site.Site.Clock.Advance(TimeSpan.FromMinutes(31));
        (await site.Host.LogInAsync())["ST"].ShouldBe("SUCCESS");
        (await StatusAsync()).ShouldBe("NOT INPROGRESS");
        (await site.Host.CommandAsync("w.php", "AT=KM&MK=" + key))["RS"].ShouldBe("MKisInvalid");

        async Task<string> StatusAsync() => (await site.Host.CommandAsync("w.php", "AT=GS&MK=" + key))["SS"];
    }

    private static SeedAccount Account(string webExId) =>
        new()
        {
            WebExId = webExId,
            Password = "Pass-1234",
            EmailAddress = Convert.ToHexString(Encoding.UTF8.GetBytes(webExId)) + "@example.com",
        };

    private static void Find(JsonNode? node, string text, List<string> places)
    {
        bool isText = node is JsonValue value && value.TryGetValue(out string? found) && string.Equals(found, text, StringComparison.OrdinalIgnoreCase);
        if (isText)
            places.Add(node!.GetPath());
        if (node is JsonObject item)
            foreach ((string _, JsonNode? child) in item)
                Find(child, text, places);
        if (node is JsonArray list)
            foreach (JsonNode? child in list)
                Find(child, text, places);
    }
}
