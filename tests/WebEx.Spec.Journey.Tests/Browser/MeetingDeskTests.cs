using System.Net;
using Microsoft.Playwright;
using WebEx.Site;
using WebEx.Spec.Journey.Tests.Apps;

namespace WebEx.Spec.Journey.Tests.Browser;

/// <summary>The sample whose users' browsers give the commands, in a real browser, against the site for tests.</summary>
[Collection(SharedSamples.Name)]
public sealed class MeetingDeskTests(DeskAndBrowser started, BuiltSamples samples) : IClassFixture<DeskAndBrowser>, IDisposable
{
    private const string Hostile = "\"><img src=x onerror=alert(1)>'&?=#+%41;/\\ é漢🎉</h3><script>alert(2)</script>";
    private const string HostilePerson = "<b>Kim</b> & \"Co\"+?=#";
    private const string Neighbor = "O'Neill & <b>";
    private const string Password = "Des4-secret+&";
    private const string MeetingPassword = "k3y-secret";

    // WebEx IDs are of the test, since all tests share a site.
    private static string NewWebExId() => "jo-" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task A_user_goes_from_the_sign_up_to_the_logout_and_no_value_is_more_than_text()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using Visitor host = await started.VisitAsync();
        string webExId = NewWebExId();

        await host.SignUpAsync(webExId, Password);
        await host.LogInAsync(webExId, Password);
        await host.SeesAsync($"Welcome, {webExId}.");

        await host.ScheduleAsync(Hostile, MeetingPassword);
        await host.SeesAsync($"{Hostile} is scheduled.");
        string key = (await host.KeysAsync()).ShouldHaveSingleItem();
        (await host.Meeting(key).Locator("h3").TextContentAsync()).ShouldBe(Hostile);

        await host.InviteAsync(key, HostilePerson, "kim@example.com");
        (await host.Meeting(key).Locator(".attendees").TextContentAsync()).ShouldBe("Invited: " + HostilePerson);

        // The site has it equal.
        await host.PressAsync("My meetings on WebEx");
        (await host.Page.Locator("tbody td").First.TextContentAsync()).ShouldBe(Hostile);
        await host.Page.GetByRole(AriaRole.Link, new() { Name = "Done" }).ClickAsync();

        await host.PressAsync(key, "Start the meeting");
        (await host.Page.Locator("h1").TextContentAsync()).ShouldBe(Hostile);
        (await host.Page.Locator("body").TextContentAsync())!.ShouldContain(HostilePerson);

        // Somebody without an account comes in meanwhile.
        await using (Visitor guest = await started.VisitAsync())
        {
            await guest.Page.GotoAsync(guest.Home.AbsoluteUri);
            await guest.JoinAsync(key, HostilePerson, "wrong");
            await guest.SeesAsync("There is no meeting with this key and password.");
            await guest.JoinAsync(key, HostilePerson, MeetingPassword);
            (await guest.Page.Locator("#attendee-name").TextContentAsync()).ShouldBe(HostilePerson);
            await guest.Page.GetByRole(AriaRole.Link, new() { Name = "Leave the meeting" }).ClickAsync();
            await guest.SeesAsync($"You have left the meeting {key}.");
            ShouldKeepSecrets(guest);
        }

        await host.PressAsync("End the meeting");
        await host.SeesAsync($"{Hostile} is over.");

        (await host.Meeting(key).InnerTextAsync()).ShouldContain("This meeting was held.");

        await host.DeleteAsync(key);
        await host.SeesAsync($"{Hostile} is deleted.");
        (await host.KeysAsync()).ShouldBeEmpty();

