using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace WebEx.Tests.Parameters;

/// <summary>Requests as parameters of an application's endpoints: as a JSON body without an attribute, and as a form.</summary>
public sealed class EndpointTests
{
    private static readonly (string Name, IWebExRequest Request, (string Name, string Value)[] Fields)[] Cases =
    [
        (
            "meeting",
            SampleRequests.Meeting with
            {
                AdditionalArguments = new(),
            },
            [
                ("MeetingName", "Design review & \"more\" é😀"),
                ("MeetingPassword", "s3cret-PW"),
                ("Start", "2026-12-01T09:05"),
                ("TimeZone", "SanJose"),
                ("DurationMinutes", "45"),
                ("MeetingFeatures", "Chat, Video"),
                ("Days", "Monday, Friday"),
                ("TrackingCodes[1]", "R&D"),
                ("TrackingCodes[10]", "ten"),
                ("BackUrl", "https://app.example/back?a=1&b=2"),
            ]
        ),
        (
            "join",
            SampleRequests.Join,
            [("MeetingKey", "123456789"), ("AttendeeName", "Ann"), ("CallOutPhone", "1,408,4357000,,3,"), ("MeetingPassword", "s3cret-PW")]
        ),
        (
            "attendees",
            SampleRequests.Attendees,
            [
                ("MeetingKey", "123456789"),
                ("BackUrl", "https://app.example/back"),
                ("Attendees[0].FullName", "Ann"),
                ("Attendees[0].EmailAddress", "ann@example.com"),
                ("Attendees[0].Phone", "1,408,4357000"),
                ("Attendees[1].FullName", "Bob"),
                ("Attendees[1].TimeZone", "SanJose"),
                ("Attendees[1].AddToAddressBook", "true"),
            ]
        ),
        ("assignment", SampleRequests.Assignment with { ComputerNames = null }, [("UserNames[0]", "first"), ("UserNames[1]", "second")]),
        (
            "user",
            SampleRequests.User,
            [
                ("PartnerId", "s3cret-partner"),
                ("WebExId", "jo"),
                ("Password", "s3cret-PW"),
                ("CreateAccountsOnTspBridge[1]", "true"),
                ("CreateAccountsOnTspBridge[3]", "false"),
                ("TollFreeCallInNumbers[2]", "800"),
                ("ParticipantAccessCodes[1]", "s3cret-1"),
                ("MeetingTypeIds[0]", "1"),
                ("MeetingTypeIds[1]", "2"),
                ("MeetingTypeIds[2]", "8"),
            ]
        ),
    ];

    public static TheoryData<string, int> Endpoints()
    {
        var rows = new TheoryData<string, int>();
        foreach (string kind in new[] { "minimal", "mvc" })
            for (int i = 0; i < Cases.Length; i++)
                rows.Add(kind, i);
        return rows;
    }

    [Theory, MemberData(nameof(Endpoints))]
    public async Task A_request_is_the_JSON_body_of_an_endpoint(string kind, int at)
    {
        await using WebApplication app = await StartAsync();
        (string name, IWebExRequest request, _) = Cases[at];
        using var body = JsonContent.Create(
            request,
            request.GetType(),
            options: new(System.Text.Json.JsonSerializerDefaults.Web) { Converters = { new KeepWebExSecrets() } }
        );

        (HttpStatusCode status, string text) = await PostAsync(app, $"/{kind}/json/{name}", body);

        (status, text).ShouldBe((HttpStatusCode.OK, RequestEndpoints.Wire(request)));
    }

    [Theory, MemberData(nameof(Endpoints))]
    public async Task A_request_is_the_form_of_an_endpoint(string kind, int at)
    {
        await using WebApplication app = await StartAsync();
        (string name, IWebExRequest request, (string Name, string Value)[] fields) = Cases[at];
        if (name == "meeting")
            request = SampleRequests.Meeting with
            {
                AdditionalArguments = new(),
                TrackingCodes = new() { [1] = "R&D", [10] = "ten" },
            };
        using var body = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

        (HttpStatusCode status, string text) = await PostAsync(app, $"/{kind}/form/{name}", body);

        (status, text).ShouldBe((HttpStatusCode.OK, RequestEndpoints.Wire(request)));
    }

