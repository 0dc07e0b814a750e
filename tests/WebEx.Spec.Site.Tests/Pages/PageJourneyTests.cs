using System.Text.RegularExpressions;
using AngleSharp.Dom;
using WebEx.Client;
using WebEx.Events;
using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Site.Tests.Pages;

/// <summary>What people do on the pages of a site, from the first link to the last.</summary>
public sealed partial class PageJourneyTests
{
    [Fact]
    public async Task A_user_schedules_a_meeting_finds_it_invites_somebody_and_deletes_it()
    {
        await using WebExTestSite site = await StartAsync();
        using PageBrowser jo = new(site);
        await jo.GoAsync("e.php?AT=CM");
        jo.Text.ShouldContain("Log in first");
        await jo.LogInAsync();
        await jo.GoAsync("e.php?AT=CM");
        await jo.SendAsync("m.php/SM", ("MN", "Design <b>review"), ("Start", "2040-12-01T09:30"), ("LF", "1"), ("BM", "1"));

        jo.Text.ShouldContain("It is scheduled.");
        ScheduleMeeting sent = site.ShouldHaveReceived<ScheduleMeeting>();
        sent.MeetingName.ShouldBe("Design <b>review");
        sent.Start.ShouldBe(new WebExDateTime(2040, 12, 1, 9, 30));
        await jo.GoAsync("e.php?AT=MH&month=2040-12");
        jo.Page.QuerySelectorAll(".calendar td.busy a").ShouldHaveSingleItem().TextContent.ShouldContain("Design <b>review");
        await jo.GoAsync("e.php?AT=MO");
        string session = jo.Page.QuerySelectorAll("td a").First(link => link.TextContent == "Design <b>review").GetAttribute("href")!;
        await jo.GoAsync(session);
        await jo.SendAsync("m.php/AA", ("FN", "Ann Bee"), ("EM", "ann@example.com"));
        _ = await site.ShouldHaveSentAsync(mail => mail.Kind == MailKind.Invitation && mail.To == "ann@example.com");
        await jo.GoAsync(session);
        await jo.SendAsync("m.php/DM");
        jo.Text.ShouldContain("It is deleted.");
    }

    [Fact]
    public async Task A_refusal_shows_the_form_again_with_what_was_typed_and_without_the_password()
    {
        await using WebExTestSite site = await StartAsync();
        using PageBrowser jo = new(site);
        await jo.LogInAsync();
        await jo.GoAsync("e.php?AT=CM");
        await jo.SendAsync("m.php/SM", ("MN", "\"><script>alert(1)</script>"), ("Start", "2001-02-03T04:05"), ("PW", "Sesame-77"), ("TZ", "21"));

        jo.Error.ShouldBe("InvalidStartTime");
        jo.Text.ShouldContain("guide page 2-");
        Value("MN").ShouldBe("\"><script>alert(1)</script>");
        Value("Start").ShouldBe("2001-02-03T04:05");
        Value("PW").ShouldBe("");
        jo.Page.QuerySelector("select[name=TZ] option[selected]")!.GetAttribute("value").ShouldBe("21");
        jo.Page.QuerySelectorAll("main script").ShouldBeEmpty();
        await jo.SendAsync("m.php/SM", ("Start", "2040-02-03T04:05"));
        jo.Text.ShouldContain("It is scheduled.");

        string? Value(string name) => jo.Page.QuerySelector($"input[name={name}]")!.GetAttribute("value");
    }

    [Fact]
    public async Task Somebody_registers_by_the_form_as_configured_and_the_host_accepts()
    {
        await using WebExTestSite site = await StartAsync();
        await site.ConfigureAsync(settings => settings with { Scheduling = settings.Scheduling with { HostsAcceptRegistrations = false } });
        using PageBrowser jo = new(site);
        await jo.LogInAsync();
        string key = await TrainingAsync(jo, site, ("AR", "1"));
        using RawClient program = new(site);
        _ = await program.LogInAsync();
        string form = $"AT=CF&MK={key}&RE1=2&RCT=3&BU={Uri.EscapeDataString(RawClient.Back)}";
        using (await program.PostAsync("m.php", form)) { }

        using PageBrowser ann = new(site);
        await ann.GoAsync("e.php?AT=SI&MK=" + key);
        string[] fields = [.. ann.Page.QuerySelectorAll("form:has(input[value='m.php/RM']) label input").Select(input => input.GetAttribute("name")!)];
        fields.ShouldContain("E1");
        fields.ShouldNotContain("E2");
        await ann.SendAsync("m.php/RM", [.. fields.Select(name => (name, name == "EM" ? "ann@example.com" : "Ann"))]);
        Match id = RegistrationId.Match(ann.Text);
        id.Success.ShouldBeTrue(ann.Text);
        await jo.GoAsync("e.php?AT=SI&MK=" + key);
        jo.Text.ShouldContain("Waits for you");
        await jo.SendAsync("decide", "Accept");
        jo.Text.ShouldContain("Accepted");
        await jo.SendAsync("m.php/HM");
        await ann.GoAsync("e.php?AT=SI&MK=" + key);
        await ann.SendAsync("m.php/JM", ("RID", id.Groups["id"].Value));
        ann.Page.QuerySelector("#attendee-name").ShouldNotBeNull();
        await jo.GoAsync("e.php?AT=SI&MK=" + key);
        await jo.SendAsync("decide", "Decline");
        jo.Text.ShouldContain("Declined");
    }

