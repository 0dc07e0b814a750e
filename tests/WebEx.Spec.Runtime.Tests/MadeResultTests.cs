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

    [Theory]
    [InlineData(ViolationRule.Required, "required in L", "required")]
    [InlineData(ViolationRule.TooFew, "A given, at least L needed", " given, at least  needed")]
    [InlineData(ViolationRule.TooLong, "A characters, at most L", "too long, at most  characters")]
    [InlineData(ViolationRule.TooShort, "A characters, at least L", "too short, at least  characters")]
    [InlineData(ViolationRule.ForbiddenCharacters, "must hold none of L, but is \"A\"", "must hold none of ")]
    [InlineData(ViolationRule.Format, "must be L, but is \"A\"", "must be ")]
    [InlineData(ViolationRule.OutOfRange, "A, must be L", ", must be ")]
    [InlineData(ViolationRule.NotAChoice, "must be L, but is \"A\"", " is not one of the choices")]
    [InlineData(ViolationRule.NotInCenter, "A is valid in L only", "valid in  only")]
    [InlineData(ViolationRule.Date, "there is no A", "there is no ")]
    [InlineData(ViolationRule.Combined, "A characters in all parts together, at most L", " characters in all parts together, at most ")]
    [InlineData(ViolationRule.Bits, "L", "bits that exclude each other")]
    [InlineData(ViolationRule.Deprecated, "A is deprecated: L", "deprecated: ")]
    [InlineData(ViolationRule.RequiredWhen, "required because C", "required because ")]
    [InlineData(ViolationRule.IgnoredWhen, "L because C", "no effect because ")]
    [InlineData(ViolationRule.ForbiddenWhen, "not allowed because C", "not allowed because ")]
    [InlineData(ViolationRule.AnyOf, "one of L is required", "one of  is required")]
    [InlineData(ViolationRule.AllOrNone, "all or none of L must be given", "all or none of  must be given")]
    [InlineData(ViolationRule.Order, "L (A)", " ()")]
    [InlineData(ViolationRule.Span, "L (A)", " ()")]
    [InlineData(ViolationRule.NumberOf, "L has nothing at number A", " has nothing at number ")]
    [InlineData(ViolationRule.ValuesWhen, "must be one of L because C", "must be one of  because ")]
    [InlineData(ViolationRule.Unreadable, "must be L, but is \"A\"", "must be ")]
    [InlineData(ViolationRule.WrongCommand, "must be L, but is \"A\"", "missing, must be ")]
    [InlineData(ViolationRule.UnknownArgument, "not an argument of L; C", "not an argument of ")]
    [InlineData(
        ViolationRule.SecretInUrl,
        "a secret in a URL, which browsers, proxies and logs keep and the site refuses: send it by POST",
        "a secret in a URL, which browsers, proxies and logs keep and the site refuses: send it by POST"
    )]
    [InlineData((ViolationRule)99, "99", "99")]
    public void A_rule_has_a_sentence_with_what_is_known(ViolationRule rule, string whole, string bare)
    {
        Violation violation = new()
        {
            Rule = rule,
            ArgumentCode = "XX",
            Property = "X",
        };
        violation.ToString().ShouldBe("X (XX): " + bare);
        violation = violation with { Limit = "L", Actual = "A", Condition = "C", GuidePage = "9-1", ErrorCode = new("InvalidXX") };
        violation.ToString().ShouldBe("X (XX): " + whole + " (guide 9-1); the site returns InvalidXX");
        (violation with { ErrorText = "InvalidX1" }).ToString().ShouldEndWith("; the site returns InvalidX1");
        (violation with { Property = "XX" }).ToString().ShouldStartWith("XX: ");
    }

    [Theory]
    [InlineData(" ", "must hold no blanks")]
    [InlineData(" ,<", "must hold no blanks and none of ,<")]
    [InlineData(",<", "must hold none of ,<")]
    public void A_blank_that_is_barred_has_a_word_of_its_own(string barred, string said) =>
        new Violation
        {
            Rule = ViolationRule.ForbiddenCharacters,
            ArgumentCode = "X",
            Property = "X",
            Limit = barred,
        }
            .ToString()
            .ShouldBe("X: " + said);

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