        await host.PressAsync("Log out");
        await host.SeesAsync("You are logged out.");
        (await host.Page.Locator("#log-in").CountAsync()).ShouldBe(1);
        ShouldKeepSecrets(host);
    }

    [Fact]
    public async Task What_goes_wrong_is_told_in_sentences()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using Visitor user = await started.VisitAsync();
        string webExId = NewWebExId();
        await user.SignUpAsync(webExId, Password);

        await user.LogInAsync(webExId, "wrong");
        await user.SeesAsync("There is no account with this WebEx ID and password.");
        (await user.Page.Locator("#log-in").GetByLabel("WebEx ID").InputValueAsync()).ShouldBe(webExId);
        (await user.Page.TitleAsync()).ShouldBe("Problem: Log in - Meeting desk");

        await user.LogInAsync(webExId, Password);
        await user.SeesAsync($"Welcome, {webExId}.");
        await user.ScheduleAsync("Review", "with blanks");
        await user.SeesAsync("Meeting password can't hold blanks, nor any of \\`\"/&<>=[]");

        // What was typed is there again, below the problem, but for the password.
        ILocator form = user.Page.Locator("#schedule");
        (await form.GetByRole(AriaRole.Alert).CountAsync()).ShouldBe(1);
        (await form.GetByLabel("Name", new() { Exact = true }).InputValueAsync()).ShouldBe("Review");
        (await form.GetByLabel("Meeting password").InputValueAsync()).ShouldBe("");

        // The login ends on the site, behind the desk's back.
        IReadOnlyList<BrowserContextCookiesResult> cookies = await user.Page.Context.CookiesAsync();
        cookies.ShouldContain(cookie => cookie.Name == "WebExSession" && cookie.HttpOnly);
        await user.Page.Context.ClearCookiesAsync(new() { Name = "WebExSession" });
        await user.ScheduleAsync("Review", "");
        await user.SeesAsync("Your login to WebEx has ended. Log in again.");
        (await user.Page.Locator("#log-in").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_sign_up_that_is_refused_keeps_what_was_typed()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using Visitor user = await started.VisitAsync();
        string webExId = NewWebExId();
        await user.SignUpAsync(webExId, Password);
        (await user.Page.Locator("#log-in").GetByLabel("WebEx ID").InputValueAsync()).ShouldBe(webExId);

        ILocator form = user.Page.Locator("#sign-up");
        await form.GetByLabel("First name").FillAsync("Kim");
        await form.GetByLabel("Last name").FillAsync(Neighbor);
        await form.GetByLabel("Email address").FillAsync("kim@example.com");
        await form.GetByLabel("WebEx ID").FillAsync(webExId);
        await form.GetByLabel("Password").FillAsync(Password);
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await user.SeesAsync("Somebody has this WebEx ID already. Choose another one.");
        (await form.GetByRole(AriaRole.Alert).CountAsync()).ShouldBe(1);
        (await form.GetByLabel("First name").InputValueAsync()).ShouldBe("Kim");
        (await form.GetByLabel("Last name").InputValueAsync()).ShouldBe(Neighbor);
        (await form.GetByLabel("Password").InputValueAsync()).ShouldBe("");
    }

    [Fact]
    public async Task Two_browsers_at_once_do_not_mix()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using Visitor first = await started.VisitAsync();
        await using Visitor second = await started.VisitAsync();
        string[] keys = await Task.WhenAll(ScheduleAsync(first, "The first one's"), ScheduleAsync(second, "The second one's"));

        (await first.TextAsync()).ShouldNotContain("The second one's");
        (await second.TextAsync()).ShouldNotContain("The first one's");
        await first.PressAsync("My meetings on WebEx");
        await second.PressAsync("My meetings on WebEx");
        (await first.Page.Locator("tbody tr").AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldContain(keys[0]);
        (await second.Page.Locator("tbody tr").AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldContain(keys[1]);

        // Two trips of one browser at once, in two windows, do not either.
        await using Visitor other = new(first.Page.Context, await first.Page.Context.NewPageAsync(), started.Desk);
        await first.Page.GotoAsync(first.Home.AbsoluteUri);
        await other.Page.GotoAsync(first.Home.AbsoluteUri);
        await first.PressAsync(keys[0], "Start the meeting");
        await other.ScheduleAsync("In between", "");
        await other.SeesAsync("In between is scheduled.");
        await first.PressAsync("End the meeting");
        await first.SeesAsync("The first one's is over.");
    }

    [Fact]
    public async Task A_callback_works_once_and_in_the_browser_that_was_sent_to_the_site()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using Visitor user = await started.VisitAsync();
        await using Visitor thief = await started.VisitAsync();
        string webExId = NewWebExId();
        await user.SignUpAsync(webExId, Password);
        await user.LogInAsync(webExId, Password);
        await user.SeesAsync($"Welcome, {webExId}.");

        // The site's response is kept from the browser.
        string? answer = null;
        await user.Page.RouteAsync(
            "**/m.php",
            async route =>
            {
                IAPIResponse response = await route.FetchAsync(new() { MaxRedirects = 0 });
                answer = response.Headers["location"];
                await route.FulfillAsync(new() { Body = "stopped" });
            }
        );
        await user.ScheduleAsync("Review", "");
        await Assertions.Expect(user.Page.Locator("body")).ToHaveTextAsync("stopped");
        await user.Page.UnrouteAllAsync();
        answer.ShouldNotBeNull();

        await ShouldBeRefusedAsync(thief, answer, "opened in a different browser");
        await thief.Page.GotoAsync(thief.Home.AbsoluteUri);
        (await thief.TextAsync()).ShouldNotContain("Review");

        await ShouldBeRefusedAsync(user, answer.Replace("/webex/scheduled", "/webex/deleted", StringComparison.Ordinal), "belongs to another page");
        await user.Page.GotoAsync(answer);
        await user.SeesAsync("Review is scheduled.");
        await ShouldBeRefusedAsync(user, answer, "has already been processed");
        await user.Page.GotoAsync(user.Home.AbsoluteUri);
        (await user.KeysAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_site_that_responds_by_scripts_is_understood()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using StartedSite site = await StartedSite.StartAsync(dialect: new SiteDialect { Script = SiteScript.LocationHref });
        using RunningApp desk = samples.StartDesk(site.Address);
        await using Visitor user = await started.VisitAsync(desk);
        await user.SignUpAsync("jo", Password);
        await user.LogInAsync("jo", "wrong");
        await user.SeesAsync("There is no account with this WebEx ID and password.");
        await user.LogInAsync("jo", Password);
        await user.SeesAsync("Welcome, jo.");
    }

    // The guide has sites refuse logins from domains that they do not know (line 8485).
    [Fact]
    public async Task The_site_is_told_which_domain_a_login_comes_from_and_no_more()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using StartedSite site = await StartedSite.StartAsync(new SiteSettings { RefererHosts = ["127.0.0.1"] });
        using RunningApp desk = samples.StartDesk(site.Address);
        await using Visitor user = await started.VisitAsync(desk);
        await user.SignUpAsync("jo", Password);
        IRequest login = await user.Page.RunAndWaitForRequestAsync(
            () => user.LogInAsync("jo", Password),
            request => request.Url.Contains("/p.php", StringComparison.Ordinal)
        );
        (await login.HeaderValueAsync("Referer")).ShouldBe(desk.Address.AbsoluteUri);
        await user.SeesAsync("Welcome, jo.");

        await using StartedSite strictSite = await StartedSite.StartAsync(new SiteSettings { RefererHosts = ["partner.example"] });
        using RunningApp unknownDesk = samples.StartDesk(strictSite.Address);
        await using Visitor stranger = await started.VisitAsync(unknownDesk);
        await stranger.SignUpAsync("jo", Password);
        await stranger.LogInAsync("jo", Password);
        await stranger.SeesAsync("WebEx doesn't take logins from this address: it has to be registered there.");
    }

    [Fact]
    public async Task Without_scripts_a_button_does()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using Visitor user = await started.VisitAsync(hasScripts: false);
        string webExId = NewWebExId();
        await user.SignUpAsync(webExId, Password);
        await user.LogInAsync(webExId, Password);
        await user.PressAsync("Continue to WebEx");
        await user.SeesAsync($"Welcome, {webExId}.");
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using Visitor user = await started.VisitAsync();
        IAPIResponse response = await user.Page.APIRequest.PostAsync(
            new Uri(user.Home, "log-out").AbsoluteUri,
            new() { DataString = "", Headers = [new("Content-Type", "application/x-www-form-urlencoded")] }
        );
        response.Status.ShouldBe((int)HttpStatusCode.BadRequest);
    }

    /// <inheritdoc/>
    public void Dispose() => started.ShowOutput();

    private static async Task<string> ScheduleAsync(Visitor user, string name)
    {
        string webExId = NewWebExId();
        await user.SignUpAsync(webExId, Password);
        await user.LogInAsync(webExId, Password);
        await user.SeesAsync($"Welcome, {webExId}.");
        await user.ScheduleAsync(name, "");
        await user.SeesAsync($"{name} is scheduled.");
        return (await user.KeysAsync()).ShouldHaveSingleItem();
    }

    private static async Task ShouldBeRefusedAsync(Visitor visitor, string url, string why)
    {
        IResponse response = (await visitor.Page.GotoAsync(url))!;
        response.Status.ShouldBe((int)HttpStatusCode.BadRequest);
        (await response.TextAsync()).ShouldContain(why);
    }

    private void ShouldKeepSecrets(Visitor visitor)
    {
        visitor.Dialogs.ShouldBeEmpty();
        visitor.Urls.ShouldNotBeEmpty();
        string seen = string.Join('\n', visitor.Urls) + started.Site.Output + started.Desk.Output;
        foreach (string secret in new[] { Password, MeetingPassword })
        {
            seen.ShouldNotContain(secret);
            seen.ShouldNotContain(Uri.EscapeDataString(secret));
        }
    }
}
