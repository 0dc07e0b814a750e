using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>Rules about indexed families and bits.</summary>
public class FamilyRuleTests
{
    private const string Arguments = """
        arguments:
          - { code: "N{n}", name: Names, from: 1, to: 3, least: 2, line: 2, errors: { missing: E, tooFew: F }, meaning: The names. }
          - { code: "H{n}", name: Heights, type: integer, from: 1, to: 3, line: 2, meaning: The heights. }
          - { code: DN, name: Number, type: integer, line: 3, meaning: Which. }
          - { code: MO, name: Options, type: bits, bits: { 0: Chat, 2: Notes }, line: 4, meaning: The options. }
        errors: { E: { line: 1, cause: state, meaning: One. }, F: { line: 1, meaning: Two. } }

        """;

    [Fact]
    public void A_least_count_has_an_error_of_its_own()
    {
        ArgumentModel names = Command("{ note: Text., line: 1 }").Arguments[0];
        names.Least.ShouldBe(2);
        (names.Errors.Missing, names.Errors.TooFew).ShouldBe(("E", "F"));
    }

    [Fact]
    public void The_code_of_a_family_means_each_number_and_its_name_means_all_of_them()
    {
        RuleModel byNumber = Rule("""{ when: "H{n} given", require: "N{n}", line: 1 }""");
        byNumber.Condition[0].Argument.ShouldBe(new ArgumentReference("Heights", "H{n}", IsByNumber: true));
        byNumber.Arguments[0].ShouldBe(new ArgumentReference("Names", "N{n}", IsByNumber: true));

        RuleModel whole = Rule("{ when: Heights given, require: Names, line: 1 }");
        whole.Condition[0].Argument.ShouldBe(new ArgumentReference("Heights", "H{n}"));
        whole.Arguments[0].ShouldBe(new ArgumentReference("Names", "N{n}"));
    }

    [Fact]
    public void By_number_a_value_can_be_compared() => Rule("""{ when: "H{n} = 5", require: "N{n}", line: 1 }""").Condition[0].Tokens.ShouldBe(["5"]);

    [Fact]
    public void A_rule_can_ask_whether_a_bit_is_set()
    {
        Rule("{ when: MO has Notes, forbid: DN, line: 1 }").Condition[0].ShouldBe(Bit(ConditionOperator.Has));
        Rule("{ when: MO lacks Notes, forbid: DN, line: 1 }").Condition[0].ShouldBe(Bit(ConditionOperator.Lacks));
    }

    [Fact]
    public void A_value_can_be_a_number_of_a_family() =>
        Rule("{ numberOf: { DN: Names }, line: 1 }").Arguments.ShouldBe([new ArgumentReference("Number", "DN"), new ArgumentReference("Names", "N{n}")]);

    private static ConditionTerm Bit(ConditionOperator comparison) =>
        new(new ArgumentReference("Options", "MO"), comparison, new EquatableArray<string>(["Notes"]));

    private static RuleModel Rule(string rule) => Command(rule).Rules.ShouldHaveSingleItem();

    private static CommandModel Command(string rule)
    {
        Catalogue catalogue = SampleCatalogue.Load($"{SampleCatalogue.Head}{Arguments}rules:\n  - {rule}\n");
        catalogue.Diagnostics.ShouldBeEmpty();
        return catalogue.Commands.ShouldHaveSingleItem();
    }
}
