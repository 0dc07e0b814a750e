using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>Where an error comes from, and how a client keeps it from occurring.</summary>
public class ErrorOriginTests
{
    private const string Shared = """
        errors:
          Late: { meaning: It is too late., cause: state }
          Lost: { meaning: It was lost., notEnforceable: Nobody looked. }
        """;

    [Theory]
    [InlineData("Late: 4", ErrorCauses.State, null)]
    [InlineData("Late: { line: 4, meaning: Another. }", ErrorCauses.State, null)]
    [InlineData("Late: { line: 4, cause: [resources, settings] }", ErrorCauses.Resources | ErrorCauses.Settings, null)]
    [InlineData("Late: { line: 4, notEnforceable: No clock. }", ErrorCauses.Request, "No clock.")]
    [InlineData("Late: { line: 4, cause: [request, state], notEnforceable: No clock. }", ErrorCauses.Request | ErrorCauses.State, "No clock.")]
    [InlineData("Lost: 4", ErrorCauses.Request, "Nobody looked.")]
    [InlineData("Lost: { line: 4, cause: rights }", ErrorCauses.Rights, null)]
    public void A_row_has_the_shared_origin_or_its_own(string row, ErrorCauses causes, string? reason)
    {
        ErrorModel error = Command("", row).Errors.ShouldHaveSingleItem();

        error.Causes.ShouldBe(causes);
        error.NotEnforceable.ShouldBe(reason);
        error.Prevention.ShouldBe(ErrorPrevention.None);
    }

    [Theory]
    [InlineData("required: true, errors: { missing: Odd }")]
    [InlineData("required: [TC], errors: { missing: Odd }")]
    [InlineData("max: 3, errors: { tooLong: Odd }")]
    [InlineData("max: 3, errors: { tooLong: { max: 9, error: Odd } }")]
    [InlineData("min: 3, errors: { tooShort: Odd }")]
    [InlineData("forbidden: x, errors: { characters: Odd }")]
    [InlineData("forbidden: x, errors: { invalid: Odd }")]
    [InlineData("type: email, errors: { invalid: Odd }")]
    [InlineData("type: url, errors: { invalid: Odd }")]
    [InlineData("type: key, errors: { invalid: Odd }")]
    [InlineData("type: timeZone, errors: { invalid: Odd }")]
    [InlineData("type: integer, max: 3, errors: { invalid: Odd }")]
    [InlineData("type: choice, values: { 1: One }, errors: { invalid: Odd }")]
    [InlineData("type: bits, bits: { 0: One, 1: { name: Two, needs: [0] } }, errors: { invalid: Odd }")]
    [InlineData("type: bits, bits: { 0: One }, errors: { invalid: Odd }")]
    [InlineData("fields: 3, errors: { invalid: Odd }")]
    public void An_error_of_a_limit_is_reported(string keys) => Prevention(keys).ShouldBe(ErrorPrevention.Validated);

    [Theory]
    [InlineData("type: flag, as: 1/0, errors: { invalid: Odd }")]
    public void An_error_that_no_value_of_the_type_causes_is_ruled_out(string keys) => Prevention(keys).ShouldBe(ErrorPrevention.Typed);

    [Fact]
    public void Bit_flags_with_all_bits_have_none_that_causes_an_error()
    {
        string bits = string.Join(", ", Enumerable.Range(0, 32).Select(bit => $"{bit}: {(bit % 2 == 0 ? "Bit" + bit : "reserved")}"));
        Prevention($"type: bits, bits: {{ {bits} }}, errors: {{ invalid: Odd }}").ShouldBe(ErrorPrevention.Typed);
    }

    [Theory]
    [InlineData("errors: { invalid: Odd }")]
    [InlineData("type: integer, errors: { invalid: Odd }")]
    [InlineData("required: where the site demands it, errors: { missing: Odd }")]
    [InlineData("errors: { tooShort: Odd }")]
    [InlineData("errors: { tooLong: Odd }")]
    public void An_error_without_a_limit_is_only_named(string keys) => Prevention(keys, ", cause: settings").ShouldBe(ErrorPrevention.None);

    [Fact]
    public void A_limit_reports_what_the_site_knows_more_of()
    {
        CommandModel command = Command(
            "- { code: MK, name: Key, type: key, line: 1, meaning: One., errors: { invalid: Odd } }",
            "Odd: { line: 2, meaning: One., cause: [request, state] }"
        );

        ErrorModel error = command.Errors.ShouldHaveSingleItem();
        error.Prevention.ShouldBe(ErrorPrevention.Validated);
        error.Causes.ShouldBe(ErrorCauses.Request | ErrorCauses.State);
    }