    [Fact]
    public async Task MVC_refuses_a_form_that_it_would_lose_values_of_unless_it_is_told_how_to_read_them()
    {
        await using WebApplication app = await StartAsync(readsForms: false);
        foreach ((string name, _, (string Name, string Value)[] fields) in Cases.Where(row => row.Name is "meeting" or "attendees" or "user"))
        {
            using var body = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
            (await PostAsync(app, $"/mvc/form/{name}", body)).Status.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    [Fact]
    public async Task MVC_still_demands_what_must_be_given()
    {
        await using WebApplication app = await StartAsync();
        using var body = new FormUrlEncodedContent([KeyValuePair.Create("Attendees[0].FullName", "Ann")]);

        (HttpStatusCode status, string text) = await PostAsync(app, "/mvc/form/attendees", body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("MeetingKey");
    }

    [Theory]
    [InlineData("minimal", "{")]
    [InlineData("minimal", """{ "start": "2026-12-01T09:05", "meetingNam": "x" }""")]
    [InlineData("minimal", """{ "start": "tomorrow" }""")]
    [InlineData("minimal", """{ "start": "2026-12-01T09:05", "trackingCodes": { "x": "y" } }""")]
    [InlineData("mvc", "{")]
    [InlineData("mvc", """{ "start": "2026-12-01T09:05", "meetingNam": "x" }""")]
    [InlineData("mvc", """{ "start": "tomorrow" }""")]
    [InlineData("mvc", """{ "start": "2026-12-01T09:05", "trackingCodes": { "x": "y" } }""")]
    public async Task Another_body_is_a_bad_request_and_no_error_of_the_server(string kind, string json)
    {
        await using WebApplication app = await StartAsync();
        using var body = new StringContent(json, Encoding.UTF8, "application/json");

        (await PostAsync(app, $"/{kind}/json/meeting", body)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("minimal", """[null]""")]
    [InlineData("minimal", """[{ "fullName": "Ann", "phone": { "loca": "1" } }]""")]
    [InlineData("minimal", """[{ "fullNam": "Ann" }]""")]
    [InlineData("mvc", """[null]""")]
    [InlineData("mvc", """[{ "fullName": "Ann", "phone": { "loca": "1" } }]""")]
    [InlineData("mvc", """[{ "fullNam": "Ann" }]""")]
    public async Task What_is_wrong_within_a_list_is_a_bad_request_too(string kind, string attendees)
    {
        await using WebApplication app = await StartAsync();
        string json = $$"""{ "meetingKey": "1", "backUrl": "https://app.example/back", "attendees": {{attendees}} }""";
        using var body = new StringContent(json, Encoding.UTF8, "application/json");

        (await PostAsync(app, $"/{kind}/json/attendees", body)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("minimal")]
    [InlineData("mvc")]
    public async Task A_body_without_an_argument_that_must_be_given_is_a_bad_request(string kind)
    {
        await using WebApplication app = await StartAsync();
        using var body = new StringContent("{}", Encoding.UTF8, "application/json");

        (await PostAsync(app, $"/{kind}/json/join", body)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_date_and_a_time_are_values_of_a_route_and_a_query()
    {
        await using WebApplication app = await StartAsync();
        using HttpClient client = app.GetTestClient();

        (await client.GetStringAsync("/on/2026-12-01?at=09:05", TestContext.Current.CancellationToken)).ShouldBe("2026-12-01 09:05");
        (await client.GetAsync("/on/today?at=09:05", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<WebApplication> StartAsync(bool readsForms = true)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ApplicationName = typeof(EndpointTests).Assembly.GetName().Name }
        );
        _ = builder.WebHost.UseTestServer();
        _ = builder.Logging.ClearProviders();
        IMvcBuilder mvc = builder.Services.AddControllers();
        if (readsForms)
            _ = mvc.AddWebExForms();
        WebApplication app = builder.Build();
        RequestEndpoints.Map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(WebApplication app, string path, HttpContent body)
    {
        using HttpClient client = app.GetTestClient();
        using HttpResponseMessage response = await client.PostAsync(path, body, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
