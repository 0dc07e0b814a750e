using System.Net;
using System.Text.Json.Nodes;
using WebEx.Site.Tests.Admin;
using WebEx.Site.Tests.Meetings;

namespace WebEx.Site.Tests.Mails;

/// <summary>The outbox: kept with the state, bounded, shown to administrators alone, and nothing in it is markup or a header but the site's own.</summary>
public sealed class OutboxTests : IDisposable
{
    private const string Meeting = MeetingSite.Meeting;
    private const string Hostile = "<img src=x onerror=alert(1)>\"'&\r\nBcc: x@example.com\u2028";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("webex-site-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Mails_and_reminders_survive_a_restart_and_an_export()
    {
        WebExTestSiteOptions options = new() { DataFile = Path.Combine(_folder.FullName, "sites.db") };
        ReadOnlyMemory<byte> export;
        await using (WebExTestSite first = await StartAsync(options))
        {
            using RawClient jo = new(first);
            _ = await jo.LogInAsync();
            (await jo.CommandAsync("m.php", "AT=SM&MN=Kept&CE=1&BM=1&YE=2040&MO=12&DA=1&HO=9&MI=30"))["ST"].ShouldBe("SUCCESS");
            export = await first.ExportAsync();
        }

        await using WebExTestSite second = await StartAsync(options);
        (await second.ShouldHaveSentAsync()).Subject.ShouldBe("Scheduled: Kept");
        WebExTestSite other = second.Other("other");
        await other.ImportAsync(export);
        foreach (WebExTestSite site in new[] { second, other })
        {
            site.Clock.Set(new DateTimeOffset(2040, 12, 2, 0, 0, 0, TimeSpan.Zero));
            _ = await site.ShouldHaveSentAsync(mail => mail.Kind == MailKind.Reminder);
        }
    }

    [Fact]
    public async Task A_snapshot_brings_the_mails_of_its_time_back()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        await InviteAsync(site, "one@example.com");
        await site.Site.TakeSnapshotAsync("before");
        await InviteAsync(site, "two@example.com");
        await site.Site.RestoreAsync("before");

        (await site.Site.Outbox.ListAsync(TestContext.Current.CancellationToken)).ShouldNotContain(mail => mail.To == "two@example.com");
        _ = await site.Site.ShouldHaveSentAsync(mail => mail.To == "one@example.com");
    }

    [Fact]
    public async Task A_command_that_fails_sends_nothing()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        await site.Site.ConfigureAsync(settings => settings with { MaxMeetings = 0 });
        (await site.SendAsync("AT=SM&MN=Review&CE=1&YE=2040&MO=12&DA=1&HO=9&MI=30")).ShouldBe("MeetingScheduleFail");

        (await site.Site.Outbox.ListAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_latest_mails_are_kept_and_their_numbers_go_on()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        await site.Site.ConfigureAsync(settings => settings with { MaxMails = 3 });
        for (int i = 0; i < 4; i++)
            await InviteAsync(site, $"a{i}@example.com");
        (await NumbersAsync()).ShouldBe([6, 7, 8]);
        await site.Site.Outbox.ClearAsync();
        await InviteAsync(site, "b@example.com");
        (await NumbersAsync()).ShouldBe([9, 10]);

        async Task<long[]> NumbersAsync() => [.. (await site.Site.Outbox.ListAsync(TestContext.Current.CancellationToken)).Select(mail => mail.Number)];
    }

