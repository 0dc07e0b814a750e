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

    [Fact]
    public void Results_of_equal_violations_are_equal()
    {
        var result = new RequestValidationResult([Error, Notice]);
        (result == new RequestValidationResult([Error with { }, Notice])).ShouldBeTrue();
        result.Equals((object)new RequestValidationResult([Error, Notice])).ShouldBeTrue();
        result.GetHashCode().ShouldBe(new RequestValidationResult([Error, Notice]).GetHashCode());

        (result != new RequestValidationResult([Notice, Error])).ShouldBeTrue();
        (result == new RequestValidationResult([Error])).ShouldBeFalse();
        result.Equals((object)"other").ShouldBeFalse();
        (default == new RequestValidationResult([])).ShouldBeTrue();
    }

    [Fact]
    public void A_result_has_so_many_violations_and_no_others()
    {
        var result = new RequestValidationResult([Error, Notice]);
        result[1].ShouldBe(Notice);
        _ = Should.Throw<ArgumentOutOfRangeException>(() => result[2]);
        _ = Should.Throw<ArgumentOutOfRangeException>(() => result[-1]);
        _ = Should.Throw<ArgumentOutOfRangeException>(() => default(RequestValidationResult)[0]);
        _ = Should.Throw<ArgumentNullException>(() => new RequestValidationResult((IEnumerable<Violation>)null!));
    }

    [Fact]
    public void Only_errors_keep_a_caller_from_going_on()
    {
        default(RequestValidationResult).ThrowIfInvalid();
        new RequestValidationResult([Notice]).ThrowIfInvalid();
        WebExRequestException refusal = Should.Throw<WebExRequestException>(() => new RequestValidationResult([Error, Notice]).ThrowIfInvalid());
        refusal.Result.Count.ShouldBe(2);
        refusal.Message.ShouldStartWith("The request breaks rules of the guide:\nMeetingName (MN): 131 characters, at most 128");
    }

    [Fact]
    public void An_exception_names_the_command_and_the_center()
    {
        var result = new RequestValidationResult([Error]);
        var exception = new WebExRequestException(Sample.BookRoom.Description, Center.TrainingCenter, result);
        exception.Message.ShouldStartWith("BookRoom breaks rules of the guide for TrainingCenter, and was not sent:\nMeetingName (MN)");
        exception.Result.ShouldBe(result);
        _ = Should.Throw<ArgumentNullException>(() => new WebExRequestException(null!, Center.TrainingCenter, result));

        new WebExRequestException().Message.ShouldBe("The request is not valid, and was not sent.");
        new WebExRequestException("x").Message.ShouldBe("x");
        new WebExRequestException("x", exception).InnerException.ShouldBeSameAs(exception);
    }
}
