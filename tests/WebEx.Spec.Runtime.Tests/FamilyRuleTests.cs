using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Rules about how many values an indexed family has, and at which numbers.</summary>
public class FamilyRuleTests
{
    private static FillForm Valid => new() { Choices = { [1] = "red", [9] = "blue" } };

    [Fact]
    public void Some_values_are_not_enough_where_more_are_needed() =>
        Messages(new FillForm { Choices = { [4] = "red" } })
            .ShouldBe(["Choices (C{n}): 1 given, at least 2 needed (guide 9-1); the site returns AtLeastTwoOptionsNeeded"]);

    [Fact]
    public void Enough_values_and_none_at_all_are_no_matter_of_the_least_count()
    {
        Messages(Valid).ShouldBeEmpty();
        Messages(new FillForm()).ShouldBe(["Choices (C{n}): one of C{n} is required (guide 9-1)"]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(-1, true)]
    public void A_number_of_a_family_is_one_that_is_given(int number, bool isReported)
    {
        string[] messages = [.. Messages(Valid with { DefaultChoice = number })];

        string[] expected = isReported ? [$"DefaultChoice (DC): Choices (C{{n}}) has nothing at number {number} (guide 9-1); the site returns InvalidDC"] : [];
        messages.ShouldBe(expected);
    }

    [Theory]
    [InlineData(int.MinValue, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(int.MaxValue, true)]
    public void The_elements_of_a_group_have_their_numbers_in_a_row(int number, bool isReported) =>
        Messages(Valid with { Elements = new(["a", "b"]), DefaultElement = number }).Any().ShouldBe(isReported);

    [Fact]
    public void A_rule_by_number_names_each_number_that_breaks_it()
    {
        FillForm request = Valid with
        {
            Heights = new()
            {
                [2] = 1,
                [3] = 1,
                [2000000000] = 1,
            },
            Names = new() { [1] = "a", [3] = "b" },
        };

        Messages(request)
            .ShouldBe([
                "Names (N2): required because Heights (H2) is given (guide 9-1); the site returns N2IsRequired",
                "Names (N2000000000): required because Heights (H2000000000) is given (guide 9-1); the site returns N2000000000IsRequired",
            ]);
    }

    [Fact]
    public void After_a_rule_by_number_codes_have_no_number_again() =>
        Messages(new FillForm { Heights = { [2] = 1 }, Names = { [2] = "a" } }).ShouldBe(["Choices (C{n}): one of C{n} is required (guide 9-1)"]);

    private static IEnumerable<string> Messages(FillForm request) =>
        ((IWebExRequest)request).Validate(Center.MeetingCenter).Select(violation => violation.ToString());
}
