using System.Net;
using System.Text.RegularExpressions;
using WebEx.Spec.Journey.Tests.Apps;

namespace WebEx.Spec.Journey.Tests;

/// <summary>What MeetingDesk does with requests that no honest browser sends. The site that it is set up for is not there; answers of it are made up, as a user
/// could.</summary>
[Collection(SharedSamples.Name)]
public sealed partial class MeetingDeskByHttpTests(BuiltSamples samples)
{
    private const string DeskCookie = "MeetingDesk";

    private static readonly Uri NoSite = new("http://127.0.0.1:9/acme/");

    [Fact]
    public async Task A_login_gives_a_new_desk_whose_ID_nobody_can_have_planted()
    {
        using RunningApp desk = samples.StartDesk(NoSite);
        using var planter = new Client(desk);
        using var user = new Client(desk);

        (await planter.HomeAsync()).ShouldContain("id=\"log-in\"");
        planter.Cookie.ShouldBeNull();
        await planter.LogInAsync("mallory");
        string planted = planter.Cookie.ShouldNotBeNull();

        user.Cookie = planted;
        (await user.HomeAsync()).ShouldContain("mallory");
        await user.LogInAsync("jo");
        (await user.HomeAsync()).ShouldContain("<span id=\"user\">jo</span>");
        user.Cookie.ShouldNotBe(planted);
        (await planter.HomeAsync()).ShouldContain("id=\"log-in\"");

        // An ID that the desk has never given is not taken on either.
        planter.Cookie = "0123456789";
        await planter.LogInAsync("mallory");
        planter.Cookie.ShouldNotBe("0123456789");
    }

    [Theory]
    [InlineData(null, "evil.example", HttpStatusCode.BadRequest)]
    [InlineData(null, "localhost", HttpStatusCode.OK)]
    [InlineData("desk.example", "desk.example", HttpStatusCode.OK)]
    [InlineData("desk.example", "localhost", HttpStatusCode.BadRequest)]
    public async Task Hosts_are_those_of_the_machine_unless_others_are_named(string? allowed, string host, HttpStatusCode status)
    {
        using RunningApp desk = samples.StartDesk(NoSite, allowed is null ? [] : [$"--AllowedHosts={allowed}"]);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, desk.Address) { Headers = { Host = host } };
        (await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task That_the_site_does_not_answer_is_logged_without_the_texts_of_others()
    {
        using RunningApp desk = samples.StartDesk(NoSite);
        using var user = new Client(desk);
        await user.HomeAsync();
        string page = await user.PostAsync(
            "sign-up",
            ("firstName", "Jo"),
            ("lastName", "Doe"),
            ("emailAddress", "jo@example.com"),
            ("webExId", "jo"),
            ("password", "Des4-secret")
        );
        page.ShouldContain("WebEx doesn&#x27;t answer at the moment. Try again later.");
        desk.Output.ShouldContain("There is no answer to SignUpUser: the host refuses the connection: nothing listens on its port.");
        desk.Output.ShouldNotContain("refused");
        desk.Output.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("nope", HttpStatusCode.NotFound, "This page does not exist")]
    [InlineData("schedule", HttpStatusCode.MethodNotAllowed, "This page cannot be opened directly")]
    [InlineData("webex/scheduled", HttpStatusCode.BadRequest, "This page cannot be opened directly.")]
    public async Task An_address_without_a_page_has_one_for_people(string path, HttpStatusCode status, string title)
    {
        using RunningApp desk = samples.StartDesk(NoSite);
        using var client = new HttpClient { BaseAddress = desk.Address, DefaultRequestHeaders = { { "Accept", "text/html" } } };
        using HttpResponseMessage response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(title);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex AntiforgeryField { get; }

    [GeneratedRegex("name=\"BU\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex BackUrlField { get; }

    // A browser without scripts, of which the cookies can be changed.
    private sealed class Client : IDisposable
    {
        private readonly CookieContainer _cookies = new();
        private readonly HttpClient _client;
        private readonly Uri _desk;
        private string _field = "";

        public Client(RunningApp desk)
        {
            _desk = desk.Address;
            _client = new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = _desk };
        }

        public string? Cookie
        {
            get => _cookies.GetCookies(_desk)[DeskCookie]?.Value;
            set => _cookies.Add(_desk, new Cookie(DeskCookie, value, "/"));
        }

        public async Task<string> HomeAsync()
        {
            string page = await _client.GetStringAsync(_desk, TestContext.Current.CancellationToken);
            _field = ValueOf(AntiforgeryField, page);
            return page;
        }

        public async Task<string> PostAsync(string path, params (string Name, string Value)[] fields)
        {
            using var form = new FormUrlEncodedContent([
                new("__RequestVerificationToken", _field),
                .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
            ]);
            using HttpResponseMessage response = await _client.PostAsync(path, form, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }

        // The response is not of the site.
        public async Task LogInAsync(string webExId)
        {
            string toSite = await PostAsync("log-in", ("webExId", webExId), ("password", "any"));
            string page = await _client.GetStringAsync(
                $"{ValueOf(BackUrlField, toSite)}&AT=LI&ST=SUCCESS&WID={webExId}",
                TestContext.Current.CancellationToken
            );
            page.ShouldContain($"Welcome, {webExId}.");
        }

        public void Dispose() => _client.Dispose();

        private static string ValueOf(Regex field, string page) => WebUtility.HtmlDecode(field.Match(page).Groups["value"].Value);
    }
}
