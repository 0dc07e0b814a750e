using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class BackUrlTests
{
    private const int Seed = 20261124;

    [Theory]
    [InlineData("https://www.example.com", "https://www.example.com?a=b%26c")]
    [InlineData("https://www.example.com/back", "https://www.example.com/back?a=b%26c")]
    [InlineData("https://www.example.com/back?", "https://www.example.com/back?a=b%26c")]
    [InlineData("https://www.example.com/back?x=1", "https://www.example.com/back?x=1&a=b%26c")]
    [InlineData("HTTP://www.example.com/back?x=1&", "HTTP://www.example.com/back?x=1&a=b%26c")]
    [InlineData("mywebex/back.php", "mywebex/back.php?a=b%26c")]
    [InlineData("/back", "/back?a=b%26c")]
    [InlineData("/a:b", "/a:b?a=b%26c")]
    [InlineData("?x=1:2", "?x=1:2&a=b%26c")]
    [InlineData("?", "?a=b%26c")]
    public void A_value_is_added_encoded(string address, string expected) => new BackUrl(address).With("a", "b&c").ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("https://www.example.com/a b")]
    [InlineData("https://www.example.com/\n")]
    [InlineData("https://www.example.com/#top")]
    [InlineData("https://")]
    [InlineData("https:///back")]
    [InlineData("ftp://www.example.com/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://www.example.com/%0Aalert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData(":")]
    [InlineData("a:b/c")]
    [InlineData("//www.example.com/back")]
    public void What_is_no_url_to_come_back_to_is_refused(string address) =>
        Should.Throw<ArgumentException>(() => new BackUrl(address)).ParamName.ShouldBe("address");

    [Theory]
    [InlineData("?x=1", "1")]
    [InlineData("/back?x=1", "1")]
    [InlineData("/x=1", null)]
    [InlineData("x=1", null)]
    public void Its_parameters_are_what_stands_in_the_query(string address, string? value) => new BackUrl(address).Parameters["x"].ShouldBe(value);

    [Theory]
    [InlineData("AT")]
    [InlineData("ST")]
    [InlineData("RS")]
    [InlineData("")]
    public void What_the_site_adds_itself_is_refused(string name) =>
        Should.Throw<ArgumentException>(() => new BackUrl("/back").With(name, "x")).ParamName.ShouldBe("name");

    [Fact]
    public void It_is_a_value_of_a_request_and_comes_back_with_the_reply()
    {
        var request = new BookRoom { RoomName = "x", BackUrl = new BackUrl("https://www.example.com/back").With("order", "R&D?#\u00e9+ %") };
        BookRoomReply reply = BookRoomReply.Read(request.BackUrl + "&AT=BR&ST=SUCCESS&MK=1");
        reply.IsSuccess.ShouldBeTrue(reply.Problem);
        reply.AdditionalParameters.ShouldBe([new("order", "R&D?#\u00e9+ %")]);
        new BackUrl(request.BackUrl!).Parameters["order"].ShouldBe("R&D?#\u00e9+ %");
    }

    [Fact]
    public void Urls_stand_inside_urls_to_any_depth()
    {
        var random = new Random(Seed);
        for (int round = 0; round < 200; round++)
        {
            var states = new List<string>();
            var url = new BackUrl("https://www.example.com/0");
            int depth = random.Next(1, 6);
            for (int i = 1; i <= depth; i++)
            {
                states.Add(RandomText.WellFormed(random, 12));
                url = new BackUrl($"https://www.example.com/{i}").With("state", states[^1]).With(i % 2 == 0 ? "BU" : "MU", url!);
            }

            for (int i = depth; i >= 1; i--)
            {
                url.Parameters["state"].ShouldBe(states[i - 1]);
                url = new BackUrl(url.Parameters[i % 2 == 0 ? "BU" : "MU"].ShouldNotBeNull());
            }

            url.ToString().ShouldBe("https://www.example.com/0");
        }
    }

    [Fact]
    public void It_can_be_the_url_of_another_request()
    {
        Uri next = new BookRoom { RoomName = "R&D", BackUrl = new BackUrl("https://www.example.com/back").With("a", "1") }.ToUri(new WebExSite("acme"));
        var back = new BackUrl(next);
        BookRoom.TryRead(back, Center.MeetingCenter, out BookRoom? read, out _).ShouldBeTrue();
        read!.RoomName.ShouldBe("R&D");
        new BackUrl(read.BackUrl!).Parameters["a"].ShouldBe("1");
    }

    [Theory]
    [InlineData("", "must not be empty, nor hold blanks or control characters")]
    [InlineData("https://www.example.com/#top", "has no fragment")]
    [InlineData("#top", "has no fragment")]
    [InlineData("ftp://www.example.com/", "begins with http:// or https://")]
    [InlineData("https://", "begins with http:// or https://")]
    [InlineData("https://?a=b", "begins with http:// or https://")]
    [InlineData("mailto:a", "has no colon in its name")]
    [InlineData("//www.example.com", "needs its protocol")]
    [InlineData("svn+ssh://www.example.com/", "begins with http:// or https://, or is a page of the site")]
    [InlineData("a-b://www.example.com/", "begins with http:// or https://, or is a page of the site")]
    [InlineData("a.b://www.example.com/", "begins with http:// or https://, or is a page of the site")]
    [InlineData("azAZ09://www.example.com/", "begins with http:// or https://, or is a page of the site")]
    [InlineData("a_b://www.example.com/", "A page of the site has no colon in its name")]
    [InlineData("://www.example.com/", "A page of the site has no colon in its name")]
    [InlineData("http:/www.example.com/", "A page of the site has no colon in its name")]
    public void The_reason_says_what_is_wrong(string address, string said) =>
        Should.Throw<ArgumentException>(() => new BackUrl(address)).Message.ShouldContain(said);

    [Theory]
    [InlineData("back/a:b")]
    [InlineData("back?a:b")]
    [InlineData("https://a")]
    public void A_colon_behind_the_name_of_a_page_is_taken(string address) => new BackUrl(address).ToString().ShouldBe(address);

    [Fact]
    public void A_name_that_the_site_adds_is_named_in_the_reason()
    {
        Should
            .Throw<ArgumentException>(() => new BackUrl("/back").With("ST", "x"))
            .Message.ShouldContain("The site adds ST itself; the reply would have it twice and be unreadable.");
        Should.Throw<ArgumentException>(() => new BackUrl("/back").With("", "x")).Message.ShouldContain("needs a name");
    }

    [Fact]
    public void What_is_null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => new BackUrl((string)null!)).ParamName.ShouldBe("address");
        Should.Throw<ArgumentNullException>(() => new BackUrl((Uri)null!)).ParamName.ShouldBe("address");
        Should.Throw<ArgumentNullException>(() => new BackUrl("/back").With(null!, "x")).ParamName.ShouldBe("name");
        Should.Throw<ArgumentNullException>(() => new BackUrl("/back").With("a", null!)).ParamName.ShouldBe("value");
    }

    [Fact]
    public void Without_a_query_it_has_no_parameters()
    {
        new BackUrl("https://www.example.com/back").Parameters.Count.ShouldBe(0);
        new BackUrl("back").Parameters.Count.ShouldBe(0);
        new BackUrl(new Uri("back", UriKind.Relative)).ToString().ShouldBe("back");
    }

    [Fact]
    public void None_is_null_and_no_url()
    {
        BackUrl? none = null;
        var url = new BackUrl("/back");
        ((string?)none).ShouldBeNull();
        (url == none).ShouldBeFalse();
        (none == url).ShouldBeFalse();
        (none == null).ShouldBeTrue();
        (none != url).ShouldBeTrue();
        url.Equals(none).ShouldBeFalse();
        url.Equals((object)new BackUrl("/back")).ShouldBeTrue();
        url.Equals((object)"/back").ShouldBeFalse();
    }

    [Fact]
    public void It_compares_by_its_text()
    {
        (new BackUrl("/back").With("a", "1") == new BackUrl("/back?a=1")).ShouldBeTrue();
        (new BackUrl("/back") != new BackUrl("/back?a=1")).ShouldBeTrue();
        new BackUrl("/back").GetHashCode().ShouldBe(new BackUrl("/back").GetHashCode());
    }
}
