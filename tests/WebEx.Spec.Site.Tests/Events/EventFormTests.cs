using WebEx.Events;

namespace WebEx.Site.Tests.Events;

/// <summary>CF, CFAC, CFAD, CFAR, CFAT, GF, EN, GC, GCA, GS and GSA.</summary>
public class EventFormTests
{
    private static readonly (string Code, string Value, string Error)[] Fields =
    [
        ("A1", "Road 1", "Address1IsMissing"),
        ("A2", "House", "Address2IsMissing"),
        ("CO", "Acme", "CompanyNameMissed"),
        ("CR", "Italy", "CountryNameIsMissing"),
        ("CY", "Rome", "CityNameIsMissing"),
        ("EM", "2", "NumberOfEmployeesIsMissing"),
        ("PN", "555", "PhoneNumberMissed"),
        ("ST", "CA", "StateNameIsMissing"),
        ("TextBox3", "red", "TextBox3IsMissing"),
        ("TI", "Chief", "JobTitleIsMissing"),
        ("ZP", "95134", "ZipCodeIsMissing"),
    ];

    private static string Attendee(string key, string name = "a") => $"AT=EN&MK={key}&FN=A&LN=B&SM=1&AE={name}@example.com";

    [Fact]
    public async Task A_form_says_which_fields_have_to_be_filled_in()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync();
        (await site.Host.CommandAsync("m.php", "AT=GF&MK=" + key)).Where(pair => pair.Key != "AT").ShouldAllBe(pair => pair.Value == "2");
        string given = "";
        foreach ((string code, string value, string error) in Fields)
        {
            (await site.HostAsync($"AT=CF&MK={key}&{code}=3&SM=0")).ShouldBe("SUCCESS");
            Dictionary<string, string> form = await site.Host.CommandAsync("m.php", "AT=GF&MK=" + key);
            form[code].ShouldBe("3");
            form["SM"].ShouldBe("0");
            form.Count(pair => pair.Value == "3").ShouldBe(1);
            (await site.AttendeeAsync(Attendee(key) + given)).ShouldBe(error);
            given += $"&{code}={Uri.EscapeDataString(value)}";
        }

