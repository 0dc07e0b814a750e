using System.Text.Json;

namespace WebEx.Spec.Tool.Tests;

/// <summary>Links and forms as programs send them, each with what has to be said of it.</summary>
public sealed class ExplainTests
{
    private const string Site = "https://acme.webex.com/acme/";

    [Theory]
    [InlineData("m.php?AT=JM&MK=123456789&AN=Ann%20Lee", "m.php/JM")]
    [InlineData("m.php?AT=JM&MK=1&AN=A&BU=https%3A%2F%2Fx.org%2Fview.php%3Fid%3D1%26action%3Djoinmeeting", "m.php/JM")]
    [InlineData("p.php?AT=LO&BU=http://www.yourco.com?a=1", "p.php/LO")]
    [InlineData("p.php?AT=LO&BU=http://www.yourco.com?a%3D1%26b%3D2", "p.php/LO")]
    [InlineData("m.php?AT=SM&YE=2027&MO=6&DA=1&HO=08&MI=05&MN=Review", "m.php/SM")]
    [InlineData("o.php?AT=ST&SP=TC", "o.php/ST")]
    [InlineData("e.php?AT=SINF&MK=12", "e.php/SINF")]
    [InlineData("join", "join")]
    public void What_is_right_is_accepted(string link, string command)
    {
        JsonElement json = Explain(Site + link);
        json.GetProperty("verdict").GetString().ShouldBe("accept");
        json.GetProperty("command").GetString().ShouldBe(command);
    }

