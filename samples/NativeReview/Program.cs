using System.Runtime;
using Microsoft.Extensions.DependencyInjection;
using WebEx;
using WebEx.Client;
using WebEx.Client.Testing;
using WebEx.Labs;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Samples;
using WebEx.Sessions;

// The same as in a program with a runtime: requests, limits, replies and the client, but compiled to one native file, without reflection and without a warning
// of the trimmer.
// Nothing is sent over the network: the sites are a transport for tests, and a stand-in on this machine.
var report = new Report(Console.Out);
var site = new WebExSite("acme");

report.Heading("A request");
var meeting = new ScheduleMeeting
{
    MeetingName = "Design review",
    MeetingPassword = "correct-horse",
    Start = new WebExDateTime(2026, 12, 1, 9, 30),
    TimeZone = WebExTimeZone.SanJose,
    DurationMinutes = 45,
    MeetingFeatures = MeetingFeatures.Chat | MeetingFeatures.Video,
    RepeatOption = RepeatOption.Weekly,
    Days = RepeatDays.Monday | RepeatDays.Wednesday | RepeatDays.Friday,
    TrackingCodes = { [1] = "R&D" },
    BackUrl = new BackUrl("https://www.example.com/back").With("next", "https://www.example.com/?a=1&b=2"),
};
WebExForm form = meeting.ToForm(site);
report.Line($"{form}");
report.Expect("nothing is wrong with it", meeting.Validate(Center.MeetingCenter).IsValid);
report.Expect("days are bits", form.Body.Contains("&Days=84&", StringComparison.Ordinal));
report.Expect("values are encoded", form.Body.Contains("&TC1=R%26D&", StringComparison.Ordinal));
report.Expect(
    "it reads back as the same request",
    ScheduleMeeting.TryRead(form.Body, Center.MeetingCenter, out ScheduleMeeting? read, out _) && read == meeting
);
report.Expect("flags have names", meeting.MeetingFeatures.ToString() == "Chat, Video");

ScheduleMeeting wrong = meeting with { MeetingName = new string('x', 131), Days = null };
RequestValidationResult violations = wrong.Validate(Center.MeetingCenter);
report.Line($"{violations}");
report.Expect("a wrong one is found out", violations.Select(violation => violation.Rule).SequenceEqual([ViolationRule.TooLong, ViolationRule.RequiredWhen]));

report.Heading("As a URL");
Uri url = (meeting with { MeetingPassword = null }).ToUri(site);
report.Line(url.AbsoluteUri);
report.Expect(
    "the URL to come back to is encoded as a whole",
    url.AbsoluteUri.EndsWith(
        "BU=https%3A%2F%2Fwww.example.com%2Fback%3Fnext%3Dhttps%253A%252F%252Fwww.example.com%252F%253Fa%253D1%2526b%253D2",
        StringComparison.Ordinal
    )
);
report.Expect("a password doesn't go into a URL", Throws<InvalidOperationException>(() => meeting.ToUri(site)));

report.Heading("Replies");
ScheduleMeetingReply scheduled = ScheduleMeetingReply.Read("https://www.example.com/back?a=1&AT=SM&ST=SUCCESS&MK=123456789");
report.Line($"{scheduled}");
report.Expect("a redirect", scheduled is { IsSuccess: true, MeetingKey: "123456789" } && scheduled.AdditionalParameters["a"] == "1");
ScheduleMeetingReply failed = ScheduleMeetingReply.Read("?AT=SM&ST=FAIL&RS=PasswordShouldExceed6Chars");
report.Line($"{failed}");
report.Expect("a failure, with the number in its code", failed.Error is { Code: ScheduleMeetingError.PasswordShouldExceedNChars, Number: 6 });
ListOpenMeetingsReply open = ListOpenMeetingsReply.Read("<ListOpenMeetings><Status>SUCCESS</Status><MeetingKeys>11;22</MeetingKeys></ListOpenMeetings>");
report.Line($"{open}");
report.Expect("a list in markup", open is { IsSuccess: true, MeetingKeys: { } keys } && keys.SequenceEqual(["11", "22"]));
report.Expect("what is none is told", ScheduleMeetingReply.Read("<html>Home</html>") is { Outcome: ReplyOutcome.Unreadable, Problem: not null });

