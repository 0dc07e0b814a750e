using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Links to the reference of the commands.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("http://127.0.0.1:8080/_reference/")]
    [InlineData("http://127.0.0.1:8080/_reference")]
    [InlineData("http://me:s3cr3t@127.0.0.1:8080/_reference/?a=s3cr3t#s3cr3t")]
    public void A_command_has_its_page(string address)
    {
        string page = new WebExReference(new Uri(address)).GetUri(BookRoom.Description).AbsoluteUri;
        page.ShouldStartWith("http://127.0.0.1:8080/_reference/");
        page.ShouldNotContain("//_reference//");
        page.ShouldNotContain("s3cr3t");
        page.ShouldNotContain("#");
        page.ShouldNotBe(new WebExReference(new Uri(address)).GetUri(ListRooms.Description).AbsoluteUri);
    }

    [Fact]
    public void A_violation_leads_to_its_property_and_without_one_to_its_code()
    {
        var reference = new WebExReference(new Uri("https://www.example.com/reference/"));
        string page = reference.GetUri(BookRoom.Description).AbsoluteUri;
        reference.GetUri(BookRoom.Description, new Violation { Property = "RoomName", ArgumentCode = "MN" }).Fragment.ShouldBe("#RoomName");
        reference.GetUri(BookRoom.Description, new Violation { ArgumentCode = "MN" }).AbsoluteUri.ShouldBe(page + "#MN");
    }

    [Fact]
    public void What_is_missing_or_relative_is_refused()
    {
        var reference = new WebExReference(new Uri("https://www.example.com/"));
        Should.Throw<ArgumentNullException>(() => new WebExReference(null!)).ParamName.ShouldBe("baseAddress");
        Should.Throw<ArgumentException>(() => new WebExReference(new Uri("a/b", UriKind.Relative))).Message.ShouldContain("has to be absolute");
        Should.Throw<ArgumentNullException>(() => reference.GetUri(null!)).ParamName.ShouldBe("command");
        Should.Throw<ArgumentNullException>(() => reference.GetUri(BookRoom.Description, null!)).ParamName.ShouldBe("violation");
    }
}
