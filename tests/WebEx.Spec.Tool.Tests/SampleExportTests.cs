using System.Text.Json;

namespace WebEx.Spec.Tool.Tests;

/// <summary>How each thing of the language looks in the document.</summary>
public sealed class SampleExportTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData(", default: abc", "abc")]
    [InlineData(", default: \"\"", "")]
    [InlineData(", default: null", "null")]
    [InlineData(", default: \"null\"", "null")]
    [InlineData(", defaultFrom: the user's name", "the user's name")]
    [InlineData(", default: { MC: a, TC: b }", "MC: a, TC: b")]
    [InlineData(", default: { MC: \"\", TC: null }", "MC: \"\", TC: null")]
    [InlineData(", default: { TC: b }, centers: [TC]", "b")]
    public void A_default(string keys, string? expected) => Argument(keys).GetProperty("default").GetString().ShouldBe(expected);

    [Theory]
    [InlineData("", "optional")]
    [InlineData(", required: true", "required")]
    [InlineData(", required: [MC, TC]", "required")]
    [InlineData(", required: [MC]", "conditional")]
    [InlineData(", required: [MC], centers: [MC]", "required")]
    [InlineData(", required: when the site says so", "conditional")]
    public void A_requirement_in_a_command_of_two_centers(string keys, string expected) =>
        Argument(keys).GetProperty("required").GetString().ShouldBe(expected);

    [Theory]
    [InlineData("when: A given, require: [B]", "B is required when A is given", "A,B", "conditional")]
    [InlineData("when: A absent, ignore: [B]", "B is ignored when A is not given", "A,B", "optional")]
    [InlineData("when: A != x, forbid: [B]", "B is not allowed when A is not x", "A,B", "optional")]
    [InlineData("when: \"A in [x, y]\", require: [B, D]", "B and Y/M/D are required when A is x or y", "A,B,Y,M,D", "conditional")]
    [InlineData("anyOf: [A, B]", "at least one of A and B is required", "A,B", "conditional")]
    [InlineData("together: [A, B]", "A and B are given together, or none of them is", "A,B", "optional")]
    [InlineData("order: [Day, Until]", "Y/M/D is not after UY/UM/UD", "Y,M,D,UY,UM,UD", "optional")]
    [InlineData("span: [Day, Until], months: 3", "Y/M/D and UY/UM/UD are not more than 3 months apart", "Y,M,D,UY,UM,UD", "optional")]
    [InlineData("when: A given, values: { C: [p] }", "C is p when A is given", "A,C", "optional")]
    [InlineData("note: Something else.", "Something else.", "", "optional")]
    [InlineData("note: Something else., centers: [TC]", "Something else. (in TC)", "", "optional")]
    [InlineData("together: [A, B], centers: [TC]", "A and B are given together, or none of them is, in TC", "A,B", "optional")]
    public void A_rule(string rule, string text, string arguments, string requirementOfB)
    {
        JsonElement command = Command(
            $$"""
            centers: [MC, TC]
            arguments:
              - { code: A, name: A, line: 1, meaning: A. }
              - { code: B, name: B, line: 1, meaning: B. }
              - { code: C, name: C, type: choice, values: { p: P, q: Q }, line: 1, meaning: C. }
              - { name: Day, type: date, meaning: D., parts: [ { code: Y, part: year, line: 1 }, { code: M, part: month, line: 1 }, { code: D, part: day,
                  line: 1 } ] }
              - { name: Until, type: date, meaning: D., parts: [ { code: UY, part: year, line: 1 }, { code: UM, part: month, line: 1 }, { code: UD, part: day,
                  line: 1 } ] }
            rules: [ { {{rule}}, line: 1 } ]
            """
        );
        JsonElement exported = command.GetProperty("rules").EnumerateArray().Single();
        exported.GetProperty("text").GetString().ShouldBe(text);
        string.Join(',', ExportedDocument.Texts(exported, "arguments")).ShouldBe(arguments);
        command
            .GetProperty("arguments")
            .EnumerateArray()
            .Single(argument => argument.GetProperty("code").GetString() == "B")
            .GetProperty("required")
            .GetString()
            .ShouldBe(requirementOfB);
    }

    [Fact]
    public void A_group_is_one_entry_a_code()
    {
        JsonElement[] parts =
        [
            .. Command(
                    """
                    arguments:
                      - { name: Guests, type: group, item: Guest, from: 2, centers: [MC], line: 1, meaning: The guests., parts: [
                          { code: "N{n}", name: FullName, required: true, max: 9, line: 1, meaning: The name. },
                          { code: "E{n}", name: Email, type: secret, default: "", line: 2, meaning: The email. } ] }
                    """
                )
                .GetProperty("arguments")
                .EnumerateArray(),
        ];
        parts.Select(part => part.GetProperty("code").GetString()).ShouldBe(["N{n}", "E{n}"]);
        parts[0].GetProperty("name").GetString().ShouldBe("FullName");
        // A name is needed for each guest, and no guest is needed.
        parts[0].GetProperty("required").GetString().ShouldBe("conditional");
        parts[1].GetProperty("required").GetString().ShouldBe("optional");
        parts[1].GetProperty("secret").GetBoolean().ShouldBeTrue();
        foreach (JsonElement part in parts)
        {
            part.GetProperty("numbered").GetProperty("from").GetInt32().ShouldBe(2);
            part.GetProperty("numbered").GetProperty("to").ValueKind.ShouldBe(JsonValueKind.Null);
            ExportedDocument.Texts(part, "centers").ShouldBe(["MC"]);
        }
    }

    [Fact]
    public void A_phone_number_is_one_entry_a_code_and_a_rule()
    {
        JsonElement command = Command(
            """
            arguments:
              - { name: Home, type: phone, max: 25, line: 1, meaning: The phone., required: where the site says so, parts: [
                  { code: HC, part: country, line: 1 }, { code: HA, part: area, max: 8, line: 2 }, { code: HL, part: local, line: 3 },
                  { code: HE, part: extension, line: 4 } ] }
            """
        );
        JsonElement[] parts = [.. command.GetProperty("arguments").EnumerateArray()];
        parts.Select(part => part.GetProperty("name").GetString()).ShouldBe(["HomeCountry", "HomeArea", "HomeLocal", "HomeExtension"]);
        parts.Select(part => part.GetProperty("guide").GetProperty("line").GetInt32()).ShouldBe([1, 2, 3, 4]);
        parts[1].GetProperty("maxLength").GetInt32().ShouldBe(8);
        foreach (JsonElement part in parts)
            part.GetProperty("required").GetString().ShouldBe("conditional");
        JsonElement rule = command.GetProperty("rules").EnumerateArray().Single();
        rule.GetProperty("kind").GetString().ShouldBe("maxLengthTogether");
        rule.GetProperty("text").GetString().ShouldBe("HC, HA, HL and HE have at most 25 characters together");
    }

    [Fact]
    public void A_flag_gives_the_spelling_of_yes_and_no() =>
        string.Join(
                ' ',
                Argument(", type: flag, as: ON/OFF")
                    .GetProperty("values")
                    .EnumerateArray()
                    .Select(value => $"{value.GetProperty("token").GetString()}={value.GetProperty("name").GetString()}")
            )
            .ShouldBe("ON=Yes OFF=No");

    [Fact]
    public void A_number_has_a_range_and_a_text_a_length()
    {
        JsonElement number = Argument(", type: integer, min: 2, max: 7");
        (number.GetProperty("min").GetInt32(), number.GetProperty("max").GetInt32()).ShouldBe((2, 7));
        number.GetProperty("maxLength").ValueKind.ShouldBe(JsonValueKind.Null);
        JsonElement text = Argument(", min: 6, max: 16");
        (text.GetProperty("min").GetInt32(), text.GetProperty("maxLength").GetInt32()).ShouldBe((6, 16));
        text.GetProperty("max").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void A_range_in_a_misprinted_code_becomes_a_number_too()
    {
        JsonElement error = Command(
                """
                errors: { "Bad[1..9]": { line: 1, cause: state, printed: ["Bed[1..9]", Bad], centers: [MC], adds: [X], meaning: It failed. } }
                reply: { line: 1, failure: [ { code: X, name: X } ] }
                """
            )
            .GetProperty("errors")
            .EnumerateArray()
            .Single();
        error.GetProperty("code").GetString().ShouldBe("Bad[n]");
        ExportedDocument.Texts(error, "aliases").ShouldBe(["Bed[n]", "Bad"]);
        ExportedDocument.Texts(error, "adds").ShouldBe(["X"]);
        ExportedDocument.Texts(error, "centers").ShouldBe(["MC"]);
    }

    [Fact]
    public void An_error_says_where_it_comes_from_and_how_it_is_prevented()
    {
        JsonElement[] errors =
        [
            .. Command(
                    """
                    arguments:
                      - { code: MK, name: Key, type: key, line: 1, meaning: One., errors: { invalid: Wrong } }
                      - { code: AJ, name: Early, type: flag, as: 1/0, line: 1, meaning: One., errors: { invalid: Odd } }
                    errors:
                      Wrong: { line: 1, cause: [state, request], meaning: It failed. }
                      Odd: { line: 2, meaning: It failed. }
                      Late: { line: 3, notEnforceable: It depends on the clock., meaning: It failed. }
                    """
                )
                .GetProperty("errors")
                .EnumerateArray(),
        ];
        errors.Select(error => string.Join(" ", ExportedDocument.Texts(error, "causes"))).ShouldBe(["request state", "request", "request"]);
        errors.Select(error => error.GetProperty("prevention").GetString()).ShouldBe(["validated", "typed", null]);
        errors.Select(error => error.GetProperty("notEnforceable").GetString()).ShouldBe([null, null, "It depends on the clock."]);
    }

    [Fact]
    public void A_reply_with_lists_constants_and_nested_markup()
    {
        JsonElement reply = Command(
                """
                reply:
                  line: 1
                  status: [Primary, Backup]
                  constants: { MU: OFF }
                  method: POST
                  success:
                    - { name: Files, item: ListedFile, from: 1, parts: [ { code: "F{n}", name: Name } ] }
                    - { code: QS, name: Questions, item: Question, separator: ";", inner: ":", parts: [ { name: Number, type: integer }, { name: Wording } ] }
                  failure: [ { code: WID, name: WebExId } ]
                  without: markup
                  markup: { root: R, elements: [ { code: C, name: Computers, item: Computer, parts: [ { code: ID, name: Id } ] } ] }
                """
            )
            .GetProperty("reply");
        ExportedDocument.Texts(reply, "success").ShouldBe(["F{n}", "QS"]);
        ExportedDocument.Texts(reply, "failure").ShouldBe(["WID"]);
        reply.GetProperty("status").GetString().ShouldBe("Primary|Backup");
        reply.GetProperty("method").GetString().ShouldBe("POST");
        reply.GetProperty("constants").GetProperty("MU").GetString().ShouldBe("OFF");
        ExportedDocument.Texts(reply.GetProperty("markup"), "elements").ShouldBe(["Status", "C", "C/ID"]);
    }

    [Fact]
    public void A_folder_without_entry_points_and_workflows_has_none()
    {
        using var folder = new SampleFolder();
        ExportedDocument document = ExportedDocument.Of(folder.Path);
        document["entryPoints"].ShouldBeEmpty();
        document["workflows"].ShouldBeEmpty();
        document["meetingFeatures"].ShouldBeEmpty();
        JsonElement command = document["commands"].Single();
        command.GetProperty("reply").ValueKind.ShouldBe(JsonValueKind.Null);
        ExportedDocument.Texts(command, "centers").ShouldBe(["MC", "TC", "EC", "SaC", "SC"]);
    }

    private static JsonElement Argument(string keys) =>
        Command($"centers: [MC, TC]\narguments: [ {{ code: A, name: A, line: 1, meaning: A.{keys} }} ]").GetProperty("arguments").EnumerateArray().Single();

    private static JsonElement Command(string more)
    {
        using SampleFolder folder = new SampleFolder().WithCommand(more);
        return ExportedDocument.Of(folder.Path)["commands"].Single();
    }
}
