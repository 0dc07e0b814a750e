using WebEx;
using WebEx.Meetings;
using WebEx.Samples;

// WebEx is driven by pages with short codes: m.php?AT=SM&MN=...&TZ=4 schedules a meeting called MN in time zone 4.
// This sample says it in C#, and shows what goes over the wire and what comes back. It does not send anything.
var report = new Report(Console.Out);
var site = new WebExSite("acme");

var meeting = new ScheduleMeeting
{
    MeetingName = "Design review",
    Start = new WebExDateTime(2026, 12, 1, 9, 30),
    TimeZone = WebExTimeZone.SanJose,
    DurationMinutes = 45,
    MeetingFeatures = MeetingFeatures.Chat | MeetingFeatures.Video,
    RepeatOption = RepeatOption.Weekly,
    Days = RepeatDays.Monday | RepeatDays.Wednesday | RepeatDays.Friday,
    TrackingCodes = { [1] = "R&D" },
    BackUrl = "https://www.example.com/back?a=1&b=2",
};

report.Heading("A meeting is scheduled on https://acme.webex.com/acme/");
report.Line($"in short: {meeting}");
report.Expect("nothing is wrong with it", meeting.Validate(Center.MeetingCenter).IsValid);

report.Heading("As a form, which is the safe way to send it");
WebExForm form = meeting.ToForm(site);
report.Line($"POST {form.Action}");
foreach ((string name, string value) in form.Fields)
    report.Line($"  {name, -4} {value}");
report.Expect("it goes to the meeting page", form.Action.AbsoluteUri == "https://acme.webex.com/acme/m.php");
report.Expect("Monday, Wednesday and Friday are 84", form.Body.Contains("Days=84", StringComparison.Ordinal));

report.Heading("As a URL");
Uri url = meeting.ToUri(site);
report.Line(url.AbsoluteUri);
report.Expect("R&D is encoded", url.AbsoluteUri.Contains("TC1=R%26D", StringComparison.Ordinal));
report.Expect(
    "the URL to come back to is encoded as a whole",
    url.AbsoluteUri.EndsWith("BU=https%3A%2F%2Fwww.example.com%2Fback%3Fa%3D1%26b%3D2", StringComparison.Ordinal)
);
report.Expect(
    "it reads back as the same request",
    ScheduleMeeting.TryRead(url.AbsoluteUri, Center.MeetingCenter, out ScheduleMeeting? read, out _) && read == meeting
);

report.Heading("What a wrong request is told before anything is sent");
ScheduleMeeting wrong = meeting with
{
    MeetingName = new string('x', 131),
    MeetingPassword = "correct horse battery staple",
    Days = null,
    Start = new WebExDateTime(2026, 2, 30, 9, 30),
    LabName = "Chemistry",
};
RequestValidationResult violations = wrong.Validate(Center.MeetingCenter);
foreach (Violation violation in violations)
    report.Line($"- {violation}");
report.Expect("the name is too long", violations.Any(violation => violation.Rule == ViolationRule.TooLong && violation.ArgumentCode == "MN"));
report.Expect("the days are missing", violations.Any(violation => violation.Rule == ViolationRule.RequiredWhen && violation.ArgumentCode == "Days"));
report.Expect("there is no 30 February", violations.Any(violation => violation.Rule == ViolationRule.Date));
report.Expect(
    "labs belong to Training Center",
    violations.Any(violation => violation.Rule == ViolationRule.NotInCenter && violation.Property == nameof(ScheduleMeeting.LabName))
);
report.Expect(
    "no password shows",
    !string.Concat(violations.Select(violation => violation.ToString())).Contains("horse", StringComparison.Ordinal)
        && !wrong.ToString().Contains("horse", StringComparison.Ordinal)
);

report.Heading("A password doesn't go into a URL");
try
{
    report.Line(wrong.ToUri(site).AbsoluteUri);
    report.Expect("it was refused", false);
}
catch (InvalidOperationException refusal)
{
    report.Line(refusal.Message);
    report.Expect("it was refused", true);
}

report.Heading("What comes back, when it worked");
ScheduleMeetingReply reply = ScheduleMeetingReply.Read("https://www.example.com/back?a=1&b=2&AT=SM&ST=SUCCESS&MK=123456789");
report.Line($"{reply.Outcome}: meeting key {reply.MeetingKey}");
report.Expect("the meeting key is there", reply is { IsSuccess: true, MeetingKey: "123456789" });

report.Heading("What comes back, when it didn't");
ScheduleMeetingReply refused = ScheduleMeetingReply.Read("https://www.example.com/back?AT=SM&ST=FAIL&RS=PasswordShouldExceed6Chars");
report.Line($"{refused.Outcome}: {refused.Error?.Code}, n = {refused.Error?.Number}");
report.Expect("the error is known, and its number", refused.Error is { Code: ScheduleMeetingError.PasswordShouldExceedNChars, Number: 6 });

ScheduleMeetingReply unknown = ScheduleMeetingReply.Read("https://www.example.com/back?AT=SM&ST=FAIL&RS=TheMoonIsFull");
report.Line($"{unknown.Outcome}: {unknown.Error?.Code}, as sent: {unknown.Error?.Text}");
report.Expect("an error that the guide doesn't know is kept", unknown.Error is { Code: ScheduleMeetingError.Unrecognized, Text: "TheMoonIsFull" });

return report.Finish();
