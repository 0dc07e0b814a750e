using WebEx.Pages;

namespace WebEx.Scenarios;

/// <summary>Links that people open: made for a mail, and told apart in a calendar.</summary>
public sealed class LinkScenarios
{
    private static readonly WebExSite Site = new("acme");

    [Fact]
    public void A_mail_links_to_the_page_of_a_session() =>
        new SessionInformationPageWithoutFrames { MeetingKey = "123456789" }
            .ToUri(Site)
            .AbsoluteUri.ShouldBe("https://acme.webex.com/acme/e.php?AT=SINF&MK=123456789");

    [Fact]
    public void A_password_is_not_put_into_a_link_unless_that_is_wanted()
    {
        var page = new SessionInformationPage { MeetingKey = "123456789", Password = "geheim" };
        Should.Throw<InvalidOperationException>(() => page.ToUri(Site)).Message.ShouldNotContain("geheim");
        page.ToUri(Site, SecretsInUrl.Allowed).Query.ShouldBe("?AT=SI&MK=123456789&PW=geheim");
    }

    [Theory]
    [InlineData("https://acme.webex.com/acme/m.php?AT=JM&MK=1&PW=geheim", WebExLinkKind.Command, "JoinMeeting")]
    [InlineData("https://acme.webex.com/acme/e.php?AT=SINF&MK=1", WebExLinkKind.EntryPoint, "SessionInformationPageWithoutFrames")]
    [InlineData("https://acme.webex.com/acme/j.php?MTID=m0123456789", WebExLinkKind.None, null)]
    [InlineData("https://acme.webex.com/meet/name", WebExLinkKind.None, null)]
    public void A_calendar_tells_what_a_link_is(string text, WebExLinkKind kind, string? name)
    {
        WebExLink link = WebExLink.Read(text);
        (link.Kind, link.Target?.Name).ShouldBe((kind, name));
        if (kind == WebExLinkKind.None)
            link.Note.ShouldNotBeNullOrEmpty();
        link.ToString().ShouldNotContain("geheim");
    }
}