    [Theory]
    [InlineData("m.php?AT=JM&amp;MK=1&amp;AN=A", "m.php/JM", "WES7001")]
    [InlineData("m.php?AT=JM&#38;MK=1&#38;AN=A", "m.php/JM", "WES7001")]
    [InlineData("m.php?AT=JM&MK=1\r\n&AN=A", "m.php/JM", "WES7002")]
    [InlineData("m.php?AT=JM&&MK=1&AN=A", "m.php/JM", "WES7003")]
    [InlineData("m.php&AT=JM&MK=1&AN=A", "m.php/JM", "WES7004")]
    [InlineData("m.php?AT=JM?MK=1&AN=A", "m.php/JM", "WES7004:AT")]
    [InlineData("m.php?AT=SM&YE=2027&MO=6&DA=1&HO=8&MI=5&MN=C#&DU=30", "m.php/SM", "WES7005")]
    [InlineData("m.php?AT%3DJM%26MK%3D1%26AN%3DA", "m.php/JM", "WES7006:AT")]
    [InlineData("m.php?at=JM&MK=1&AN=A", "m.php/JM", "WES7007:AT")]
    [InlineData("m.php?AT=jm&MK=1&AN=A", "m.php/JM", "WES7007:AT")]
    [InlineData("M.PHP?AT=JM&MK=1&AN=A", "m.php/JM", "WES7007:path")]
    [InlineData("m.php?AT=JM&MK=1&AN=A&BU=http://x.example/m.php?a=1&AT=KM", "m.php/JM", "WES7008:AT")]
    [InlineData("m.php?AT=JM&MK=1&MK=2&AN=A", "m.php/JM", "WES7009:MK")]
    [InlineData("m.php?AT=JM&MK=1&AN=Ann Lee", "m.php/JM", "WES7010:AN")]
    [InlineData("m.php?AT=JM&MK=1&AN=J\u00fcrgen", "m.php/JM", "WES7011:AN")]
    [InlineData("m.php?AT=JM&MK=1&AN=\"A\"", "m.php/JM", "WES7012:AN")]
    [InlineData("m.php?AT=JM&MK=1&AN=J%u00fcrgen", "m.php/JM", "WES7013:AN")]
    [InlineData("m.php?AT=JM&MK=1&AN=100%", "m.php/JM", "WES7014:AN")]
    [InlineData("m.php?AT=JM&MK=1&AN=J%FCrgen", "m.php/JM", "WES7015:AN")]
    [InlineData("m.php?AT=JM&MK=1&AN=Ann%2520Lee", "m.php/JM", "WES7016:AN")]
    [InlineData("m.php?AT=JM&MK=1&AN=A&AE=ann+webex@x.example", "m.php/JM", "WES7017:AE")]
    [InlineData("m.php?AT=JM&MK=1&AN", "m.php/JM", "WES7018:AN")]
    [InlineData("m.php?AT=JM&MK=1&AN=A&BU=http%253A%252F%252Fx.example", "m.php/JM", "WES7020:BU")]
    [InlineData("m.php?AT=JM&MK=1&AN=A&BU=http://x.example/?a=1&b=2", "m.php/JM", "WES7021:BU", "WES7224:")]
    [InlineData("m.php?AT=JM&MK=1&AN=A&BU=http%3A%2F%2Fx.example/?a=1&b=2", "m.php/JM", "WES7021:BU")]
    [InlineData("m.php?AT=JM&MK=1&BU=http%3A%2F%2Fx.example%26AN%3DA", "m.php/JM", "WES7022:BU")]
    [InlineData("m.php?AT=HM&MK=1&PW=12345", "m.php/HM", "WES7224:PW")]
    [InlineData("p.php?AT=LI&WID=jo&PW=geheim-9", "p.php/LI", "WES7225:PW")]
    [InlineData("p.php?AT=DF&FN=a.txt", null, "WES7106:AT")]
    [InlineData("m.php?AT=ZZZ", null, "WES7105:AT")]
    [InlineData("w.php?AT=SO&TP=OneClick&SP=mc", "w.php/SO", "WES7207:SP")]
    [InlineData("e.php?AT=SINF&MKK=12", "e.php/SINF", "WES7224:MKK")]
    public void What_is_wrong_is_named_and_the_rest_is_explained(string link, string? command, params string[] expected)
    {
        JsonElement json = Explain(Site + link);
        json.GetProperty("verdict").GetString().ShouldBe("object");
        json.GetProperty("command").GetString().ShouldBe(command);
        string[] found = [.. Ids(json)];
        foreach (string finding in expected)
            found.ShouldContain(id => id == finding || id.StartsWith(finding + ":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://acme.webex.com/acme/m.php?AT=JM&MK=1&AN=A", "WES7101:")]
    [InlineData("https://jo:geheim-9@acme.webex.com/acme/m.php?AT=JM&MK=1&AN=A", "WES7102:")]
    [InlineData("https://air-min.webex.com/m.php?AT=JM&MK=1&AN=A", "WES7103:path")]
    [InlineData("https://own.example/m.php?AT=JM&MK=1&AN=A", "WES7103:path")]
    [InlineData("https://acme.webex.com/acme/acme/m.php?AT=JM&MK=1&AN=A", "WES7107:path")]
    [InlineData("https://acme.webex.com/acme/x/m.php?AT=JM&MK=1&AN=A", "WES7107:path")]
    [InlineData("https://own.example/meet/p.php/m.php?AT=JM&MK=1&AN=A", "WES7107:path")]
    public void An_address_is_looked_at(string link, string expected)
    {
        ToolRun run = ToolRun.Of("explain", link, "--format", "json");
        run.ExitCode.ShouldBe(1);
        JsonElement json = JsonDocument.Parse(run.Output).RootElement;
        Ids(json).ShouldBe([expected]);
        json.GetProperty("command").GetString().ShouldBe("m.php/JM");
    }

    // A site at an address of its own can have several folders.
    [Theory]
    [InlineData("https://own.example/meet/acme/m.php?AT=JM&MK=1&AN=A")]
    [InlineData("https://acme.webex.com/acme/m.php;jsessionid=1?AT=JM&MK=1&AN=A")]
    public void An_address_with_folders_or_a_session_is_accepted(string link) =>
        JsonDocument.Parse(ToolRun.Of("explain", link, "--format", "json").Output).RootElement.GetProperty("verdict").GetString().ShouldBe("accept");

    [Fact]
    public void One_fault_has_one_finding_whose_sentence_is_whole()
    {
        Ids(Explain(Site + "m.php?AT=DM&MK=1&MK=2")).ShouldBe(["WES7009:MK"]);
        Sentence("hello").ShouldBe("The link has neither a page nor an AT.");
        Sentence(Site + "p.php?AT=ZZ&NA=5").ShouldBe("p.php does not have the AT of the link, nor has another page.");
        Sentence("https://own.example/back?AT=SM&ST=FAIL").ShouldBe("A failure needs a reason (RS), and the reply has none.");

        static string? Sentence(string text) =>
            Explain(text).GetProperty("findings").EnumerateArray().ShouldHaveSingleItem().GetProperty("message").GetString();
    }

    [Theory]
    [InlineData(
        "p.php?AT=LI&WID=jo&PW=a&rest=",
        "WES7224",
        "The 4th argument has a name that is not one of Login; it stands behind PW, a secret, which may hold a raw '&'"
    )]
    [InlineData("e.php?AT=SINF&MKK=12", "WES7224", "MKK: not an argument of SessionInformationPageWithoutFrames; did you mean MK?")]
    [InlineData("m.php?AT=JM&MK=1&AN=A&ANN=B", "WES7224", "ANN: not an argument of JoinMeeting; did you mean AN?")]
    [InlineData("m.php?AT=JM&MK=1&AN=A&Pasword=B", "WES7224", "The 4th argument has a name that is not one of JoinMeeting; did you mean PW (MeetingPassword)?")]
    [InlineData("m.php?AT=SM&MN=A&Pasword=B", "WES7224", "The 3rd argument has a name that is not one of ScheduleMeeting; did you mean PW (MeetingPassword)?")]
    [InlineData("m.php?AT=JMM&MK=1", "WES7105", "m.php does not have the AT of the link, nor has another page; did you mean AT=")]
    [InlineData("m.php?AT=", "WES7105", "AT has no value: it says which command is meant")]
    [InlineData("x/m.php?AT=JM&MK=1&AN=A", "WES7107", "A folder stands between the site and the page")]
    [InlineData("x y/m.php?AT=JM&MK=1&AN=A", "WES7108", "What stands before the arguments is no address")]
    [InlineData("m.php?AT=SM&MN=x", "WES7200", "Start (YE, MO, DA, HO, MI): required")]
    [InlineData("m.php?AT=SM&MN=x&YE=2030&MO=1&DA=1", "WES7200", "Start (HO, MI): required")]
    public void What_is_wrong_is_said_usefully_without_what_is_not_known(string link, string id, string message) =>
        Explain(Site + link)
            .GetProperty("findings")
            .EnumerateArray()
            .Where(finding => finding.GetProperty("id").GetString() == id)
            .ShouldHaveSingleItem()
            .GetProperty("message")
            .GetString()
            .ShouldStartWith(message);

    [Theory]
    [InlineData("https://acme.webex.com/acme/m.php?AT=JM", "new WebExSite(\"acme\")")]
    [InlineData("AT=JM", "new WebExSite(\"acme\")")]
    [InlineData("https://own.example/meet/m.php?AT=JM", "new WebExSite(new Uri(\"https://own.example/meet/\"))")]
    [InlineData("http://own.example:8443/meet/m.php?AT=JM", "new WebExSite(new Uri(\"https://own.example:8443/meet/\"))")]
    [InlineData("https://[2001:db8::1]/meet/m.php?AT=JM", "new WebExSite(new Uri(\"https://[2001:db8::1]/meet/\"))")]
    [InlineData("https://own.example/a/b/m.php?AT=JM", "new WebExSite(new Uri(\"https://own.example/FOLDER/\"))")]
    [InlineData("https://jo:x@own.example/meet/m.php?AT=JM", "new WebExSite(new Uri(\"https://own.example/FOLDER/\"))")]
    [InlineData("https://own.example/m.php?AT=JM", "new WebExSite(new Uri(\"https://own.example/FOLDER/\"))")]
    public void The_code_is_for_the_site_of_the_link(string link, string site) => ToolRun.Of("explain", link).Output.ShouldContain($"  var site = {site};\n");

    // Cut at the host, an IPv6 address was none, and nothing of it was looked at.
    [Theory]
    [InlineData("http://[2001:db8::1]/acme/m.php?AT=JM&MK=1&AN=A", "WES7101:")]
    [InlineData("https://jo:x@[2001:db8::1]:8443/acme/m.php?AT=JM&MK=1&AN=A", "WES7102:")]
    [InlineData("https://[2001:db8::1]/m.php?AT=JM&MK=1&AN=A", "WES7103:path")]
    public void An_address_without_a_name_is_looked_at(string link, string expected) => Ids(Explain(link)).ShouldBe([expected]);

    [Theory]
    [InlineData("AT=JM&MK=1&AN=A", "m.php/JM")]
    [InlineData("POST /acme/p.php HTTP/1.1\nHost: acme.webex.com\nContent-Type: application/x-www-form-urlencoded\n\nAT=LI&WID=jo&PW=geheim-9", "p.php/LI")]
    [InlineData("GET https://acme.webex.com/acme/m.php?AT=JM&MK=1&AN=A HTTP/1.1\n\n", "m.php/JM")]
    [InlineData("\"https://acme.webex.com/acme/m.php?AT=JM&MK=1&AN=A\"", "m.php/JM")]
    [InlineData("<https://acme.webex.com/acme/m.php?AT=JM&MK=1&AN=A>", "m.php/JM")]
    [InlineData("acme.webex.com/acme/m.php?AT=JM&MK=1&AN=A", "m.php/JM")]
    public void A_text_may_be_a_form_a_request_or_a_quoted_link_on_standard_input(string text, string command)
    {
        ToolRun run = ToolRun.With(text, "explain", "-", "--format", "json");
        JsonElement json = JsonDocument.Parse(run.Output).RootElement;
        (json.GetProperty("command").GetString(), json.GetProperty("verdict").GetString()).ShouldBe((command, "accept"));
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_center_decides_where_several_share_page_and_AT()
    {
        Explain(Site + "m.php?AT=OM", "--center", "EC").GetProperty("command").GetString().ShouldBe("m.php/OM@event");
        Explain(Site + "m.php?AT=OM", "--center", "MeetingCenter").GetProperty("command").GetString().ShouldBe("m.php/OM@meeting");
        Explain(Site + "m.php?AT=OM&x=1").GetProperty("command").GetString().ShouldBe("m.php/OM@meeting");
    }

    [Fact]
    public void What_one_center_alone_objects_to_is_a_note()
    {
        const string Link = Site + "m.php?AT=SM&YE=2027&MO=6&DA=1&HO=8&MI=5&NT=1";
        JsonElement json = Explain(Link);
        json.GetProperty("verdict").GetString().ShouldBe("accept");
        json.GetProperty("findings")[0].GetProperty("message").GetString().ShouldStartWith("In Training Center: AllowNoteTaking (NT): ");
        Explain(Link, "--center", "TC").GetProperty("verdict").GetString().ShouldBe("object");
        ToolRun.Of("explain", Link).Output.ShouldContain("Accepted in Meeting Center, and objected to in Training Center.");
    }

    [Fact]
    public void Text_has_readable_names_bits_by_number_and_masked_secrets()
    {
        string output = ToolRun.Of("explain", Site + "m.php?AT=SM&YE=2027&MO=6&DA=1&HO=8&MI=5&MF=5&TZ=4&TC2=R%26D&PW=geheim-9&Passwort=geheim-9").Output;
        output.ShouldContain("  MF      MeetingFeatures   5 = Chat (bit 0), Video (bit 2)\n");
        output.ShouldContain("  TZ      TimeZone          4 = SanJose (Pacific Time, San Jose)\n");
        output.ShouldContain("  TC2     TrackingCodes[2]  'R&D'\n");
        output.ShouldContain("  PW      MeetingPassword   ***\n");
        output.ShouldContain("  (11th)                    ***\n");
        output.ShouldContain("      MeetingPassword = Environment.GetEnvironmentVariable(\"MEETING_PASSWORD\")!,");
        output.ShouldNotContain("geheim");
    }

    [Theory]
    [InlineData("https://acme.webex.com/acme/p.php?AT=LI&WID=jo&PW=geheim-9&MU=GoBack")]
    [InlineData("https://acme.webex.com/acme/p.php?AT=LI&WID=jo%26PW%3Dgeheim-9")]
    [InlineData("https://acme.webex.com/acme/p.php?AT=LI&WID=jo&BU=http%3A%2F%2Fx.example%3Ftoken%3Dgeheim-9")]
    [InlineData("https://acme.webex.com/acme/p.php?AT=LI&WID=jo&BU=http%253A%252F%252Fx.example%253FPW%253Dgeheim-9")]
    [InlineData("https://jo:geheim-9@acme.webex.com/acme/p.php?AT=LI&WID=jo&pw=geheim-9")]
    [InlineData("https://acme.webex.com/acme/p.php?AT=LI&WID=jo&amp;PW=geheim-9")]
    [InlineData("https://acme.webex.com/acme/m.php?AT=LI&WID=jo&PW=geheim-9")]
    [InlineData("https://acme.webex.com/acme/p.php?AT%3DLI%26WID%3Djo%26PW%3Dgeheim-9")]
    [InlineData("AT=SU&PID=geheim-9&PW=geheim-9")]
    [InlineData("https://x.example/back?AT=LI&ST=SUCCESS&TK=geheim-9")]
    public void No_format_shows_a_secret(string text)
    {
        foreach (string format in new[] { "text", "json", "sarif", "github", "msbuild" })
        {
            ToolRun run = ToolRun.Of("explain", text, "--format", format);
            (run.Output + run.Error).ShouldNotContain("geheim", customMessage: format);
        }
    }

    [Fact]
    public void Json_has_exactly_what_programs_were_promised()
    {
        JsonElement json = Explain(Site + "m.php?AT=HM&MK=1&PW=12345");
        json.EnumerateObject().Select(property => property.Name).ShouldBe(["command", "verdict", "findings"]);
        json.GetProperty("findings")[0].EnumerateObject().Select(property => property.Name).ShouldBe(["id", "argument", "message", "guide"]);
    }

    [Theory]
    [InlineData("https://x.example/back?AT=SM&ST=FAIL&RS=AccessDenied", "m.php/SM", "accept", "ScheduleMeetingError.AccessDenied")]
    [InlineData("AT=SM&ST=SUCCESS&MK=123456789", "m.php/SM", "accept", "Outcome: success.")]
    [InlineData("?AT=SM&ST=FAIL&RS=NoSuchThing", "m.php/SM", "object", "WES7403")]
    [InlineData("?AT=SM&ST=FAIL&RS=AccesDenied", "m.php/SM", "object", "did you mean 'AccessDenied'?")]
    [InlineData("https://x.example/back?AT=SM&ST=SUCCES", "m.php/SM", "object", "; did you mean ST=SUCCESS?")]
    [InlineData("https://x.example/back?AT=SM&amp;ST=SUCCESS&amp;MK=1", "m.php/SM", "object", "WES7402")]
    [InlineData(
        "<html><script>location.href='https://x.example/back?AT=JM&ST=FAIL&RS=InvalidMeetingKey'</script></html>",
        "m.php/JM",
        "accept",
        "InvalidMeetingKey"
    )]
    public void A_reply_is_told_from_a_request(string text, string command, string verdict, string word)
    {
        JsonElement json = Explain(text);
        json.GetProperty("command").GetString().ShouldBe(command);
        json.GetProperty("verdict").GetString().ShouldBe(verdict);
        ToolRun.Of("explain", text).Output.ShouldContain(word);
    }

    [Fact]
    public void A_reply_that_names_no_command_is_read_with_the_one_that_was_sent()
    {
        const string Page = "<html><body>Hello</body></html>";
        Ids(Explain(Page)).ShouldBe(["WES7401:AT"]);
        Ids(Explain(Page, "--command", "m.php/SM")).ShouldBe(["WES7402:"]);
        ToolRun
            .Of("explain", Page, "--command", "m.php/SMM")
            .ShouldBe(new ToolRun(2, "", "webex-spec: 'm.php/SMM' is not a command; did you mean 'm.php/SM'?\n"));
    }

    [Theory]
    [InlineData("'XC' is not a center (MC, TC, EC, SaC, SC).", "x", "--center", "XC")]
    [InlineData("there is no text to explain.", " ")]
    public void What_cannot_be_asked_is_refused(string problem, params string[] args)
    {
        ToolRun run = ToolRun.Of(["explain", .. args]);
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Error.ShouldStartWith($"webex-spec: {problem}\n");
    }

    [Fact]
    public void Every_id_is_explained()
    {
        string rules = ToolRun.Of("rules").Output;
        foreach (string link in new[] { "m.php?AT=jm&&MK=1&AN=A B%&b=%u1234", "p.php?AT=LI&PW=1&BU=http://x?a=1&b=2", "m.php?AT=SM&MF=apple&TC=99" })
        {
            foreach (string id in Ids(Explain(Site + link)))
                rules.ShouldContain(id.Split(':')[0] + "  ");
        }

        foreach (ViolationRule rule in Enum.GetValues<ViolationRule>().Where(rule => rule != ViolationRule.WrongCommand))
            rules.ShouldContain($"WES{7200 + (int)rule}  ");
    }

    [Fact]
    public void No_text_makes_it_fail()
    {
        var random = new Random(20261129);
        string[] pieces =
        [
            "https://",
            "http://",
            "acme.webex.com",
            "/acme/",
            "m.php",
            "p.php",
            "e.php",
            "?",
            "&",
            "=",
            "AT=SM",
            "AT=JM",
            "at=",
            "&amp;",
            "%",
            "%2",
            "%41",
            "%u00e4",
            "%FF",
            "#",
            "+",
            " ",
            "\n",
            "PW=geheim",
            "BU=http%3A%2F%2Fx",
            "MF=",
            "99999999999",
            "-1",
            "ST=FAIL",
            "RS=X",
            "<html>",
            "<",
            ">",
            "\"",
            "\0",
            "\ud83d",
            "\u202e",
            "TC{n}=1",
            "TC999999999999=1",
            "[",
            "]",
            "--",
            "{0}",
        ];
        for (int i = 0; i < 1500; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            ToolRun run = ToolRun.With(text, "explain", "-", "--format", i % 2 == 0 ? "json" : "text");
            run.ExitCode.ShouldBeInRange(0, 2, text);
            run.Output.ShouldNotContain("geheim", customMessage: text);
        }
    }

    private static JsonElement Explain(string text, params string[] args) =>
        JsonDocument.Parse(ToolRun.Of(["explain", text, .. args, "--format", "json"]).Output).RootElement;

    private static IEnumerable<string> Ids(JsonElement json) =>
        json.GetProperty("findings")
            .EnumerateArray()
            .Select(finding => $"{finding.GetProperty("id").GetString()}:{finding.GetProperty("argument").GetString()}");
}
