using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Lists that are sent in one value: an item comes back as it was, or the request is not sent.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("first|second", "|")]
    [InlineData("|", "|")]
    [InlineData("", "empty")]
    public void An_item_that_would_be_read_as_another_is_a_violation_and_not_sent(string item, string said)
    {
        BookRoom request = Rooms.Valid() with { Equipment = ["s3cret", item] };

        Violation violation = request.Validate(Center.MeetingCenter).ShouldHaveSingleItem();

        (violation.Severity, violation.ArgumentCode, violation.Property).ShouldBe((ViolationSeverity.Error, "EQ", "Equipment"));
        violation.ToString().ShouldContain(said);
        foreach (string message in new[] { Refusal(() => request.ToForm(Rooms.Site)), Refusal(() => request.ToUri(Rooms.Site)) })
        {
            message.ShouldContain("EQ: ");
            message.ShouldContain(said);
            message.ShouldNotContain("s3cret");
        }

        request.ToString().ShouldContain("EQ = s3cret|");
    }

    [Fact]
    public void A_list_without_items_and_a_list_with_one_are_sent() =>
        (Body(new() { Equipment = [] }), Body(new() { Equipment = ["a b, c"] })).ShouldBe(("AT=BR&EQ=", "AT=BR&EQ=a%20b%2C%20c"));

    [Theory]
    [InlineData("4,08", null, null, null)]
    [InlineData(null, ",", null, null)]
    [InlineData(null, null, "435,7000", null)]
    [InlineData(null, null, null, "75,37")]
    public void A_telephone_number_with_a_comma_in_a_part_is_a_violation_and_not_sent(string? country, string? area, string? local, string? extension)
    {
        BookRoom request = Rooms.Valid() with { CallOutNumber = new CallOutPhone(country, area, local, extension) };

        request.Validate(Center.MeetingCenter).ToString().ShouldContain("CallOutNumber (CO): must be without commas");
        Refusal(() => request.ToForm(Rooms.Site)).ShouldContain("CO: ");
    }

    [Fact]
    public void An_element_of_a_group_that_holds_nothing_is_not_sent()
    {
        BookRoom request = Rooms.Valid() with { Attendees = [new() { FullName = "Ann" }, new(), new() { FullName = "Cy" }] };

        request.Validate(Center.MeetingCenter).ToString().ShouldContain("FN2");
        Refusal(() => request.ToForm(Rooms.Site)).ShouldContain("element 2");
        _ = Refusal(() => (request with { Attendees = [new()] }).ToForm(Rooms.Site));
        (request with { Attendees = [new() { AccessCode = "x" }] }).ToForm(Rooms.Site).Body.ShouldContain("AC1=x");
        Should
            .Throw<InvalidOperationException>(() => (request with { Attendees = [new() { AccessCode = "x" }] }).ToUri(Rooms.Site))
            .Message.ShouldContain("secrets");
    }

    private static string Body(BookRoom request) => request.ToForm(Rooms.Site).Body;

    private static string Refusal(Func<object> write) => Should.Throw<InvalidOperationException>(write).Message;
}