report.Heading("The client, with a transport for tests");
FakeTransport fake = new FakeTransport()
    .On(LogIn.Command, request => FakeReply.Success(("WID", request.WebExId)).WithCookie("SESSION=1; Path=/; Secure"))
    .On(ScheduleMeeting.Command, FakeReply.Success(("MK", "42")))
    .On(ListLabs.Command, FakeReply.Success(("LN1", "First"), ("LN2", "Second")));
WebExSession session = new WebExClient(site, fake).CreateSession();
report.Expect(
    "the login is answered",
    await session.SendAsync(new LogIn { WebExId = "jo", Password = "secret" }) is { IsSuccess: true, WebExId: "jo" } && session.IsLoggedIn
);
report.Expect("the meeting is scheduled", await session.SendAsync(meeting) is { MeetingKey: "42" });
report.Expect("its request came as it was sent", fake.Sent<ScheduleMeeting>().Single() == meeting);
report.Expect("the cookie of the session went along", fake.TransportRequests.Select(message => message.Cookies).SequenceEqual([null, "SESSION=1"]));
report.Expect("a wrong request isn't sent", await ThrowsAsync<WebExRequestException>(session.SendAsync(wrong)) && fake.TransportRequests.Count == 2);
ListLabsReply labs = await new WebExClient(site, fake, new WebExClientOptions { Center = Center.TrainingCenter }).SendAsync(
    new ListLabs { BackUrl = "https://www.example.com/labs" }
);
report.Expect("a list in a posted form", labs.Labs.Select(lab => lab.Name).SequenceEqual(["First", "Second"]));

report.Heading("The client, over HTTP");
await using (var local = new LoopbackSite("HTTP/1.1 302 Found\r\nLocation: https://www.example.com/back?AT=SM&ST=SUCCESS&MK=1%2B2"))
{
    using var transport = new HttpTransport();
    report.Expect("the redirect is read and not followed", await new WebExClient(local.Site, transport).SendAsync(meeting) is { MeetingKey: "1+2" });
    report.Expect("the form is the request's", local.Forms.SequenceEqual([form.Body]));
}

report.Heading("The client, in an application's services");
await using (
    var local = new LoopbackSite(
        "HTTP/1.1 503 Service Unavailable",
        "HTTP/1.1 302 Found\r\nLocation: https://www.example.com/back?AT=GS&ST=SUCCESS&MK=7&SS=INPROGRESS"
    )
)
{
    var collection = new ServiceCollection();
    _ = collection.AddWebEx(options => (options.BaseAddress, options.RetryDelay) = (local.Site.BaseAddress.AbsoluteUri, TimeSpan.FromMilliseconds(1)));
    await using ServiceProvider services = collection.BuildServiceProvider();
    GetMeetingStatusReply status = await services.GetRequiredService<WebExClient>().SendAsync(new GetMeetingStatus { MeetingKey = "7" });
    report.Line($"{status}");
    report.Expect("a command that only reads is sent again", status is { IsSuccess: true, SessionStatus: SessionStatus.InProgress } && local.Forms.Count == 2);
}

report.Heading("Native code");
report.Line($"{JitInfo.GetCompiledMethodCount()} methods were compiled while this ran.");
return report.Finish();

static bool Throws<TException>(Action action)
    where TException : Exception
{
    try
    {
        action();
        return false;
    }
    catch (TException)
    {
        return true;
    }
}

static async Task<bool> ThrowsAsync<TException>(Task task)
    where TException : Exception
{
    try
    {
        await task;
        return false;
    }
    catch (TException)
    {
        return true;
    }
}
