using WebEx.Pages;

namespace WebEx.Tests;

/// <summary>Links that are made by a type, and links that come from elsewhere.</summary>
public sealed class LinkTests
{
    private static readonly WebExSite Site = new("acme");

    [Fact]
    public void Every_command_and_every_entry_point_is_found_by_its_link()
    {
        LinkTable
            .All.GroupBy(target => target.Kind)
            .Select(group => (group.Key, group.Count()))
            .ShouldBe([(WebExLinkKind.Command, 90), (WebExLinkKind.EntryPoint, 43)], ignoreOrder: true);
        foreach (WebExLinkTarget target in LinkTable.All)
        {
            string link = "https://acme.webex.com/acme/" + target.Path + (target.At is null ? "?MK=1" : "?MK=1&AT=" + target.At);
            WebExLink read = WebExLink.Read(link);

            read.Targets.ShouldContain(target);
            read.Targets.ShouldAllBe(other => other.Kind == target.Kind && other.Path == target.Path && other.At == target.At);
            (read.Site, read.Page, read.Note).ShouldBe((Site, target.Path, null));
        }
    }

    [Fact]
    public void The_page_of_a_session_is_linked_by_a_type()
    {
        var page = new SessionInformationPageWithoutFrames { MeetingKey = "123456789" };

        page.ToUri(Site).AbsoluteUri.ShouldBe("https://acme.webex.com/acme/e.php?AT=SINF&MK=123456789");
        WebExLink.Read(page.ToUri(Site).AbsoluteUri).Target.ShouldBe(SessionInformationPageWithoutFrames.Target);
        new JoinUnlistedTrainingPage().ToUri(Site).AbsoluteUri.ShouldBe("https://acme.webex.com/acme/k2/join");
    }

    [Fact]
    public void A_value_cannot_add_an_argument() =>
        new AttendMeetingPage { MeetingKey = "1", AttendeeName = "A&AT=SU#é" }
            .ToUri(Site)
            .AbsoluteUri.ShouldEndWith("e.php?AT=AM&MK=1&AN=A%26AT%3DSU%23%C3%A9");

    [Fact]
    public void A_choice_is_written_as_its_token() =>
        new BrowserTestPage { ClientName = BrowserTestClient.SupportTest, HomeUrl = "https://me.example/?a=1" }
            .ToUri(Site)
            .Query.ShouldBe("?AT=BT&ClientName=SupportTest&HomeURL=https%3A%2F%2Fme.example%2F%3Fa%3D1");

    [Fact]
    public void A_secret_is_refused_in_a_link_unless_it_is_allowed()
    {
        var page = new SessionInformationPage { MeetingKey = "1", Password = "hunter2" };

        string message = Should.Throw<InvalidOperationException>(() => page.ToUri(Site)).Message;
        message.ShouldContain("SessionInformationPage has a secret (PW)");
        message.ShouldNotContain("hunter2");
        page.ToUri(Site, SecretsInUrl.Allowed).Query.ShouldBe("?AT=SI&MK=1&PW=hunter2");
        page.ToString().ShouldBe("SessionInformationPage { MK = 1, PW = *** }");
    }

    [Theory]
    [InlineData("m.php?AT=JM&MK=1", "JoinMeeting (m.php?AT=JM)", WebExLinkKind.Command)]
    [InlineData("/acme/m.php?MK=1&AT=JM", "JoinMeeting (m.php?AT=JM)", WebExLinkKind.Command)]
    [InlineData("acme.webex.com/acme/m.php?AT=JM", "JoinMeeting (m.php?AT=JM)", WebExLinkKind.Command)]
    [InlineData("https://acme.webex.com/acme/e.php?AT=JM", "JoinMeetingByKeyPage (e.php?AT=JM)", WebExLinkKind.EntryPoint)]
    [InlineData("https://acme.webex.com/acme/k2/join/", "JoinUnlistedTrainingPage (k2/join)", WebExLinkKind.EntryPoint)]
    [InlineData("https://meet.example.org/rooms/acme/join.php", "JoinMeetingPage (join.php)", WebExLinkKind.EntryPoint)]
    public void A_link_tells_what_it_is(string text, string target, WebExLinkKind kind)
    {
        WebExLink.TryRead(text, out WebExLink? link).ShouldBeTrue();

        (link.Target?.ToString(), link.Kind, link.Note).ShouldBe((target, kind, null));
    }

