namespace WebEx.Tests;

/// <summary>Requests as programs send them: what is right is read without a word, and of what is wrong each thing is named.</summary>
public sealed class SentRequestTests
{
    private const string Site = "https://acme.webex.com/acme/";

    [Theory]
    [InlineData("o.php/ST", Site + "o.php?AT=ST&SP=TC&BU=http%3A%2F%2Fwhatever.com")]
    [InlineData(
        "m.php/JM@meeting",
        Site + "m.php?AT=JM&MK=123456789&AE=a%40b.com&AN=Ann%20Lee&BU=https%3A%2F%2Fx.org%2Fview.php%3Fid%3D1%26action%3Djoinmeeting"
    )]
    [InlineData("m.php/SM@meeting", "https://landesk.webex.com/LANDesk/m.php?AT=SM&YE=2027&MO=6&DA=1&HO=08&MI=50&MN=ANOTHERTEST")]
    [InlineData("p.php/LI", "AT=LI&WID=jimmy&PW=important&MU=GoBack&BU=http%3A%2F%2Fwhatever.com")]
    public void What_is_right_is_accepted(string id, string text)
    {
        (bool isRead, RequestValidationResult problems, RequestValidationResult violations) = Read(id, text);

        isRead.ShouldBeTrue(problems.ToString());
        problems.ShouldBeEmpty();
        violations.IsValid.ShouldBeTrue(violations.ToString());
    }

    [Theory]
    // Only the secret in the URL is wrong.
    [InlineData("p.php/LI", Site + "p.php?AT=LI&WID=jimmy&PW=important&MU=GoBack&BU=http%3A%2F%2Fwhatever.com", "PW: a secret in a URL")]
    [InlineData("p.php/LI", "?AT=LI&WID=jimmy&PW=important&MU=GoBack", "PW: a secret in a URL")]
    [InlineData(
        "m.php/SM@meeting",
        Site + "m.php?AT=SM&PW=secret&IP=1&NT=1&MN=Awesome&DU=20&BU=http%3A%2F%2Fwhatever.com&MF=apple",
        "MF: must be",
        "(YE)",
        "(MO)",
        "(DA)",
        "(HO)",
        "(MI)",
        "PW: "
    )]
    [InlineData("m.php/OM@meeting", Site + "m.php?AT=OM&servicename=TC", "servicename: not an argument of ListOpenMeetings")]
    // The right command on the wrong page.
    [InlineData("o.php/DF", Site + "p.php?AT=DF&FN=%2Fa.txt&BU=http%3A%2F%2Fx.com", "must be o.php")]
    [InlineData("w.php/SO", Site + "w.php?AT=SO&BU=http%3A%2F%2Fx.com&TP=OneClick&SP=3", "SP: ")]
    [InlineData("m.php/HM@meeting", Site + "m.php?AT=HM&MK=123456&PW=123", "PW: not an argument of HostMeeting")]
    [InlineData(
        "m.php/SM@meeting",
        "AT=SM&MN=x&MT=3&NA=4&YE=2027&MO=6&DA=1&HO=8&MI=50&PW=abcdef&TZ=45&AutoDeleteAfterMeeting=on&BM=1&RemiderTime=1&CE=1&DU=10&TC=5&BU=http%3A%2F%2Fx.com",
        "AutoDeleteAfterMeeting: not an argument of ScheduleMeeting; did you mean AutoDeleteAfterEnd?",
        "RemiderTime: not an argument of ScheduleMeeting; did you mean ReminderTime?"
    )]
    // The BackURL is not encoded, so that its second argument is one of the request.
    [InlineData(
        "p.php/SU",
        Site + "p.php?AT=SU&FN=A&LN=B&EM=a%40b.com&WID=w&PW=p&&PID=1&BU=http://x.com/back?a=1&b=2",
        "PW: a secret",
        "PID: a secret",
        "b: not an argument of SignUpUser; it may be a part of BU"
    )]
    [InlineData("m.php/JM@meeting", "https://mit.webex.com/mit/m.php?AT=JM&AS=AppView&MK=123456789", "AS: not an argument of JoinMeeting")]
    // Without the folder of the site.
    [InlineData("p.php/LI", "https://air-min.webex.com/p.php?AT=LI&WID=x", "path: must be /air-min/p.php, but is \"/p.php\"")]
    [InlineData("m.php/JM@meeting", "?AT=JM&amp;MK=123&amp;AN=A", "&amp;")]
    [InlineData("m.php/JM@meeting", Site + "m.php?AT=JM&#38;MK=123&#38;AN=A", "&amp;")]
    [InlineData("m.php/SM@meeting", "AT=SM&mn=x&YE=2027&MO=6&DA=1&HO=8&MI=50", "mn: not an argument of ScheduleMeeting; did you mean MN?")]
    [InlineData("m.php/SM@meeting", "AT=SM&MN=x&MN=y&YE=2027&MO=6&DA=1&HO=8&MI=50", "MN: ignored because it is given more than once")]
    [InlineData("m.php/SM@meeting", "AT=SM&MN=x&TC11=y&YE=2027&MO=6&DA=1&HO=8&MI=50", "TC11: not an argument of ScheduleMeeting; TC{n} has no such number")]
    [InlineData("w.php/KM", Site + "w.php?AT=KM&PID=p4rtner", "PID: a secret in a URL")]
    public void Of_what_is_wrong_each_thing_is_named(string id, string text, params string[] named)
    {
        (_, RequestValidationResult problems, RequestValidationResult violations) = Read(id, text);

        string reported = problems + "\n" + violations;
        foreach (string part in named)
            reported.ShouldContain(part, Case.Sensitive);
        foreach (string secret in new[] { "important", "p4rtner" })
            reported.ShouldNotContain(secret, Case.Sensitive);
    }

