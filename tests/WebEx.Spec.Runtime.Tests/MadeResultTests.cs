namespace WebEx.Tests;

/// <summary>Results that a test of a user's own code makes.</summary>
public sealed class MadeResultTests
{
    private static readonly Violation Error = new()
    {
        Rule = ViolationRule.TooLong,
        ArgumentCode = "MN",
        Property = "MeetingName",
        Actual = "131",
        Limit = "128",
    };
    private static readonly Violation Notice = new()
    {
        Severity = ViolationSeverity.Notice,
        Rule = ViolationRule.IgnoredWhen,
        ArgumentCode = "Days",
        Property = "Days",
        Condition = "RepeatOption (RO) is absent",
    };

    [Fact]
    public void A_result_is_made_of_violations()
    {
        var result = new RequestValidationResult([Error, Notice]);

        (result.IsValid, result.Count).ShouldBe((false, 2));
        result.Errors.ShouldBe([Error]);
        result.Notices.ShouldBe([Notice]);
        result.ToString().ShouldBe("MeetingName (MN): 131 characters, at most 128\nDays: no effect because RepeatOption (RO) is absent");
        new RequestValidationResult([Notice]).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void A_violation_without_texts_is_a_sentence_all_the_same()
    {
        foreach (ViolationRule rule in Enum.GetValues<ViolationRule>())
            new Violation { Rule = rule }
                .ToString()
                .ShouldNotBeNull();
    }
}
