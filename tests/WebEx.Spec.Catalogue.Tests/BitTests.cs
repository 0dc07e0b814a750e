using WebEx.Meetings;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Bit flags hold the bits of the guide and no others, whatever was cast to them.</summary>
public sealed class BitTests
{
    private const int BitsOfAField = 32;

    [Theory, ClassData<EveryCommand>]
    public void A_bit_that_the_argument_does_not_have_is_a_violation(string id)
    {
        foreach ((CodedValue coded, int bit) in Bits(id).Where(row => row.Coded.Coded.Bits!.Bits.All(known => known.Bit != row.Bit)))
            coded.ShouldBreak(Alone(coded, bit), ViolationRule.Bits, coded.Coded.Errors.Invalid);
    }

    [Theory, ClassData<EveryCommand>]
    public void A_bit_that_the_guide_reserves_is_a_notice(string id)
    {
        foreach ((CodedValue coded, int bit) in Bits(id).Where(row => row.Coded.Coded.Bits!.Bits.Any(known => known.Bit == row.Bit && known.Name is null)))
        {
            Violation notice = coded.Violations(Alone(coded, bit), coded.AnyCenter).ShouldHaveSingleItem($"{coded} {bit}");
            (notice.Severity, notice.Rule, notice.Limit).ShouldBe((ViolationSeverity.Notice, ViolationRule.Bits, $"sets bit {bit}, which the guide reserves"));
        }
    }

    [Fact]
    public void All_bits_that_are_wrong_are_named_together()
    {
        var meeting = new ScheduleMeeting
        {
            Start = new WebExDateTime(2026, 12, 1, 9, 30),
            RepeatOption = RepeatOption.Weekly,
            Days = (RepeatDays)(-1),
            MeetingFeatures = unchecked((MeetingFeatures)0x8410_0001),
        };

        meeting
            .Validate(Center.MeetingCenter)
            .Select(violation => violation.ToString())
            .ShouldBe(["Days: has no bits 7 to 31 (guide 2-117)", "MeetingFeatures (MF): sets bits 20, 26, 31, which the guide reserves (guide 2-117)"]);
    }

    private static IEnumerable<(CodedValue Coded, int Bit)> Bits(string id) =>
        CodedValue
            .Of(CatalogueCommands.Get(id))
            .Where(coded => coded.Coded.Type == ArgumentType.Bits)
            .SelectMany(coded => Enumerable.Range(0, BitsOfAField).Select(bit => (coded, bit)));

    private static object Alone(CodedValue coded, int bit) => Enum.ToObject(coded.ValueType, 1 << bit);
}