    [Fact]
    public void A_link_with_two_meanings_tells_both()
    {
        WebExLink link = WebExLink.Read("https://acme.webex.com/acme/join");

        (link.Kind, link.Target).ShouldBe((WebExLinkKind.EntryPoint, null));
        link.Targets.Select(target => (target.Name, target.Centers))
            .ShouldBe([("JoinUnlistedMeetingPage", Centers.MeetingCenter), ("JoinSupportCenterPage", Centers.SupportCenter)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("https://acme.webex.com/acme/j.php?MTID=m12", "j.php is not a page of the guide, and the link has no AT.")]
    [InlineData("https://acme.webex.com/meet/name", "name is not a page of the guide, and the link has no AT.")]
    [InlineData("/meet/name", "meet/name is not a page of the guide, and the link has no AT.")]
    [InlineData("https://acme.webex.com/acme/m.php?MK=1", "m.php needs an AT, and the link has none.")]
    [InlineData("m.php?AT=ZZ", "m.php is not a page of the guide that has AT=ZZ, nor is there another one.")]
    [InlineData("m.php?AT=JM&AT=SM", "AT stands more than once, and nobody knows which of them the site takes.")]
    [InlineData("m.php?MK=1&amp;AT=JM", "The link has &amp; where a URL has &: take it out of the markup first.")]
    [InlineData("mailto://jo@acme.example/m.php?AT=JM", "A link of a site begins with https:// or http://.")]
    [InlineData(null, "The text is empty.")]
    public void A_link_that_is_none_says_why(string? text, string note)
    {
        WebExLink.TryRead(text, out WebExLink? none).ShouldBeFalse();
        none.ShouldBeNull();
        (WebExLink.Read(text).Kind, WebExLink.Read(text).Note).ShouldBe((WebExLinkKind.None, note));
    }

    [Fact]
    public void A_wrong_page_is_forgiven_where_one_page_alone_has_the_AT()
    {
        WebExLink one = WebExLink.Read("https://acme.webex.com/acme/x.php?AT=SINF");
        WebExLink several = WebExLink.Read("https://acme.webex.com/acme/x.php?AT=JM");

        (one.Target, one.Note).ShouldBe(
            (SessionInformationPageWithoutFrames.Target, "x.php is not a page of the guide that has AT=SINF; e.php is the only one that has it.")
        );
        several.Kind.ShouldBe(WebExLinkKind.None);
        several.Note.ShouldNotBeNull().ShouldContain("several have it: ");
    }

    [Fact]
    public void Nothing_confidential_shows()
    {
        WebExLink link = WebExLink.Read("https://jo:hunter1@acme.webex.com/acme/x.php;jsessionid=hunter2?AT=SI&PW=hunter3#hunter4");
        WebExLink none = WebExLink.Read("https://jo:hunter1@acme.webex.com/acme/x.php;jsessionid=hunter2?PW=hunter3&AT=hunter5%20is%20a%20password#hunter4");

        (link.ToString() + none + link.Site + link.Page + link.Note + none.Note).ShouldNotContain("hunter");
        (link.Kind, none.Kind, link.Site).ShouldBe((WebExLinkKind.EntryPoint, WebExLinkKind.None, Site));
    }

    [Fact]
    public void Any_text_is_read()
    {
        var random = new Random(20261129);
        string[] pieces =
        [
            "https://",
            "acme.webex.com",
            "/",
            "//",
            "acme",
            "m.php",
            "e.php",
            "?",
            "&",
            "=",
            "AT",
            "AT=JM",
            ";",
            "#",
            "%",
            "%zz",
            "%2F",
            "\0",
            "\ud800",
            "\u202e",
            "[",
            ":",
            "@",
            "\\",
            "é",
        ];
        for (int round = 0; round < 20_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            WebExLink link = WebExLink.Read(text);

            (link.ToString().Length < 1_000).ShouldBeTrue(text);
            (link.Kind == WebExLinkKind.None).ShouldBe(link.Targets.Count == 0);
            if (link.Kind == WebExLinkKind.None)
                link.Note.ShouldNotBeNull();
        }

        WebExLink.Read("m.php?AT=JM&X=" + new string('&', 1_000_000)).Note.ShouldBe("The text has 1000014 characters, and a URL has at most 65519.");
    }
}