    [Fact]
    public async Task Nobody_but_the_host_decides_and_no_page_from_elsewhere()
    {
        await using WebExTestSite site = await StartAsync();
        using RawClient ann = new(site);
        _ = await ann.LogInAsync("ann");
        using HttpResponseMessage other = await ann.PostAsync("decide", "MK=400000001&id=1&do=accept");
        ((int)other.StatusCode).ShouldBe(404);
        foreach (string page in new[] { "decide", "form", "forgotten" })
        {
            using HttpRequestMessage request = new(HttpMethod.Post, new Uri(page, UriKind.Relative))
            {
                Content = new StringContent("form-command=m.php/DM&MK=400000001", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"),
                Headers = { { "Origin", "https://evil.example" } },
            };
            using HttpResponseMessage response = await ann.SendAsync(request);
            ((int)response.StatusCode).ShouldBe(403, page);
        }
    }

    [Fact]
    public async Task An_event_takes_enrollments_by_its_page()
    {
        await using WebExTestSite site = await StartAsync();
        using PageBrowser jo = new(site);
        await jo.LogInAsync();
        await jo.GoAsync("e.php?AT=CM&SP=EC");
        await jo.SendAsync("m.php/SE", ("EN", "Launch"), ("Start", "2040-12-01T09:30"), ("ENRE", "1"));
        jo.Text.ShouldContain("The event is scheduled.");
        string session = jo.Page.QuerySelector(".ways a[href*='AT=SI']")!.GetAttribute("href")!;
        using PageBrowser ann = new(site);
        await ann.GoAsync(session);
        await ann.SendAsync("m.php/EN", ("FN", "Ann"), ("LN", "Bee"), ("AE", "ann@example.com"), ("SM", "0"));
        ann.Text.ShouldContain("You are enrolled.");
        await jo.GoAsync(session);
        jo.Text.ShouldContain("ann@example.com");
        await jo.GoAsync("e.php?AT=OS");
        await jo.SendAsync("m.php/RPEA");
        jo.Page.QuerySelector("svg[role=img]")!.GetAttribute("aria-label").ShouldNotBeNull().ShouldContain("Launch 1");
    }

    [Fact]
    public async Task The_form_to_enroll_has_the_questions_of_the_event_and_the_host_has_the_answers()
    {
        await using WebExTestSite site = await StartAsync();
        using PageBrowser jo = new(site);
        await jo.LogInAsync();
        await jo.GoAsync("e.php?AT=CM&SP=EC");
        await jo.SendAsync("m.php/SE", ("EN", "Launch"), ("Start", "2040-12-01T09:30"), ("ENRE", "1"), ("TextBox1", "<b>Team</b>"));
        string session = jo.Page.QuerySelector(".ways a[href*='AT=SI']")!.GetAttribute("href")!;
        string key = System.Web.HttpUtility.ParseQueryString(new Uri(site.BaseAddress, session).Query)["MK"]!;
        foreach (
            string command in new[]
            {
                "AT=CFAT&DF=2&TN=Why&TY=1&HT=4&WD=40",
                "AT=CFAC&DF=2&GN=Topics&B1=Code&C1=1&B2=Tests&C2=0",
                "AT=CFAR&DF=3&GN=Size&C1=Small&C2=Large&DC=1",
                "AT=CFAD&DF=2&GN=Color&C1=Red&C2=Blue",
                "AT=CFAT&DF=0&TN=Hidden",
            }
        )
            await jo.GoAsync($"m.php?{command}&MK={key}");

        using PageBrowser ann = new(site);
        await ann.GoAsync(session);
        ann.Text.ShouldContain("<b>Team</b>");
        ann.Text.ShouldNotContain("Hidden");
        ann.Page.QuerySelectorAll("main b").ShouldAllBe(bold => bold.TextContent == "(required)");

        // A browser can require one of several options, and the site does so too.
        await ann.SendAsync("m.php/EN", ("FN", "Ann"), ("LN", "Bee"), ("AE", "ann@example.com"), ("SM", "0"), ("TextBox1", "Blue"), ("Question18", ""));
        ann.Page.QuerySelectorAll(".refusal li").Select(question => question.TextContent).ShouldBe(["Size"]);
        ann.Page.QuerySelector("input[name=FN]")!.GetAttribute("value").ShouldBe("Ann");
        await ann.SendAsync(
            "m.php/EN",
            ("FN", "Ann"),
            ("LN", "Bee"),
            ("AE", "ann@example.com"),
            ("SM", "0"),
            ("TextBox1", "Blue"),
            ("Question16", "Because"),
            ("Question17", "Tests"),
            ("Question18", "Large"),
            ("Question19", "Purple")
        );
        ann.Text.ShouldContain("You are enrolled.");

        WebExSession host = new WebExClient(site.Site, site.CreateTransport(), new WebExClientOptions { Center = Center.EventCenter }).CreateSession();
        _ = await host.SendAsync(new LogIn { WebExId = "jo", Password = "Pass-1234" }, cancellationToken: TestContext.Current.CancellationToken);
        GetCustomAnswersReply answers = await host.SendAsync(
            new GetCustomAnswers { MeetingKey = key, EmailAddress = "ann@example.com" },
            TestContext.Current.CancellationToken
        );
        // What was not among the choices is no answer.
        answers.Answers!.Select(answer => $"{answer.Number} {answer.Answer}").ShouldBe(["1 Blue", "16 Because", "17 Tests", "18 Large"]);

        // Nor is what was not asked; of the others, what is selected at first.
        await ann.GoAsync($"m.php?AT=EN&MK={key}&FN=Bo&LN=Cee&AE=bo@example.com&SM=0&TextBox1=Red&Question20=Secretly");
        answers = await host.SendAsync(new GetCustomAnswers { MeetingKey = key, EmailAddress = "bo@example.com" }, TestContext.Current.CancellationToken);
        answers.Answers!.Select(answer => $"{answer.Number} {answer.Answer}").ShouldBe(["1 Red", "17 Code", "18 Small"]);
    }

    [Fact]
    public async Task A_representative_starts_a_session_that_a_customer_joins()
    {
        await using WebExTestSite site = await StartAsync();
        using PageBrowser jo = new(site);
        await jo.LogInAsync();
        await jo.GoAsync("e.php?AT=SSNF");
        jo.Page.QuerySelectorAll("header nav").ShouldBeEmpty();
        await jo.SendAsync("m.php/SS", ("FN", "Cy"), ("EM", "cy@example.com"), ("LE", "0"));
        SiteMail mail = await site.ShouldHaveSentAsync(mail => mail.To == "cy@example.com");
        using PageBrowser customer = new(site);
        await customer.GoAsync(mail.Link!);
        await customer.SendAsync("m.php/JS", ("SN", mail.MeetingKey!), ("FN", "Cy"));
        customer.Error.ShouldBeNull();
        await jo.GoAsync("log.php");
        jo.Text.ShouldContain(mail.MeetingKey!);
    }

    [Fact]
    public async Task A_training_session_reserves_a_lab()
    {
        await using WebExTestSite site = await StartAsync();
        using PageBrowser jo = new(site);
        await jo.LogInAsync();
        _ = await TrainingAsync(jo, site, ("HL", "1"), ("LN", "Networks"), ("NC", "1"));
        await jo.GoAsync("e.php?AT=MH");
        jo.Page.QuerySelectorAll("tr")
            .ShouldContain(row =>
                row.TextContent.Contains("Networks", StringComparison.Ordinal) && row.TextContent.Contains("1 times", StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("jo@example.com", 1)]
    [InlineData("nobody@example.com", 0)]
    public async Task Login_assistance_says_the_same_to_everybody(string address, int mails)
    {
        await using WebExTestSite site = await StartAsync();
        using PageBrowser browser = new(site);
        await browser.GoAsync("e.php?AT=FP");
        await browser.SendAsync("forgotten", ("EM", address));
        browser.Text.ShouldContain("If an account has this address");
        (await site.Outbox.ListAsync(TestContext.Current.CancellationToken)).Count.ShouldBe(mails);
    }

    private static Task<WebExTestSite> StartAsync() => WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

    // In the training service, where the header leads to.
    private static async Task<string> TrainingAsync(PageBrowser jo, WebExTestSite site, params (string, string)[] more)
    {
        await jo.GoAsync("e.php?AT=MH");
        IElement form = jo.Page.QuerySelector("form:has(input[name=SP][value=TC])")!;
        foreach (IElement other in jo.Page.QuerySelectorAll("form:has(input[name=SP])").Where(other => other != form).ToArray())
            other.Remove();
        await jo.SendAsync("o.php");
        await jo.GoAsync("e.php?AT=CM");
        await jo.SendAsync("m.php/SM", [("MN", "Course"), ("Start", "2040-12-01T09:30"), .. more]);
        jo.Text.ShouldContain("It is scheduled.");
        return site.Requests.Of<ScheduleMeeting>().Count > 0
            ? jo.Page.QuerySelector(".ways a[href*='AT=SI']")!.TextContent["Session ".Length..]
            : throw new InvalidOperationException("Nothing was scheduled.");
    }

    [GeneratedRegex(@"Your registration ID is (?<id>\d+)")]
    private static partial Regex RegistrationId { get; }
}
