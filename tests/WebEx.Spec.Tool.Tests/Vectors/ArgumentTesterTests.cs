using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Tests.Vectors;

/// <summary>The kinds that vectors know, of which the catalogue need not have all.</summary>
public sealed class ArgumentTesterTests
{
    public static TheoryData<ArgumentType> Types => [.. Enum.GetValues<ArgumentType>()];

    [Theory, MemberData(nameof(Types))]
    public void Every_kind_has_a_tester_and_one_for_replies_where_these_have_the_kind(ArgumentType type)
    {
        var argument = new ArgumentModel { Type = type };
        ArgumentTester tester = ArgumentTesters.Of(argument);
        if (ArgumentKinds.Of(argument).ReplyKeys is not null)
            _ = tester.ShouldBeAssignableTo<IReplyTester>();
    }

    [Fact]
    public void A_time_of_day_is_tried_without_a_day()
    {
        var time = new ArgumentModel { Type = ArgumentType.Time, Parts = new[] { Part("HO", "hour"), Part("MI", "minute") }.ToEquatableArray() };
        ArgumentTester tester = ArgumentTesters.Of(time);
        tester.Pairs(time, tester.Usual(time, CenterSet.All)).ShouldBe([("HO", "09"), ("MI", "05")]);
        tester.Limits(time, CenterSet.All).Select(limit => limit.Name).ShouldContain("minute-above-max");
        tester.Limits(time, CenterSet.All).Select(limit => limit.Name).ShouldNotContain(name => name.StartsWith("2031", StringComparison.Ordinal));

        static ArgumentModel Part(string code, string part) =>
            new()
            {
                Type = ArgumentType.Number,
                Code = code,
                Part = part,
            };
    }
}