    [Fact]
    public async Task An_assertion_says_what_was_sent_instead()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await Should.ThrowAsync<SiteAssertionException>(() => site.Site.ShouldHaveSentAsync())).Message.ShouldBe(
            "The site should have sent a mail. It has sent none."
        );
        await InviteAsync(site, "ann@example.com");
        SiteAssertionException problem = await Should.ThrowAsync<SiteAssertionException>(() =>
            site.Site.Outbox.WaitAsync(mail => mail.Kind == MailKind.Reminder, TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken)
        );
        problem.Message.ShouldContain("1. Invitation to ann@example.com: Invitation: ");
    }

    [Fact]
    public async Task What_callers_write_is_neither_markup_nor_a_header()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync($"AT=EM&MK={Meeting}&MN={Uri.EscapeDataString(Hostile)}")).ShouldBe("SUCCESS");
        (await site.SendAsync($"AT=AA&EI=1&MK={Meeting}&EM=ann@example.com&FN={Uri.EscapeDataString("<b>\r\nX: y")}")).ShouldBe("SUCCESS");

        SiteMail mail = await site.Site.ShouldHaveSentAsync();
        mail.Subject.ShouldNotContain("\n");
        mail.Subject.ShouldNotContain("\r");
        mail.ToName.ShouldBe("<b>  X: y");
        mail.Text.Split('\n').ShouldNotContain(line => line.StartsWith("Bcc:", StringComparison.Ordinal));
        mail.Html.ShouldNotContain("<img");
        mail.Html.ShouldContain("&lt;img");
        foreach (string page in new[] { "_outbox/acme", "_outbox/acme/1" })
        {
            string text = await PageAsync(site.Site, page);
            text.ShouldNotContain("<img");
            text.ShouldNotContain("<b>");
            text.ShouldContain("&lt;img");
        }
    }

    [Fact]
    public async Task Pages_show_the_mails_as_text_and_as_HTML()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await PageAsync(site.Site, "_outbox")).ShouldContain("/_outbox/acme");
        (await PageAsync(site.Site, "_outbox/acme")).ShouldContain("sent no mail");
        await InviteAsync(site, "ann@example.com");

        (await PageAsync(site.Site, "_outbox/acme")).ShouldContain("ann@example.com");
        string page = await PageAsync(site.Site, "_outbox/acme/1");
        page.ShouldContain("<iframe title=\"The mail as HTML\" sandbox srcdoc=\"&lt;!DOCTYPE html&gt;");
        page.ShouldContain("Meeting key: " + Meeting);
        using HttpClient browser = BrowserOf(site.Site);
        using HttpResponseMessage none = await browser.GetAsync(new Uri("/_outbox/acme/99", UriKind.Relative), TestContext.Current.CancellationToken);
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using HttpResponseMessage clear = await browser.PostAsync(
            new Uri("/_outbox/acme/clear", UriKind.Relative),
            content: null,
            TestContext.Current.CancellationToken
        );
        clear.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.Site.Outbox.ListAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task With_an_admin_token_nobody_else_sees_them()
    {
        await using WebExTestSite site = await StartAsync(new() { AdminToken = "open-sesame" });
        using HttpClient browser = BrowserOf(site);
        foreach (string page in new[] { "/_outbox", "/_outbox/acme", "/_admin/sites/acme/outbox" })
        {
            using HttpResponseMessage response = await browser.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task The_admin_API_lists_waits_and_clears()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        using AdminClient admin = new(site.Site);
        await InviteAsync(site, "ann@example.com");

        JsonNode mail = (await ListAsync("?kind=invitation&to=ANN@example.com&wait=5s")).ShouldHaveSingleItem()!;
        ((string)mail["kind"]!).ShouldBe("Invitation");
        ((string)mail["delivery"]!).ShouldBe("Kept");
        ((string)mail["meetingKey"]!).ShouldBe(Meeting);
        ((string)mail["html"]!).ShouldStartWith("<!DOCTYPE html>");
        (await ListAsync("?after=1")).Count.ShouldBe(1);
        (await admin.RefusalAsync(HttpStatusCode.NotFound, "GET", "sites/acme/outbox?kind=Reminder&wait=1ms")).ShouldContain(
            "The site has sent 1. Invitation to ann@example.com"
        );
        (await admin.RefusalAsync(HttpStatusCode.BadRequest, "GET", "sites/acme/outbox?kind=3")).ShouldContain("AccountLocked");
        _ = await admin.CallAsync("DELETE", "sites/acme/outbox");
        (await ListAsync("")).ShouldBeEmpty();

        async Task<JsonArray> ListAsync(string query) => (await admin.CallAsync("GET", "sites/acme/outbox" + query))!.AsArray();
    }

    [Fact]
    public async Task What_a_sender_throws_is_shown_at_the_mail_and_fails_nothing()
    {
        WebExTestSiteOptions options = new()
        {
            MailSender = (mail, _) => mail.To == "jo@example.com" ? throw new InvalidOperationException("no\r\nroom") : Task.CompletedTask,
        };
        await using WebExTestSite site = await StartAsync(options);
        using RawClient jo = new(site);
        _ = await jo.LogInAsync();
        (await jo.CommandAsync("m.php", $"AT=AA&EI=1&MK={Meeting}&FN=Ann&EM=ann@example.com"))["ST"].ShouldBe("SUCCESS");

        SiteMail copy = await site.Outbox.WaitAsync(mail => mail.Delivery == MailDelivery.Failed, cancellationToken: TestContext.Current.CancellationToken);
        copy.Problem.ShouldBe("InvalidOperationException: no  room");
        _ = await site.Outbox.WaitAsync(mail => mail.Delivery == MailDelivery.Delivered, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static async Task InviteAsync(MeetingSite site, string address) =>
        (await site.SendAsync($"AT=AA&EI=1&MK={Meeting}&FN=A&EM={address}")).ShouldBe("SUCCESS");

    private static Task<WebExTestSite> StartAsync(WebExTestSiteOptions options) => WebExTestSite.StartAsync(options, TestContext.Current.CancellationToken);

    private static HttpClient BrowserOf(WebExTestSite site) => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.BaseAddress };

    private static async Task<string> PageAsync(WebExTestSite site, string page)
    {
        using HttpClient browser = BrowserOf(site);
        return await browser.GetStringAsync(new Uri("/" + page, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
