using System.Net;
using System.Text;

namespace WebEx.Site.Tests.Meetings;

/// <summary>What people see and do in the window of a meeting, which a browser shows in place of the reply.</summary>
public class MeetingWindowTests
{
    private const string Next = RawClient.Back + "?AT=HM&ST=SUCCESS&MK=" + MeetingSite.Meeting;
    private const string Join = "AT=JM&MK=" + MeetingSite.Meeting;
    private const string Delete = "AT=DM&MK=" + MeetingSite.Meeting;

    [Fact]
    public async Task A_host_locks_unlocks_and_ends_the_meeting_and_goes_back_with_the_reply()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync($"AT=AA&MK={MeetingSite.Meeting}&FN=%3Cb%3EKim&EM=kim@example.com")).ShouldBe("SUCCESS");
        string window = await HostAsync(site);
        window.ShouldContain("as its host. Invited: &lt;b&gt;Kim.");
        window.ShouldContain("""name="do" value="lock">Lock the meeting</button>""");
        window.ShouldContain($"""name="next" value="{WebUtility.HtmlEncode(Next)}">""");

        string locked = await TextAsync(site.Jo, "do=lock");
        locked.ShouldContain("It is locked");
        locked.ShouldContain("""value="unlock">Unlock the meeting</button>""");
        locked.ShouldContain($"href=\"{WebUtility.HtmlEncode(Next)}\"");
        (await site.VisitAsync(Join)).ShouldBe("MeetingLocked");
        (await TextAsync(site.Jo, "do=unlock")).ShouldContain("value=\"lock\"");
        (await site.VisitAsync(Join)).ShouldBe("SUCCESS");
        (await site.SendAsync(Delete)).ShouldBe("CannotDeleteMeetingInProgress");

        using HttpResponseMessage ended = await ActAsync(site.Jo, "do=end");
        RawClient.Parameters(ended)["MK"].ShouldBe(MeetingSite.Meeting);
        (await site.VisitAsync(Join)).ShouldBe("MeetingNotInProgress");
        (await site.SendAsync(Delete)).ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task A_meeting_that_is_started_again_is_not_locked()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        _ = await HostAsync(site);
        _ = await TextAsync(site.Jo, "do=lock");
        using HttpResponseMessage ended = await ActAsync(site.Jo, "do=end");
        (await HostAsync(site)).ShouldContain("value=\"lock\"");
    }

    [Fact]
    public async Task Nobody_but_the_host_does_anything_there_and_nothing_unknown_is_done()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        _ = await HostAsync(site);
        using var ann = new RawClient(site.Site);
        _ = await ann.LogInAsync("ann");
        foreach (RawClient other in new[] { ann, site.Visitor })
        {
            using HttpResponseMessage refused = await ActAsync(other, "do=end");
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using HttpResponseMessage unknown = await ActAsync(site.Jo, "do=delete");
        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using HttpResponseMessage got = await site.Jo.GetAsync($"window?MK={MeetingSite.Meeting}&do=end");
        got.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using HttpResponseMessage text = await site.Jo.PostAsync("window", $"MK={MeetingSite.Meeting}&do=end", "text/plain");
        text.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await site.OpenMeetingsAsync()).ShouldContain(MeetingSite.Meeting);
    }

    [Theory]
    [InlineData("Origin", "https://other.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Referer", "https://other.example/page")]
    [InlineData("Referer", "/abc")]
    public async Task A_page_of_another_site_can_send_commands_but_does_nothing_in_the_window(string header, string value)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        _ = await HostAsync(site, (header, value));
        using HttpResponseMessage refused = await ActAsync(site.Jo, "do=end", (header, value));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        // The Origin counts where there are both.
        string own = site.Site.BaseAddress.GetLeftPart(UriPartial.Authority);
        using HttpResponseMessage both = await ActAsync(
            site.Jo,
            "do=end",
            ("Origin", own.Replace("http:", "https:", StringComparison.Ordinal)),
            ("Referer", own)
        );
        both.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await site.OpenMeetingsAsync()).ShouldContain(MeetingSite.Meeting);
        using HttpResponseMessage ended = await ActAsync(site.Jo, "do=end", header == "Origin" ? (header, own) : (header, own + "/acme/m.php"));
        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("\r\nSet-Cookie: a=b")]
    [InlineData("http://")]
    public async Task A_window_leads_nowhere_that_a_browser_cannot_be_sent_to(string next)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        _ = await HostAsync(site);
        using HttpResponseMessage ended = await site.Jo.PostAsync("window", $"MK={MeetingSite.Meeting}&do=end&next={Uri.EscapeDataString(next)}");
        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        ended.Headers.Location!.GetLeftPart(UriPartial.Authority).ShouldBe(site.Site.BaseAddress.GetLeftPart(UriPartial.Authority));
    }

    [Fact]
    public async Task An_attendee_sees_a_name_that_is_text()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync("AT=HM&MK=" + MeetingSite.Meeting)).ShouldBe("SUCCESS");
        string window = await PageAsync(site.Visitor, Join + "&AN=" + Uri.EscapeDataString("<script>\"Kim\"</script>"));
        window.ShouldContain("<b id=\"attendee-name\">&lt;script&gt;&quot;Kim&quot;&lt;/script&gt;</b>");
        window.ShouldNotContain("value=\"end\"");
    }

    [Fact]
    public async Task Those_who_are_in_a_meeting_talk_and_nobody_else_hears_it()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await HostAsync(site)).ShouldContain("Nobody has said anything yet.");
        string pass = PassOf(await PageAsync(site.Visitor, Join + "&AN=" + Uri.EscapeDataString("<i>Kim")));

        (await TextAsync(site.Visitor, $"do=say&pass={pass}&say={Uri.EscapeDataString("<script>Hello & welcome")}")).ShouldContain("&lt;script&gt;Hello");
        string heard = await TextAsync(site.Jo, "do=say&say=Good+morning");
        heard.ShouldContain("<b>&lt;i&gt;Kim</b>: &lt;script&gt;Hello &amp; welcome");
        heard.ShouldContain("<b>Jo Host</b>: Good morning");
        (await TextAsync(site.Visitor, $"do=say&pass={pass}")).ShouldContain("Good morning");

        foreach (
            (string act, HttpStatusCode status) in new[]
            {
                ("do=say&say=x", HttpStatusCode.NotFound),
                ("do=say&say=x&pass=0123456789abcdef0123456789abcdef", HttpStatusCode.NotFound),
                ($"do=end&pass={pass}", HttpStatusCode.Forbidden),
                ($"do=say&pass={pass}&say={new string('x', 501)}", HttpStatusCode.BadRequest),
            }
        )
        {
            using HttpResponseMessage refused = await ActAsync(site.Visitor, act);
            refused.StatusCode.ShouldBe(status, act);
        }

        using HttpResponseMessage ended = await ActAsync(site.Jo, "do=end");
        using HttpResponseMessage late = await ActAsync(site.Visitor, $"do=say&pass={pass}&say=late");
        late.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await HostAsync(site)).ShouldContain("Nobody has said anything yet.");
    }

    [Fact]
    public async Task A_window_keeps_the_last_hundred_messages()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        _ = await HostAsync(site);
        for (int number = 1; number <= 120; number++)
            _ = await TextAsync(site.Jo, $"do=say&say=message+{number}.");
        string window = await TextAsync(site.Jo, "do=say");
        window.Split("</b>: message ").Length.ShouldBe(101);
        window.ShouldNotContain("message 20.");
        window.ShouldContain("message 21.");
    }

    private static string PassOf(string window)
    {
        const string Before = "name=\"pass\" value=\"";
        int start = window.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return window[start..window.IndexOf('"', start)];
    }

    private static Task<string> HostAsync(MeetingSite site, params (string Name, string Value)[] headers) =>
        PageAsync(site.Jo, "AT=HM&MK=" + MeetingSite.Meeting, headers);

    private static async Task<string> PageAsync(RawClient client, string form, params (string Name, string Value)[] headers)
    {
        using HttpResponseMessage response = await SendAsync(
            client,
            "m.php",
            form + "&BU=" + Uri.EscapeDataString(RawClient.Back),
            [("Accept", "text/html"), .. headers]
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> ActAsync(RawClient client, string act, params (string Name, string Value)[] headers) =>
        SendAsync(client, "window", $"MK={MeetingSite.Meeting}&next={Uri.EscapeDataString(Next)}&{act}", headers);

    private static async Task<string> TextAsync(RawClient client, string act)
    {
        using HttpResponseMessage response = await ActAsync(client, act);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> SendAsync(RawClient client, string page, string form, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(page, UriKind.Relative))
        {
            Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        foreach ((string name, string value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return await client.SendAsync(request);
    }
}