        (await site.AttendeeAsync(Attendee(key) + given)).ShouldBe("SUCCESS");
        Dictionary<string, string> created = await site.Host.CommandAsync("m.php", $"AT=CF&MK={key}&A1=0&A2=3");
        created["WID"].ShouldBe("jo");
        created["EM"].ShouldBe("jo@example.com");
        (await site.Host.CommandAsync("m.php", "AT=GS&MK=" + key))["QS"]
            .Split(';')
            .ShouldBe([
                "1:Phone number:0",
                "2:Company:0",
                "3:Title:0",
                "5:Address 2:1",
                "6:City:0",
                "7:State/Province:0",
                "8:Zip/Postal code:0",
                "9:Country:0",
                "10:Number of employees:0",
                "11:Email about future seminars:0",
            ]);
        (await site.Host.CommandAsync("m.php", $"AT=GSA&MK={key}&EM=a@example.com"))["AS"]
            .ShouldBe("1:555;2:Acme;3:Chief;5:House;6:Rome;7:CA;8:95134;9:Italy;10:2");
    }

    [Fact]
    public async Task Questions_of_all_kinds_are_listed_and_answered()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync("&TextBox1=Team&TextBox2=Colour%3B+or:+colours");
        (await site.HostAsync($"AT=CF&MK={key}&TextBox1=3")).ShouldBe("SUCCESS");
        (await site.HostAsync($"AT=CFAC&MK={key}&GN=Meals&B1=Lunch&C1=1&B2=Dinner&B3=Tea&C3=1&DF=2")).ShouldBe("SUCCESS");
        (await site.HostAsync($"AT=CFAD&MK={key}&GN=Size&C1=S&C2=M&DC=2&DF=3")).ShouldBe("SUCCESS");
        (await site.HostAsync($"AT=CFAR&MK={key}&GN=Seat&C1=Front&C2=Back")).ShouldBe("SUCCESS");
        (await site.HostAsync($"AT=CFAT&MK={key}&TN=Notes&TY=1&HT=3&WD=40&DF=3")).ShouldBe("SUCCESS");
        (await site.Host.CommandAsync("m.php", "AT=GC&MK=" + key))["QS"].ShouldBe("1:Team:1;2:Colour, or: colours:0;16:Meals:0;17:Size:1;18:Seat:0;19:Notes:1");

        (await site.AttendeeAsync(Attendee(key))).ShouldBe("TextBox1IsMissing");
        Dictionary<string, string> enrolled = await site.Attendee.CommandAsync("m.php", Attendee(key) + "&TextBox1=Red&TextBox2=a;b:c");
        (await site.Host.CommandAsync("m.php", $"AT=GCA&MK={key}&MID={enrolled["EI"]}"))["AS"].ShouldBe("1:Red;2:a,b:c;16:Lunch, Tea;17:M");
        (await site.HostAsync($"AT=GCA&MK={key}&MID={enrolled["EI"]}&EM=A@example.com")).ShouldBe("SUCCESS");
        foreach (string at in new[] { "GCA", "GSA" })
        {
            (await site.HostAsync($"AT={at}&MK={key}&MID={enrolled["EI"]}&EM=b@example.com")).ShouldBe("InvalidEnrollmentIDorEmail");
            (await site.HostAsync($"AT={at}&MK={key}&EM=b@example.com")).ShouldBe("InvalidEnrollmentIDorEmail");
            (await site.HostAsync($"AT={at}&MK={key}")).ShouldBe("EnrollmentIDorEmailRequired");
        }

        await site.ConfigureAsync(settings => settings with { ApprovesEnrollments = true });
        (await site.HostAsync($"AT=GCA&MK={key}&EM=a@example.com")).ShouldBe("InvalidEnrollmentID");
    }

    [Theory]
    [InlineData("a;2:b:1;")]
    [InlineData(":")]
    [InlineData("; 3:x:1")]
    [InlineData("<script>&\"'")]
    [InlineData("a\r\n1:b:0")]
    [InlineData("\ud83d\ude00 ")]
    public async Task Any_label_is_one_question(string label)
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync();
        (await site.Host.CommandAsync("m.php", "AT=GC&MK=" + key))["QS"].ShouldBeEmpty();
        (await site.HostAsync($"AT=CFAT&MK={key}&TN={Uri.EscapeDataString(label)}")).ShouldBe("SUCCESS");
        using HttpResponseMessage response = await site.Host.PostAsync("m.php", $"AT=GC&MK={key}&BU={Uri.EscapeDataString(RawClient.Back)}");
        GetCustomQuestionsReply reply = GetCustomQuestionsReply.Read(response.Headers.Location!.AbsoluteUri);
        reply.Questions.ShouldHaveSingleItem().Question.ShouldBe(label.Replace(';', ',').Trim());
    }

    [Fact]
    public async Task An_event_without_registration_has_no_form()
    {
        await using EventSite site = await EventSite.StartAsync(settings => settings with { InProgram = ["Series"] });
        string key = await site.ScheduleAsync("&WIRE=0");
        foreach (string form in new[] { "CF&A1=3", "CFAC&GN=x&B1=x", "CFAD&GN=x&C1=x&C2=y", "CFAR&GN=x&C1=x&C2=y", "CFAT&TN=x", "GF" })
            (await site.HostAsync($"AT={form}&MK={key}")).ShouldBe("EventRequiresNoRegistration", form);
        (await site.AttendeeAsync(Attendee(key))).ShouldBe("EventRequiresNoRegistration");
        (await site.HostAsync($"AT=EE&MK={key}&MO=12&EN=Series&WIRE=1")).ShouldBe("SUCCESS");
        (await site.HostAsync($"AT=CF&MK={key}&A1=3")).ShouldBe("ThisEventIsInProgram");
        (await site.HostAsync($"AT=GF&MK={key}")).ShouldBe("ThisEventIsInProgram");
        (await site.HostAsync($"AT=CFAT&MK={key}&TN=x")).ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task Enrollment_is_once_with_a_password_and_while_there_is_room()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync("&ENRE=1&PW=secret&MX=1&ADER=https%3A%2F%2Fpartner.example%2Fthanks");
        (await site.AttendeeAsync(Attendee(key))).ShouldBe("EnrollPasswordNeeded");
        (await site.AttendeeAsync(Attendee(key) + "&PW=wrong")).ShouldBe("InvalidEnrollPassword");
        using (HttpResponseMessage response = await site.Attendee.PostAsync("m.php", Attendee(key) + "&PW=secret"))
            response.Headers.Location!.AbsoluteUri.ShouldBe("https://partner.example/thanks");
        (await site.AttendeeAsync(Attendee(key, "A") + "&PW=secret")).ShouldBe("AlreadyEnrolled");
        (await site.AttendeeAsync(Attendee(key, "b") + "&PW=secret")).ShouldBe("ExceedMaxNumberOfEnrollments");
        await site.ConfigureAsync(settings => settings with { ArePrivate = true });
        (await site.AttendeeAsync(Attendee(key))).ShouldBe("AccessDenied");
        (await site.HostAsync(Attendee(key))).ShouldBe("CannotEnrollIntoAPrivateEvent");
    }
}
