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
    [InlineData("//www.example.com/back")]
    public void What_is_no_url_to_come_back_to_is_refused(string address) =>
        Should.Throw<ArgumentException>(() => new BackUrl(address)).ParamName.ShouldBe("address");

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

    [Fact]
    public void It_compares_by_its_text()
    {
        (new BackUrl("/back").With("a", "1") == new BackUrl("/back?a=1")).ShouldBeTrue();
        (new BackUrl("/back") != new BackUrl("/back?a=1")).ShouldBeTrue();
        new BackUrl("/back").GetHashCode().ShouldBe(new BackUrl("/back").GetHashCode());
    }
}
