using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>What arguments and conditions mean.</summary>
public class ArgumentTests
{
    [Fact]
    public void A_code_may_have_two_meanings_in_different_centers() =>
        Arguments(
                """
                - { code: LN, name: LabName, centers: [TC], line: 1, meaning: The lab. }
                  - { code: LN, name: LastName, centers: [MC, EC], line: 2, meaning: The last name. }
                """
            )
            .Select(argument => argument.Name)
            .ShouldBe(["LabName", "LastName"]);

    [Fact]
    public void A_part_in_one_center_leaves_its_code_free_in_the_others() =>
        Arguments(
            """
            - { use: start, centers: [MC], line: { YE: 1, MO: 2, DA: 3 } }
              - { code: DA, name: Description, centers: [TC], line: 2, meaning: What it is about. }
            """
        )
            .Length.ShouldBe(2);

    [Theory]
    [InlineData("true", CenterSet.All, null)]
    [InlineData("false", CenterSet.None, null)]
    [InlineData("[MC, TC]", CenterSet.MeetingCenter | CenterSet.TrainingCenter, null)]
    [InlineData("where the site says so", CenterSet.None, "where the site says so")]
    public void Required_is_a_word_centers_or_a_phrase(string required, CenterSet centers, string? condition) =>
        Argument($"code: A, name: A, required: {required}").Required.ShouldBe(new RequirementModel(centers, condition));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("null", null)]
    [InlineData("\"null\"", "null")]
    [InlineData("0", "0")]
    [InlineData("off", "off")]
    public void A_default_is_the_literal_token(string written, string? token) =>
        Argument($"code: A, name: A, default: {written}").Defaults.ShouldBe([new DefaultModel(CenterSet.All, token)]);

    [Fact]
    public void A_default_may_differ_by_center()
    {
        ArgumentModel argument = Argument("code: A, name: A, default: { MC: One, TC: null }");
        argument.Defaults.ShouldBe([new DefaultModel(CenterSet.MeetingCenter, "One"), new DefaultModel(CenterSet.TrainingCenter, null)]);
        argument.LiteralDefault.ShouldBeNull();
    }

    [Theory]
    [InlineData("type: integer, min: -5, max: -1, default: -3")]
    [InlineData("type: choice, ignoreCase: true, values: { CreditCard: CreditCard }, default: CREDITCARD")]
    [InlineData("type: bits, bits: features, default: 4294967295")]
    [InlineData("type: list, separator: \" \", default: \"1 2\"")]
    [InlineData("forbidden: \"#\", max: 3, default: abc")]
    public void A_default_that_the_site_takes_is_no_mistake(string keys) => Argument($"code: A, name: A, {keys}").Defaults.Count.ShouldBe(1);

    [Fact]
    public void Types_differ_in_what_they_need()
    {
        ArgumentModel[] arguments = Arguments(
            """
            - { code: F, name: F, type: flag, as: "on/off", line: 1, meaning: A flag. }
              - { code: C, name: C, type: choice, values: { 0: Zero, 1: { name: One, meaning: The first., centers: [MC], deprecated: IP } }, line: 1,
                  meaning: A choice. }
              - { code: S, name: S, type: choice, values: roomType, line: 1, meaning: A shared choice. }
              - { code: B, name: B, type: bits, bits: { 3: reserved, 0: Chat, 21: { name: Video, needs: [0], category: "Off" } }, line: 1, meaning: Bits. }
              - { code: L, name: L, type: list, of: integer, separator: ",", open: "<", close: ">", line: 1, meaning: A list. }
              - { code: "TC{n}", name: Codes, from: 1, to: 10, line: 1, meaning: A family. }
              - { name: At, type: time, meaning: A time., parts: [ { part: minute, code: MI, line: 8 }, { part: hour, code: HO, line: 7 } ] }
              - { name: People, type: group, item: Person, meaning: A group., parts: [ { code: "FN{n}", name: FullName, line: 9, meaning: The name. } ] }
            """
        );
        arguments[0].Flag.ShouldBe(new FlagTokens("on", "off"));
        arguments[1].Choice!.EnumName.ShouldBe("ScheduleMeetingC");
        arguments[1].Choice!.IsNumeric.ShouldBeTrue();
        arguments[1].Choice!.Values[1].ShouldBe(new ChoiceValue("1", "One", "The first.", CenterSet.MeetingCenter, "IP"));
        arguments[2].Choice!.IsShared.ShouldBeTrue();
        arguments[3].Bits!.Bits.Select(bit => bit.Bit).ShouldBe([0, 3, 21]);
        arguments[3].Bits!.Named.Select(bit => bit.Name).ShouldBe(["Chat", "Video"]);
        arguments[4].List.ShouldBe(new ListModel(IsOfNumbers: true, ",", "<", ">"));
        arguments[5].Numbered.ShouldBe(new NumberedModel(1, 10));
        arguments[6].Parts.Select(part => (part.Part, part.Line, part.Digits)).ShouldBe([("hour", 7, 2), ("minute", 8, 2)]);
        arguments[6].Line.ShouldBe(7);
        arguments[7].Numbered.ShouldBe(new NumberedModel(1, null));
        arguments[7].Item.ShouldBe("Person");
    }

    [Theory]
    [InlineData("RM = 1", ConditionOperator.In, "1")]
    [InlineData("RM != 1", ConditionOperator.NotIn, "1")]
    [InlineData("RM in [1, 2]", ConditionOperator.In, "1,2")]
    [InlineData("RM not in [1, 2]", ConditionOperator.NotIn, "1,2")]
    [InlineData("Room given", ConditionOperator.Given, "")]
    [InlineData("RM absent", ConditionOperator.Absent, "")]
    public void A_condition_looks_at_one_argument(string when, ConditionOperator comparison, string tokens)
    {
        ConditionTerm term = Conditions(when).ShouldHaveSingleItem();
        term.Argument.ShouldBe(new ArgumentReference("Room", "RM"));
        term.Operator.ShouldBe(comparison);
        string.Join(",", term.Tokens).ShouldBe(tokens);
    }

    [Fact]
    public void Several_conditions_are_joined_by_and() =>
        Conditions("RM in [1, 2] and NR = a and NR != c").Select(term => term.Argument.Property).ShouldBe(["Room", "Number", "Number"]);

    [Fact]
    public void Capitals_do_not_matter_in_a_condition_on_a_choice_that_ignores_them()
    {
        CommandModel command = Command(
            """
            arguments:
              - { code: A, name: A, type: choice, ignoreCase: true, values: { Free: Free }, line: 1, meaning: One. }
              - { code: B, name: B, line: 1, meaning: Two. }
            rules:
              - { when: A = FREE, require: B, line: 1 }
            """
        );
        command.Rules.Count.ShouldBe(1);
    }

    [Fact]
    public void Line_breaks_of_any_kind_count_alike()
    {
        foreach (string lineBreak in new[] { "\n", "\r\n", "\r", "\u0085", "\u2028" })
        {
            string text = (SampleCatalogue.Head + "acess: host").Replace("\n", lineBreak, StringComparison.Ordinal);
            SampleCatalogue.Load(text).Diagnostics.ShouldHaveSingleItem().Span.StartLine.ShouldBe(7);
        }
    }

    [Fact]
    public void A_byte_order_mark_at_the_start_is_no_part_of_the_first_key() =>
        SampleCatalogue.Load("\uFEFF" + SampleCatalogue.Head + "acess: host").Diagnostics.ShouldHaveSingleItem().Span.StartLine.ShouldBe(7);

    private static EquatableArray<ConditionTerm> Conditions(string when) =>
        Command(
            $$"""
            arguments:
              - { code: RM, name: Room, type: choice, values: roomType, line: 2, meaning: The room. }
              - { code: NR, name: Number, line: 3, meaning: How many. }
              - { code: ON, name: IsOn, line: 3, meaning: Whether. }
            rules:
              - { when: "{{when}}", require: ON, line: 4 }
            """
        )
            .Rules[0]
            .Condition;

    private static ArgumentModel Argument(string keys) => Arguments($"- {{ {keys}, line: 1, meaning: One. }}").ShouldHaveSingleItem();

    private static ArgumentModel[] Arguments(string items) => [.. Command($"arguments:\n  {items}\n").Arguments];

    private static CommandModel Command(string text)
    {
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head + text);
        catalogue.Diagnostics.ShouldBeEmpty();
        return catalogue.Commands.ShouldHaveSingleItem();
    }
}
