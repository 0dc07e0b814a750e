using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class SiteTests
{
    [Theory]
    [InlineData("acme", "https://acme.webex.com/acme/")]
    [InlineData("acme-2", "https://acme-2.webex.com/acme-2/")]
    [InlineData("a_b", "https://a_b.webex.com/a_b/")]
    [InlineData("0", "https://0.webex.com/0/")]
    [InlineData("az-AZ_09", "https://az-az_09.webex.com/az-AZ_09/")]
    public void A_name_is_a_site_on_webex_com(string name, string address) => new WebExSite(name).BaseAddress.AbsoluteUri.ShouldBe(address);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-a")]
    [InlineData("_a")]
    [InlineData("a.b")]
    [InlineData("a/b")]
    [InlineData("evil.example.com/")]
    [InlineData("a@b")]
    [InlineData("äcme")]
    [InlineData("a`b")]
    [InlineData("a{b")]
    [InlineData("a[b")]
    [InlineData("a:b")]
    [InlineData("a\n")]
    [InlineData("a-")]
    [InlineData("a_")]
    [InlineData("www")]
    [InlineData("WWW")]
    [InlineData("acme\u200b")]
    public void A_name_of_other_characters_is_refused(string name) => Should.Throw<ArgumentException>(() => new WebExSite(name)).ParamName.ShouldBe("siteName");

    [Fact]
    public void The_reason_says_what_a_name_is() =>
        Should
            .Throw<ArgumentException>(() => new WebExSite("acme!"))
            .Message.ShouldBe(
                "A site name is 1 to 63 letters, digits, hyphens and underscores, beginning and ending with a letter or a digit, such as acme for "
                    + "https://acme.webex.com/acme/; for a site at another address, give its Uri. (Parameter 'siteName')"
            );

    [Fact]
    public void A_name_has_at_most_63_characters()
    {
        new WebExSite(new string('a', 63)).BaseAddress.Host.Length.ShouldBe(73);
        _ = Should.Throw<ArgumentException>(() => new WebExSite(new string('a', 64)));
    }

    [Theory]
    [InlineData("https://meet.example.org/acme/", "https://meet.example.org/acme/")]
    [InlineData("https://meet.example.org/acme", "https://meet.example.org/acme/")]
    [InlineData("https://meet.example.org", "https://meet.example.org/")]
    [InlineData("http://localhost:8080/acme", "http://localhost:8080/acme/")]
    [InlineData("http://127.0.0.1/acme/", "http://127.0.0.1/acme/")]
    public void An_address_gets_its_slash(string address, string expected)
    {
        var site = new WebExSite(new Uri(address));
        site.BaseAddress.AbsoluteUri.ShouldBe(expected);
        new BookRoom().ToUri(site).OriginalString.ShouldBe(expected + "m.php?AT=BR");
    }

    [Theory]
    [InlineData(" acme\n", "Without the blanks")]
    [InlineData("acme.webex.com", "give new WebExSite(\"acme\")")]
    [InlineData("acme.webex.com/acme", "Give new WebExSite(\"acme\")")]
    [InlineData("https://acme.webex.com/acme/m.php?AT=LI&PW=s3cr3t", "Give new WebExSite(\"acme\")")]
    [InlineData("https://me:s3cr3t@meet.example.org/acme/", "Give https://meet.example.org/acme/")]
    public void A_text_that_is_no_name_shows_what_was_meant(string text, string said)
    {
        string message = Should.Throw<ArgumentException>(() => new WebExSite(text)).Message;
        message.ShouldContain(said);
        message.ShouldNotContain("s3cr3t");
    }

    [Theory]
    [InlineData("http://meet.example.org/acme/", "https")]
    [InlineData("ftp://meet.example.org/acme/", "https")]
    [InlineData("https://meet.example.org/acme/?a=b", "query")]
    [InlineData("https://meet.example.org/acme/#a", "fragment")]
    [InlineData("https://me:s3cr3t@meet.example.org/acme/", "user name")]
    [InlineData("acme/", "absolute")]
    [InlineData("https://@meet.example.org/acme/", "user name")]
    [InlineData("https://meet.example.org/acme//", "two slashes")]
    [InlineData("https://meet.example.org//acme/", "two slashes")]
    [InlineData("https://meet.example.org/acme\t/", "blanks, control characters")]
    [InlineData("https://meet.example.org/my%20site/", "blanks, control characters")]
    [InlineData("https://meet.example.org/acme%2Fm/", "blanks, control characters")]
    [InlineData("https://meet.example.org/acme;v=1/", "blanks, control characters")]
    [InlineData("https://meet.example.org/acme%5Cm/", "blanks, control characters or one of / \\ ? # ; in its name.")]
    [InlineData("https://meet.example.org/acme%3Fm/", "blanks, control characters")]
    [InlineData("https://meet.example.org/acme%23m/", "blanks, control characters")]
    [InlineData("https://meet.example.org/acme%01/", "blanks, control characters")]
    [InlineData("https://meet.example.org/acme%7F/", "blanks, control characters")]
    [InlineData("https://meet.example.org/acme%C2%A0/", "blanks, control characters")]
    [InlineData("https://acme.webex.com/meet/jo", "one folder", "new WebExSite(\"acme\")")]
    [InlineData("https://acme.webex.com/webappng/sites/acme/dashboard", "one folder", "new WebExSite(\"acme\")")]
    [InlineData("https://acme.webex.com/acme//", "one folder", "new WebExSite(\"acme\")")]
    [InlineData("https://www.webex.com/", "one folder")]
    [InlineData("https://webex.com", "one folder")]
    [InlineData("https://acme.webex.com/a%20b/", "one folder", "new WebExSite(\"acme\")")]
    [InlineData("file:///acme", "https address")]
    public void Another_address_is_refused_with_the_reason(string address, params string[] said)
    {
        string message = Should.Throw<ArgumentException>(() => new WebExSite(new Uri(address, UriKind.RelativeOrAbsolute))).Message;
        foreach (string part in said)
            message.ShouldContain(part);
        message.ShouldNotContain("s3cr3t");
        message.ShouldNotContain("https:///");
    }

    [Theory]
    [InlineData("https://acme.webex.com/acme/m.php", "new WebExSite(\"acme\")", "https://acme.webex.com/acme/")]
    [InlineData("https://acme.webex.com/acme/m.php/", "new WebExSite(\"acme\")")]
    [InlineData("https://acme.webex.com/acme/M.PHP?AT=SM&MN=s3cr3t", "new WebExSite(\"acme\")")]
    [InlineData("https://acme.webex.com/acme/m.php#top", "new WebExSite(\"acme\")")]
    [InlineData("https://meet.example.org/acme/m.php;jsessionid=s3cr3t", "address of a page", "https://meet.example.org/acme/")]
    [InlineData("https://meet.example.org/acme/m.php%3FAT=SM", "address of a page", "https://meet.example.org/acme/")]
    [InlineData("https://meet.example.org/acme/supportcenter/", "address of a page")]
    [InlineData("https://acme.webex.com/mywebex/default.do?siteurl=acme&service=10", "siteurl", "new WebExSite(\"acme\")")]
    [InlineData("https://acme.webex.com/mywebex/default.do?service=10", "new WebExSite(\"acme\")")]
    [InlineData("https://acme.webex.com/?siteurl=other", "new WebExSite(\"other\")")]
    [InlineData("https://meet.example.org/mywebex/default.do?siteurl=acme", "https://meet.example.org/acme/")]
    [InlineData("https://meet.example.org/acme/supportcenter/smt.wbx", "address of a page")]
    [InlineData("https://meet.example.org/acme/j.php?MTID=m1", "https://meet.example.org/acme/")]
    [InlineData("https://meet.example.org/default.do?siteurl=%3Cs3cr3t%3E", "address of a page")]
    [InlineData("https://air-min.webex.com/p.php", "new WebExSite(\"air-min\")")]
    [InlineData("https://air-min.webex.com", "new WebExSite(\"air-min\")")]
    [InlineData("http://acme.webex.com/acme/", "https", "new WebExSite(\"acme\")")]
    public void The_address_of_a_page_is_refused_and_the_message_says_what_to_give_instead(string address, params string[] said)
    {
        string message = Should.Throw<ArgumentException>(() => new WebExSite(new Uri(address))).Message;
        foreach (string part in said)
            message.ShouldContain(part);
        message.ShouldNotContain("s3cr3t");
    }

    [Theory]
    [InlineData("https://meet.example.org/v1.2/")]
    [InlineData("https://meet.example.org/php/")]
    [InlineData("https://acme.webex.com/acme-en/")]
    [InlineData("https://www.webex.com/acme/")]
    public void A_folder_that_only_looks_like_a_page_is_taken(string address) => new WebExSite(new Uri(address)).BaseAddress.AbsoluteUri.ShouldBe(address);

    [Theory]
    [InlineData(".php")]
    [InlineData(".do")]
    [InlineData(".wbx")]
    [InlineData(".jsp")]
    [InlineData(".jspx")]
    [InlineData(".asp")]
    [InlineData(".aspx")]
    [InlineData(".htm")]
    [InlineData(".html")]
    [InlineData(".shtml")]
    [InlineData(".xhtml")]
    [InlineData(".cgi")]
    [InlineData(".pl")]
    [InlineData(".action")]
    [InlineData(".exe")]
    public void A_page_is_known_by_its_ending_and_a_folder_of_that_name_is_none(string ending)
    {
        Should.Throw<ArgumentException>(() => new WebExSite(new Uri("https://meet.example.org/acme/x" + ending))).Message.ShouldContain("address of a page");
        new WebExSite(new Uri("https://meet.example.org/" + ending)).BaseAddress.AbsolutePath.ShouldBe("/" + ending + "/");
    }

    [Theory]
    [InlineData(
        "http://meet.example.org/acme/",
        "http, which anybody on the way can read, is accepted for a loopback host only. Give https://meet.example.org/acme/."
    )]
    [InlineData("ftp://meet.example.org/acme/", "must be an https address. Give https://meet.example.org/acme/.")]
    [InlineData("ftp://localhost/acme/", "must be an https address. Give https://localhost/acme/.")]
    [InlineData("https://meet.example.org/a/b/?c=d", "must have no user name, query or fragment. (Parameter")]
    [InlineData("https://meet.example.org/a-/?c=d", "must have no user name, query or fragment. (Parameter")]
    [InlineData("https://acme.webex.com/acme/?c=d", "fragment. Give new WebExSite(\"acme\"), or https://acme.webex.com/acme/.")]
    [InlineData("https://acme.webex.com/other/?c=d", "The host suggests the site acme: give new WebExSite(\"acme\"), or the address of its folder.")]
    [InlineData("https://acme.webex.com/?a=b&SITEURL=other", "Its parameter siteurl names the site other: give new WebExSite(\"other\").")]
    [InlineData("https://meet.example.org/?siteurl=acme", "Its parameter siteurl names the site acme: give https://meet.example.org/acme/.")]
    public void The_reason_says_what_to_give(string address, string said) =>
        Should.Throw<ArgumentException>(() => new WebExSite(new Uri(address))).Message.ShouldContain(said);

    [Theory]
    [InlineData("acme!", false)]
    [InlineData(".acme", false)]
    [InlineData("a.b", true)]
    public void A_text_with_a_point_in_it_looks_like_an_address(string text, bool isAddress) =>
        Should.Throw<ArgumentException>(() => new WebExSite(text)).Message.Contains("This looks like an address.").ShouldBe(isAddress);

    [Fact]
    public void A_site_is_not_the_same_as_none()
    {
        WebExSite? none = null;
        var site = new WebExSite("acme");
        (site == none).ShouldBeFalse();
        (none == site).ShouldBeFalse();
        (none != site).ShouldBeTrue();
        (none == null).ShouldBeTrue();
        site.Equals(none).ShouldBeFalse();
        site.Equals((object)new WebExSite("acme")).ShouldBeTrue();
        site.Equals((object)"https://acme.webex.com/acme/").ShouldBeFalse();
        site.ToString().ShouldBe("https://acme.webex.com/acme/");
    }

    [Fact]
    public void Sites_compare_by_address()
    {
        new WebExSite("acme").ShouldBe(new WebExSite(new Uri("https://ACME.webex.com/acme")));
        new WebExSite("acme").GetHashCode().ShouldBe(new WebExSite(new Uri("https://ACME.webex.com/acme")).GetHashCode());
        (new WebExSite("acme") != new WebExSite("acme2")).ShouldBeTrue();
    }

    [Fact]
    public void A_site_must_be_given()
    {
        _ = Should.Throw<ArgumentNullException>(() => Rooms.Valid().ToUri(null!));
        _ = Should.Throw<ArgumentNullException>(() => Rooms.Valid().ToForm(null!));
        _ = Should.Throw<ArgumentNullException>(() => new WebExSite((string)null!));
        _ = Should.Throw<ArgumentNullException>(() => new WebExSite((Uri)null!));
    }

    [Fact]
    public void A_time_zone_is_found_by_either_name_and_not_found_without_an_exception()
    {
        SystemZones.TryFind("America/Los_Angeles", "no such zone", out TimeZoneInfo? byIana).ShouldBeTrue();
        byIana!.BaseUtcOffset.ShouldBe(TimeSpan.FromHours(-8));
        SystemZones.TryFind("no/such/zone", "Pacific Standard Time", out TimeZoneInfo? byWindows).ShouldBeTrue();
        byWindows!.BaseUtcOffset.ShouldBe(TimeSpan.FromHours(-8));
        SystemZones.TryFind("no/such/zone", "../../etc/passwd", out TimeZoneInfo? none).ShouldBeFalse();
        none.ShouldBeNull();
    }
}
