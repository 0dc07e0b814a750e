using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Values that a type can hold and an argument cannot mean: unknown bits, negative counts, fields that are missing, and what is deprecated.</summary>
public sealed class MeaningTests
{
    [Theory]
    [InlineData(0x0u, null)]
    [InlineData(0xFu, null)]
    [InlineData(0x40u, "Features (FE): has no bit 6 (guide 9-1); the site returns InvalidFE")]
    [InlineData(0xC0u, "Features (FE): has no bits 6, 7 (guide 9-1); the site returns InvalidFE")]
    [InlineData(0x8000_0E41u, "Features (FE): has no bits 6, 9 to 11, 31 (guide 9-1); the site returns InvalidFE")]
    [InlineData(0x20u, "Features (FE): sets bit 5, which the guide reserves (guide 9-1)")]
    [InlineData(0x130u, "Features (FE): sets bits 4, 5, 8, which the guide reserves (guide 9-1)")]
    public void A_bit_is_one_of_those_that_there_are(uint bits, string? expected) =>
        Messages(new() { Features = bits }).ShouldBe(expected is null ? [] : [expected]);

    [Fact]
    public void Unknown_bits_are_an_error_and_reserved_ones_a_notice()
    {
        Violation[] violations = [.. Validate(new() { Features = 0x50 })];
        violations
            .Select(violation => (violation.Severity, violation.Rule, violation.ErrorText))
            .ShouldBe([(ViolationSeverity.Error, ViolationRule.Bits, "InvalidFE"), (ViolationSeverity.Notice, ViolationRule.Bits, null)]);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(int.MaxValue, null)]
    [InlineData(-1, "Seats (SE): -1, must be at least 0 (guide 9-1)")]
    [InlineData(int.MinValue, "Seats (SE): -2147483648, must be at least 0 (guide 9-1)")]
    public void A_count_is_not_negative(int seats, string? expected) => Messages(new() { Seats = seats }).ShouldBe(expected is null ? [] : [expected]);

    [Theory]
    [InlineData("61-038-6431301", true)]
    [InlineData("61,038,6431301", true)]
    [InlineData("61-038,6431301-7", true)]
    [InlineData("--6", true)]
    [InlineData("", false)]
    [InlineData("610386431301", false)]
    [InlineData("61-038", false)]
    [InlineData("61-038-", false)]
    [InlineData("61-038- ", false)]
    [InlineData("61,038,,6431301", false)]
    public void The_field_that_is_asked_for_is_not_empty(string text, bool isRight)
    {
        const string Limit = "must be 3 fields with commas or dashes between them, field 3 not empty";
        string[] expected = isRight ? [] : [$"DialIn (DI): {Limit}, but is \"{text}\" (guide 9-1); the site returns InvalidDI"];
        Messages(new() { DialIn = text }).ShouldBe(expected);
    }

    [Fact]
    public void What_is_deprecated_is_a_notice_that_says_what_to_use()
    {
        Messages(new() { Kind = 5, Old = "" })
            .ShouldBe(["Kind (KI): Phone (5) is deprecated: use IP (guide 9-1)", "Old (OL): deprecated: use New (guide 9-1)"]);
        Validate(new() { Kind = 5, Old = "" })
            .ShouldAllBe(violation => violation.Severity == ViolationSeverity.Notice && violation.Rule == ViolationRule.Deprecated);
        Messages(new() { Kind = 4 }).ShouldBeEmpty();
    }

    private static RequestValidationResult Validate(MeasureRoom request) => ((IWebExRequest)request).Validate(Center.MeetingCenter);

    private static IEnumerable<string> Messages(MeasureRoom request) => Validate(request).Select(violation => violation.ToString());
}
