using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Arguments that have to be given, of every type, everywhere and in some centers.</summary>
public sealed class RequiredTests
{
    private static readonly EquipRoom Given = new()
    {
        Name = "all",
        Seats = 0,
        Phone = new WebExPhoneNumber { Local = "1" },
        CallOut = new CallOutPhone { Local = "1" },
        Codes = new() { [1] = "" },
        Equipment = ValueList.Create(""),
    };

    [Fact]
    public void What_is_given_is_enough_even_where_it_is_empty_text_or_zero()
    {
        Given.Validate(Center.MeetingCenter).ToString().ShouldBe("valid");
        Given.Validate(Center.TrainingCenter).ToString().ShouldBe("valid");
    }

    [Fact]
    public void What_is_missing_everywhere_is_named() => Missing(new EquipRoom { Name = "all" }, Center.MeetingCenter).ShouldBe(["SE", "PH", "CO", "TC", "EQ"]);

    [Fact]
    public void What_has_no_part_and_no_value_is_missing()
    {
        var empty = new EquipRoom
        {
            Name = "all",
            Seats = 1,
            Phone = new WebExPhoneNumber(),
            CallOut = new CallOutPhone(),
            Codes = new(),
            Equipment = ValueList<string>.Empty,
        };
        Missing(empty, Center.MeetingCenter).ShouldBe(["PH", "CO", "TC", "EQ"]);
        Missing(empty with { Name = "" }, Center.TrainingCenter).ShouldBe(["NA", "PH", "CO", "TC", "EQ"]);
    }

    [Fact]
    public void What_one_center_needs_is_missing_there_alone()
    {
        Missing(new EquipRoom(), Center.TrainingCenter).ShouldBe(["NA", "SE", "PH", "CO", "TC", "EQ"]);
        Missing(new EquipRoom(), Center.MeetingCenter).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Room ~ 1", true)]
    [InlineData("R\u007f", true)]
    [InlineData("R\u0080", false)]
    [InlineData("Rü", false)]
    public void A_text_of_ascii_characters_holds_no_other(string name, bool isValid)
    {
        RequestValidationResult result = new EquipRoom { Name = name }.Validate(Center.MeetingCenter);
        result.IsValid.ShouldBe(isValid);
        if (!isValid)
            result.ToString().ShouldContain("ASCII characters only");
    }

    private static IEnumerable<string> Missing(EquipRoom request, Center center)
    {
        RequestValidationResult result = request.Validate(center);
        result.ShouldAllBe(violation => violation.Rule == ViolationRule.Required);
        return result.Select(violation => violation.ArgumentCode);
    }
}
