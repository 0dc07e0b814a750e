using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>Which conditions can hold, and which never do, whatever a request says.</summary>
public sealed class RuleConditionTests
{
    private const string Arguments = """
        arguments:
          - { code: NR, name: Number, type: integer, min: 1, max: 3, defaultFrom: the profile, line: 1, meaning: How many. }
          - { code: ND, name: Usual, type: integer, min: 1, max: 3, default: 2, line: 2, meaning: How many by default. }
          - { code: NA, name: Count, type: integer, max: 1, line: 3, meaning: How many at all. }
          - { code: NW, name: Wide, type: integer, min: -2147483648, max: 2147483647, defaultFrom: the profile, line: 4, meaning: Any number. }
          - { code: TX, name: Topic, max: 1, defaultFrom: the profile, line: 5, meaning: The topic. }
          - { code: CH, name: Choice, type: choice, values: { X: First, Y: Second }, default: X, line: 6, meaning: Which. }
          - { code: CA, name: Other, type: choice, values: { X: One, Y: Two }, line: 7, meaning: Which other. }
          - { code: FL, name: Flag, type: flag, as: ON/OFF, line: 8, meaning: Whether. }
          - { code: BI, name: Bits, type: bits, bits: { 0: Chat, 1: Video }, line: 9, meaning: What. }
          - { code: B, name: Two, line: 10, meaning: What it is about. }

        """;

    [Theory]
    [InlineData("NR not in [1, 2]")]
    [InlineData("NR not in [1, 3]")]
    [InlineData("NR not in [2, 3]")]
    [InlineData("ND not in [1, 3]")]
    [InlineData("NA not in [0, 1]")]
    [InlineData("NW not in [0, 1]")]
    [InlineData("TX not in [0, 1]")]
    [InlineData("CH != X")]
    [InlineData("CH != Y")]
    [InlineData("CA not in [X, Y]")]
    [InlineData("FL = ON")]
    [InlineData("FL != ON")]
    [InlineData("NR given and NR != 2")]
    [InlineData("NR given and NA absent")]
    [InlineData("NR in [1, 2] and NR in [2, 3]")]
    [InlineData("NR in [1, 2] and NR != 1")]
    [InlineData("NR != 1 and NR != 2")]
    [InlineData("BI has Chat and BI lacks Video")]
    [InlineData("BI has Chat and BI has Video")]
    [InlineData("BI has Chat and NR = 1")]
    public void A_condition_that_can_hold_is_taken(string condition) => Told($"{{ when: \"{condition}\", require: B, line: 1 }}").ShouldBeEmpty();

    [Theory]
    [InlineData("NR not in [1, 2, 3]", "Number never holds: it leaves none of its values.")]
    [InlineData("ND not in [3, 2, 1]", "Usual never holds: it leaves none of its values.")]
    [InlineData("CH not in [X, Y]", "Choice never holds: it leaves none of its values.")]
    [InlineData("NR given and NR absent", "Number never holds.")]
    [InlineData("NR = 1 and NR = 2", "Number never holds.")]
    [InlineData("NR in [1, 2] and NR = 3", "Number never holds.")]
    [InlineData("NR in [1, 2] and NR not in [1, 2]", "Number never holds.")]
    [InlineData("NR = 1 and FL = ON and NR != 1", "Number never holds.")]
    [InlineData("BI lacks Chat and BI has Video and BI has Chat", "Bits never holds.")]
    public void A_condition_that_never_holds_is_told(string condition, string message) =>
        Told($"{{ when: \"{condition}\", require: B, line: 1 }}").ShouldBe([$"The condition on {message}"]);

    [Theory]
    [InlineData("FL in [ON, OFF]", "The condition names both values of Flag; ask whether it is given or absent.")]
    [InlineData("FL not in [ON, OFF]", "The condition names both values of Flag; ask whether it is given or absent.")]
    [InlineData("CH in [X, X]", "The condition names a value of Choice twice.")]
    [InlineData("NR = 1 and NR = 1", "The condition says the same of Number twice.")]
    [InlineData("NR given and NR given", "The condition says the same of Number twice.")]
    public void A_condition_that_says_too_much_is_told(string condition, string message) =>
        Told($"{{ when: \"{condition}\", require: B, line: 1 }}").ShouldBe([message]);

    [Theory]
    [InlineData("require: NR", "NR given")]
    [InlineData("require: NR", "NR absent and CH = X")]
    [InlineData("forbid: [B, NR]", "NR given")]
    [InlineData("ignore: NR", "NR absent")]
    public void A_rule_that_decides_about_its_own_condition_is_told(string action, string condition) =>
        Told($"{{ when: {condition}, {action}, line: 1 }}").ShouldBe(["The rule decides about Number by whether Number is given."]);

    [Theory]
    [InlineData("{ when: NR = 1, require: NR, line: 1 }")]
    [InlineData("{ when: NR given, require: [B, CH], line: 1 }")]
    [InlineData("{ when: CH given, values: { CH: [X] }, line: 1 }")]
    [InlineData("{ when: B given, values: { CH: [Y] }, line: 1 }")]
    [InlineData("{ anyOf: [NR, B], line: 1 }")]
    public void A_rule_about_others_is_taken(string rule) => Told(rule).ShouldBeEmpty();

    [Fact]
    public void A_rule_that_ignores_takes_no_error() =>
        Told("{ when: B given, ignore: NR, error: Odd, line: 1 }").ShouldContain("'error' has no effect beside 'ignore', which no site answers with an error.");

    private static IEnumerable<string> Told(string rule)
    {
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head + Arguments + $"rules:\n  - {rule}\n");
        return catalogue.Diagnostics.Select(diagnostic => diagnostic.Message);
    }
}