    [Fact]
    public void A_link_out_of_XML_is_named_once_and_not_read()
    {
        (bool isRead, RequestValidationResult problems, _) = Read("m.php/JM@meeting", "AT=JM&amp;MK=123&amp;AN=A&amp;PW=s3cret");

        isRead.ShouldBeFalse();
        problems.ShouldHaveSingleItem().ToString().ShouldContain("&amp;: it was copied out of XML or HTML, and has to be decoded first");
    }

    [Theory, ClassData<EveryCommand>]
    public void A_secret_in_a_URL_is_named_and_read_and_in_a_form_it_is_neither(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (Center center in command.Centers)
        {
            var requests = new RandomRequests(command, center, Seed.For(id, (int)center));
            for (int i = 0; i < 10; i++)
            {
                Draft draft = requests.Next();
                IWebExRequest request = draft.ToRequest();
                string[] secrets = [.. SecretValues.In(draft).Select(secret => secret.Code).Distinct()];

                command
                    .TryRead(request.ToUri(GeneratedCommand.Site, SecretsInUrl.Allowed).AbsoluteUri, center, out _, out RequestValidationResult problems)
                    .ShouldBeTrue();
                problems
                    .Where(problem => problem.Rule == ViolationRule.SecretInUrl)
                    .Select(problem => problem.ArgumentCode)
                    .ShouldBe(secrets, ignoreOrder: true);
                problems.IsValid.ShouldBe(secrets.Length == 0);

                command.TryRead(request.ToForm(GeneratedCommand.Site).Body, center, out _, out problems).ShouldBeTrue();
                problems.IsValid.ShouldBeTrue(problems.ToString());
            }
        }
    }

    private static (bool IsRead, RequestValidationResult Problems, RequestValidationResult Violations) Read(string id, string text)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Center center = command.Centers.First();
        bool isRead = command.TryRead(text, center, out IWebExRequest? request, out RequestValidationResult problems);
        return (isRead, problems, request?.Validate(center) ?? default);
    }
}
