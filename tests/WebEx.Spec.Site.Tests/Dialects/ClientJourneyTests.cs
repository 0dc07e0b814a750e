using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using WebEx.Client;
using WebEx.Events;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Sessions;

namespace WebEx.Site.Tests.Dialects;

/// <summary>A server's journey through a site, in every dialect. It is the same code in all of them, but for the token of the login.</summary>
public sealed class ClientJourneyTests
{
    private const string Password = "Pass-1234";
    private const string MeetingPassword = "a1b2c3";

    public static TheoryData<string> Dialects => DialectCases.Names;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_server_goes_through_a_meeting_an_event_and_a_one_click_meeting(string dialect)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Dialect = DialectCases.Find(dialect) }, Cancellation);
        using var http = new HttpTransport();
        IWebExTransport transport = site.Dialect.RequiresHttps ? site.CreateTransport() : http;
        var log = new Lines();
        WebExClient ClientFor(Center center) => new(DialectCases.SiteOf(site), transport, new() { Center = center }, log);

        var jo = new Caller(ClientFor(Center.MeetingCenter).CreateSession());
        await jo.LogInAsync("jo");
        const string Review = "AT=SM&MN=Design+%26+review&YE=2040&MO=12&DA=1&HO=9&MI=30&PW=" + MeetingPassword;
        string key = (await jo.SendAsync(ScheduleMeeting.Command, Review)).MeetingKey!;
        (await jo.SendAsync(AddAttendees.Command, $"AT=AA&MK={key}&FN1=Kim+Tanaka&EA1=kim@example.com&BU=done")).MeetingKey.ShouldBe(key);
        (await jo.SendAsync(EditMeeting.Command, $"AT=EM&MK={key}&MN=Retrospective")).MeetingKey.ShouldBe(key);
        (await jo.SendAsync(HostMeeting.Command, $"AT=HM&MK={key}")).MeetingKey.ShouldBe(key);
        (await jo.SendAsync(ListOpenMeetings.Command, "AT=OM")).MeetingKeys.ShouldNotBeNull().ShouldContain(key);
        var kim = new Caller(ClientFor(Center.MeetingCenter).CreateSession());
        (await kim.SendAsync(JoinMeeting.Command, $"AT=JM&MK={key}&PW={MeetingPassword}&AN=Kim")).MeetingKey.ShouldBe(key);
        (await jo.FailAsync(DeleteMeeting.Command, $"AT=DM&MK={key}")).ErrorCode.ShouldBe(new("CannotDeleteMeetingInProgress"));
        (await jo.SendAsync(EndMeeting.Command, $"AT=KM&MK={key}")).IsSuccess.ShouldBeTrue();
        _ = await jo.SendAsync(DeleteMeeting.Command, $"AT=DM&MK={key}");

        string prepared = (await jo.SendAsync(CreateOneClickMeeting.Command, "AT=CO")).MeetingKey!;
        (await jo.SendAsync(HostOneClickMeeting.Command, $"AT=HO&MK={prepared}")).MeetingKey.ShouldBe(prepared);
        _ = await jo.SendAsync(LogOut.Command, "AT=LO");
        jo.Session.IsLoggedIn.ShouldBeFalse();
        (await jo.FailAsync(DeleteMeeting.Command, $"AT=DM&MK={prepared}")).ErrorCode.ShouldBe(WebExErrorCode.AccessDenied);

        var ann = new Caller(ClientFor(Center.EventCenter).CreateSession());
        await ann.LogInAsync("ann");
        string launch = (await ann.SendAsync(ScheduleEvent.Command, "AT=SE&EN=Launch&YE=2040&MO=12&DA=1&HO=9&MI=30")).MeetingKey!;
        _ = await ann.SendAsync(HostEvent.Command, $"AT=TE&MK={launch}");

        site.Requests.Of<ScheduleMeeting>().ShouldHaveSingleItem().MeetingName.ShouldBe("Design & review");
        site.Requests.Of<DeleteMeeting>().Count.ShouldBe(3);
        site.Requests.Where(request => request.ErrorCode == WebExErrorCode.AccessDenied)
            .Select(request => (request.Name, request.ErrorText))
            .ShouldBe([("DeleteMeeting", "AccessDenied")]);
        log.Texts.ShouldNotBeEmpty();
        log.Texts.ShouldAllBe(line => !line.Contains(Password) && !line.Contains(MeetingPassword) && !line.Contains(".do") && !line.Contains("siteurl"));
    }

    [Fact]
    public void Every_switch_of_a_dialect_has_a_journey_of_its_own()
    {
        IEnumerable<string> switches = typeof(SiteDialect)
            .GetProperties()
            .Where(property => property.CanWrite && property.PropertyType == typeof(bool))
            .Select(property => property.Name);
        IEnumerable<string> scripts = Enum.GetNames<SiteScript>().Where(name => name != nameof(SiteScript.None));
        switches.Concat(scripts).ShouldBeSubsetOf(DialectCases.Names.Select(row => row.Data));
        foreach (string name in switches)
            ((bool)typeof(SiteDialect).GetProperty(name)!.GetValue(DialectCases.Find("together"))!).ShouldBeTrue(name);
    }

    /// <summary>A user of the client, with a session.</summary>
    private sealed class Caller(WebExSession session)
    {
        private string _token = "";

        public WebExSession Session => session;

        public async Task LogInAsync(string user)
        {
            LogInReply login = await SendAsync(LogIn.Command, $"AT=LI&WID={user}&PW={Password}");
            login.WebExId.ShouldBe(user);
            session.IsLoggedIn.ShouldBeTrue();
            _token = login.CsrfToken is { } token ? "&CSRF=" + token : "";
        }

        public async Task<TReply> SendAsync<TRequest, TReply>(WebExCommand<TRequest, TReply> command, string text)
            where TRequest : WebExRequest<TReply>
            where TReply : WebExReply
        {
            TReply reply = await TryAsync(command, text);
            reply.IsSuccess.ShouldBeTrue($"{command}: {reply} {reply.Problem}");
            return reply;
        }

        public async Task<TReply> FailAsync<TRequest, TReply>(WebExCommand<TRequest, TReply> command, string text)
            where TRequest : WebExRequest<TReply>
            where TReply : WebExReply
        {
            TReply reply = await TryAsync(command, text);
            reply.Outcome.ShouldBe(ReplyOutcome.Failure, $"{command}: {reply} {reply.Problem}");
            return reply;
        }

        private Task<TReply> TryAsync<TRequest, TReply>(WebExCommand<TRequest, TReply> command, string text)
            where TRequest : WebExRequest<TReply>
            where TReply : WebExReply
        {
            bool isRead = command.TryReadRequest(
                text + _token,
                session.Center ?? command.DefaultCenter,
                out TRequest? request,
                out RequestValidationResult problems
            );
            isRead.ShouldBeTrue(problems.ToString());
            return session.SendAsync(request!, cancellationToken: Cancellation);
        }
    }

    /// <summary>Keeps each line of the client's log.</summary>
    private sealed class Lines : ILogger<WebExClient>
    {
        public ConcurrentQueue<string> Texts { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Texts.Enqueue(formatter(state, exception) + exception);
    }
}