    [Theory]
    [InlineData("- { when: A = 1, require: [B], error: Odd, line: 1 }", ErrorPrevention.Validated)]
    [InlineData("- { anyOf: [A, B], error: Odd, line: 1 }", ErrorPrevention.Validated)]
    [InlineData("- { note: Mind the gap., error: Odd, line: 1 }", ErrorPrevention.None)]
    public void A_rule_reports_its_error_and_a_note_does_not(string rule, ErrorPrevention prevention)
    {
        string cause = prevention == ErrorPrevention.None ? ", cause: state" : "";
        string text =
            $"{SampleCatalogue.Head}arguments:\n  - {{ code: A, name: A, line: 1, meaning: One. }}\n  - {{ code: B, name: B, line: 1, meaning: One. }}\n"
            + $"rules:\n  {rule}\nerrors:\n  Odd: {{ line: 2, meaning: One.{cause} }}\n";

        Bound(new SpecFile("command.yaml", text)).Command!.Errors.ShouldHaveSingleItem().Prevention.ShouldBe(prevention);
    }

    [Fact]
    public void What_a_consumer_adds_need_not_account_for_its_rows()
    {
        string text = SampleCatalogue.Head + "errors:\n  Odd: { line: 2, meaning: One. }\n";

        BoundCommand bound = Bound(new SpecFile("command.yaml", text, IsOverride: true));

        bound.Diagnostics.ShouldBeEmpty();
        bound.Command!.Errors.ShouldHaveSingleItem().Causes.ShouldBe(ErrorCauses.None);
    }

    [Fact]
    public void Another_meaning_of_the_consumer_changes_nothing_of_where_the_error_comes_from()
    {
        var command = new SpecFile("command.yaml", SampleCatalogue.Head + "errors:\n  Late: 4\n");

        Catalogue catalogue = SampleCatalogue.Load(
            command,
            new SpecFile("errors.yaml", Shared),
            new SpecFile("own.yaml", "errors: { Late: Trop tard. }", IsOverride: true)
        );

        catalogue.Diagnostics.ShouldBeEmpty();
        ErrorModel error = catalogue.Commands.Single().Errors.ShouldHaveSingleItem();
        error.Meaning.ShouldBe("Trop tard.");
        error.Causes.ShouldBe(ErrorCauses.State);
    }

    [Fact]
    public void A_command_whose_limit_a_consumer_replaces_is_still_bound()
    {
        const string room = "arguments: { room: { code: RM, name: Room, meaning: The room., ";
        var command = new SpecFile(
            "command.yaml",
            SampleCatalogue.Head + "arguments: [ { use: room, line: 1 } ]\nerrors:\n  Odd: { line: 2, meaning: One. }\n"
        );
        var limited = new SpecFile("room.yaml", room + "max: 3, errors: { tooLong: Odd } } }");
        var free = new SpecFile("own.yaml", room + "max: 9 } }", IsOverride: true);

        SampleCatalogue.Load(command, limited).Commands.Single().Errors.ShouldHaveSingleItem().Prevention.ShouldBe(ErrorPrevention.Validated);
        SampleCatalogue.Load(command, limited, free).Commands.Single().Errors.ShouldHaveSingleItem().Prevention.ShouldBe(ErrorPrevention.None);
    }

    [Fact]
    public void What_another_command_spells_otherwise_is_read_unless_it_is_an_error_of_its_own()
    {
        const string rows = "errors: { Late: 4, Slow: { line: 5, cause: state, printed: Slo, meaning: It is slow. } }";
        var spellings = new SpecFile("spellings.yaml", "spellings: [ [Late, TooLate, SLOW, IsLate], [Other, Another] ]");

        Catalogue catalogue = SampleCatalogue.Load(new SpecFile("command.yaml", SampleCatalogue.Head + rows), new SpecFile("errors.yaml", Shared), spellings);

        catalogue.Diagnostics.ShouldBeEmpty();
        catalogue.Commands.Single().Errors.Select(error => string.Join(" ", error.Printed)).ShouldBe(["TooLate IsLate", "Slo"]);
    }

    private static ErrorPrevention Prevention(string keys, string cause = "") =>
        Command($"- {{ code: A, name: First, line: 1, meaning: One., {keys} }}", $"Odd: {{ line: 2, meaning: One.{cause} }}")
            .Errors.ShouldHaveSingleItem()
            .Prevention;

    private static CommandModel Command(string argument, string error)
    {
        BoundCommand bound = Bound(
            new SpecFile("command.yaml", $"{SampleCatalogue.Head}arguments:\n  {(argument.Length == 0 ? "[]" : argument)}\nerrors:\n  {error}\n")
        );
        bound.Diagnostics.ShouldBeEmpty();
        return bound.Command.ShouldNotBeNull();
    }

    private static BoundCommand Bound(SpecFile file)
    {
        Catalogue catalogue = SampleCatalogue.Load(file, new SpecFile("errors.yaml", Shared));
        catalogue.Diagnostics.ShouldBeEmpty();
        return catalogue.Bound.ShouldHaveSingleItem();
    }
}
