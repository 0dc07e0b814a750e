using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>What comes out of <c>use</c> and the keys beside it.</summary>
public class UseTests
{
    [Fact]
    public void A_set_brings_its_arguments_in_order_each_with_its_own_line()
    {
        ArgumentModel[] arguments = Arguments("{ use: card, line: { BU: 30, CN: 20, CM: 10 } }");
        arguments.Select(argument => (argument.Code, argument.Line)).ShouldBe([("CM", 10), ("CN", 20), ("BU", 30)]);
        arguments[2].Type.ShouldBe(ArgumentType.Url);
    }

    [Fact]
    public void Except_leaves_codes_out() => Arguments("{ use: card, except: [CM, BU], line: 20 }").Select(argument => argument.Code).ShouldBe(["CN"]);

    [Fact]
    public void Without_takes_keys_away()
    {
        ArgumentModel[] arguments = Arguments("{ use: card, without: [max, default], line: { CM: 1, CN: 2, BU: 3 } }");
        arguments[0].Max.ShouldBeNull();
        arguments[1].Defaults.ShouldBeEmpty();
    }

    [Fact]
    public void Without_reaches_the_parts()
    {
        Arguments("{ use: start, line: { YE: 1, MO: 2, DA: 3 } }")[0].Parts[0].LiteralDefault.ShouldBe("2000");
        Arguments("{ use: start, without: default, line: { YE: 1, MO: 2, DA: 3 } }")[0].Parts[0].LiteralDefault.ShouldBeNull();
    }

    [Fact]
    public void Keys_beside_a_use_replace_those_of_every_argument() =>
        Arguments("{ use: card, centers: [MC], line: { CM: 1, CN: 2, BU: 3 } }").ShouldAllBe(argument => argument.Centers == CenterSet.MeetingCenter);

    [Fact]
    public void With_changes_one_code_even_its_name_on_the_wire()
    {
        ArgumentModel[] arguments = Arguments("{ use: card, with: { CM: { code: PM, max: 20 } }, line: { PM: 1, CN: 2, BU: 3 } }");
        arguments.Select(argument => argument.Code).ShouldBe(["PM", "CN", "BU"]);
        arguments[0].Max.ShouldBe(20);
    }

    [Fact]
    public void With_changes_a_part_of_a_whole()
    {
        ArgumentModel start = Arguments("{ use: start, with: { MO: { code: ME } }, required: true, line: { YE: 1, ME: 2, DA: 3 } }").ShouldHaveSingleItem();
        start.Parts.Select(part => (part.Code, part.Line)).ShouldBe([("YE", 1), ("ME", 2), ("DA", 3)]);
        start.Required.IsAlways.ShouldBeTrue();
        start.Line.ShouldBe(1);
    }

    [Fact]
    public void An_erratum_adds_to_the_shared_one()
    {
        ArgumentModel[] arguments = Arguments("{ use: card, erratum: [mc-only, charge-mode], line: { CM: 1, CN: 2, BU: 3 } }");
        arguments[0].Errata.ShouldBe(["charge-mode", "mc-only"]);
        arguments[1].Errata.ShouldBe(["mc-only", "charge-mode"]);
    }

    [Fact]
    public void A_set_of_rules_is_bound_against_the_arguments_of_the_command()
    {
        CommandModel command = Command(
            """
            arguments:
              - { code: RM, name: Room, type: choice, values: roomType, line: 2, meaning: The room. }
              - { code: NR, name: Number, type: integer, line: 3, meaning: How many. }
            rules:
              - { use: rooms }
            """
        );
        command.Rules.Select(rule => (rule.Kind, rule.Line)).ShouldBe([(RuleKind.RequiredWhen, 6), (RuleKind.Note, 7)]);
        command.Rules[0].Condition[0].ShouldBe(new ConditionTerm(new ArgumentReference("Room", "RM"), ConditionOperator.In, new EquatableArray<string>(["1"])));
    }

    [Fact]
    public void A_row_of_the_command_stands_for_that_of_the_set_of_errors()
    {
        CommandModel command = Command(
            """
            errors:
              use: usual
              RoomIsMissing: { line: 50, meaning: There is no room. }
              RoomIsTaken: { line: 60, cause: state, meaning: The room is taken. }
            """
        );
        command
            .Errors.Select(error => (error.Code, error.Line, error.Meaning))
            .ShouldBe([
                ("AccessDenied", 4, "The caller has not logged in."),
                ("RoomIsMissing", 50, "There is no room."),
                ("RoomIsTaken", 60, "The room is taken."),
            ]);
    }

    [Fact]
    public void Uses_of_uses_of_uses_multiply_within_bounds()
    {
        string ten = string.Concat(Enumerable.Repeat("{ use: s0 }, ", 10));
        string shared =
            "sets:\n  s0: [ { code: A, name: A, meaning: One. } ]\n"
            + string.Concat(Enumerable.Range(1, 7).Select(i => $"  s{i}: [ {ten.Replace("s0", $"s{i - 1}", StringComparison.Ordinal)} ]\n"));
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head + "arguments: [ { use: s7, line: 1 } ]", new SpecFile("bomb.yaml", shared));
        catalogue.Diagnostics.Select(diagnostic => diagnostic.Message).ShouldContain("More than 500 arguments come out of the uses in this file.");
    }

    private static CommandModel Command(string text)
    {
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head + text);
        catalogue.Diagnostics.ShouldBeEmpty();
        return catalogue.Commands.ShouldHaveSingleItem();
    }

    private static ArgumentModel[] Arguments(string argument) => [.. Command($"arguments:\n  - {argument}\n").Arguments];
}
