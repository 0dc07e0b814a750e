using System.Text.Json;

namespace WebEx.Spec.Tool.Tests;

/// <summary>One broken file in every format: the same ids, messages and places.</summary>
public sealed class ReportFormatTests
{
    private const string Summary = "0 commands, 0 arguments, 0 error codes, 0 errata; 1 error in the files.";
    private const string Message = "'meaming' is not a key of an error code; did you mean 'meaning'?";

    [Fact]
    public void Text_shows_the_line_with_carets_and_where_the_id_is_explained()
    {
        using SampleFolder folder = Broken();
        ToolRun run = ToolRun.Of("check", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe("");
        run.Output.ShouldBe(
            $"""
            {folder.Shown("pages/p/DP.yaml")}(6,62): error WES2001: {Message}
                6 | errors: {"{"} A: {"{"} line: 1, meaning: It failed. {"}"}, B: {"{"} line: 2, meaming: It failed. {"}"} {"}"}
                  |                                                              ^^^^^^^
                  = DIAGNOSTICS.md#wes2001-unknown-key
            0 commands, 0 arguments, 0 error codes, 0 errata; 1 error in the files.
            'webex-spec rules WES2001' tells more of an id.

            """
        );
    }

    [Fact]
    public void Every_format_has_the_same_id_message_and_place()
    {
        using SampleFolder folder = Broken();
        string file = folder.Shown("pages/p/DP.yaml");
        ToolRun.Of("check", folder.Path, "--format", "msbuild").ShouldBe(new ToolRun(1, $"{file}(6,62,6,69): error WES2001: {Message}\n{Summary}\n", ""));
        ToolRun
            .Of("check", folder.Path, "--format", "github")
            .ShouldBe(new ToolRun(1, $"::error file={file},line=6,endLine=6,col=62,endColumn=69,title=WES2001::{Message}\n", ""));

        JsonElement json = JsonOf("check", folder.Path, "--format", "json").GetProperty("findings")[0];
        json.GetProperty("id").GetString().ShouldBe("WES2001");
        json.GetProperty("message").GetString().ShouldBe(Message);
        json.GetProperty("path").GetString().ShouldBe(file);
        (json.GetProperty("startLine").GetInt32(), json.GetProperty("startColumn").GetInt32()).ShouldBe((6, 62));
        (json.GetProperty("endLine").GetInt32(), json.GetProperty("endColumn").GetInt32()).ShouldBe((6, 69));

        JsonElement result = Results(JsonOf("check", folder.Path, "--format", "sarif"))[0];
        result.GetProperty("ruleId").GetString().ShouldBe("WES2001");
        result.GetProperty("message").GetProperty("text").GetString().ShouldBe(Message);
        JsonElement location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        location.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe(file);
        JsonElement region = location.GetProperty("region");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()).ShouldBe((6, 62));
        (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()).ShouldBe((6, 69));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("msbuild")]
    public void A_sound_catalogue_ends_with_0_in_every_format(string format)
    {
        using var folder = new SampleFolder();
        ToolRun run = ToolRun.Of("check", folder.Path, "--format", format);
        (run.ExitCode, run.Error).ShouldBe((0, ""));
        if (format is "json" or "sarif")
            _ = JsonDocument.Parse(run.Output);
    }

    [Fact]
    public void A_fingerprint_survives_a_line_that_is_inserted_above_and_tells_two_findings_apart()
    {
        using SampleFolder folder = new SampleFolder().WithCommand("errors: { A: { line: 1, meaming: It failed. }, B: { line: 2, meaming: It failed. } }");
        string[] before = Fingerprints(folder);
        before.Distinct().Count().ShouldBe(2);
        _ = folder.WithCommand("# A comment.\n\nerrors: { A: { line: 1, meaming: It failed. }, B: { line: 2, meaming: It failed. } }");
        Fingerprints(folder).ShouldBe(before);
    }

    [Fact]
    public void A_workflow_command_cannot_be_ended_by_a_message_and_ten_stand_for_more()
    {
        string errors = string.Join(", ", Enumerable.Range(1, 12).Select(i => $"E{i}: {{ line: {i}, 'a%0A::b,{i}': 1, cause: state, meaning: M. }}"));
        using SampleFolder folder = new SampleFolder().WithCommand($"errors: {{ {errors} }}");
        string[] lines = ToolRun.Of("check", folder.Path, "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(10);
        lines[0].ShouldContain("'a%250A::b,1' is not a key");
        lines[^1].ShouldStartWith("::notice::3 further findings are not shown here. ");
    }

    [Fact]
    public void One_file_lists_its_own_errors_alone()
    {
        using SampleFolder folder = Broken().Add("common/more.yaml", "argumnts: {}");
        ToolRun run = ToolRun.Of("check", Path.Combine(folder.Path, "pages/p/DP.yaml"), "--format", "msbuild");
        run.Output.ShouldBe($"{folder.Shown("pages/p/DP.yaml")}(6,62,6,69): error WES2001: {Message}\n1 error in this file.\n");
        ToolRun.Of("check", Path.Combine(folder.Path, "webex.yaml")).ShouldBe(new ToolRun(0, "0 errors in this file.\n", ""));
    }

    [Fact]
    public void What_a_terminal_takes_for_a_command_is_not_echoed()
    {
        using SampleFolder folder = new SampleFolder().WithCommand("errors: { \"\u001b[2J\tA\": { line: 1 } } # \u202e");
        string output = ToolRun.Of("check", folder.Path).Output;
        output.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Colours_are_written_where_a_terminal_shows_them()
    {
        using SampleFolder folder = Broken();
        using var output = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole(TextReader.Null, output, TextWriter.Null) { HasColours = true };
        (await CommandTree.RunAsync(["check", folder.Path], console, TestContext.Current.CancellationToken)).ShouldBe(1);
        output.ToString().ShouldContain("\u001b[");
        // The text is the same.
        System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", "").ShouldBe(ToolRun.Of("check", folder.Path).Output);
    }

    [Fact]
    public void Every_id_of_the_language_has_a_text()
    {
        string list = ToolRun.Of("rules").Output;
        foreach (Language.Diagnostics.SpecRule rule in Language.Diagnostics.SpecRules.All)
        {
            list.ShouldContain($"{rule.Id}  {rule.Title}\n");
            ToolRun.Of("rules", rule.Id).Output.ShouldStartWith($"{rule.Id} {rule.Title}\n\n");
        }

        ToolRun.Of("rules", "WES0000").ShouldBe(new ToolRun(2, "", "webex-spec: 'WES0000' is not an id; 'webex-spec rules' lists them.\n"));
    }

    private static SampleFolder Broken() =>
        new SampleFolder().WithCommand("errors: { A: { line: 1, meaning: It failed. }, B: { line: 2, meaming: It failed. } }");

    private static string[] Fingerprints(SampleFolder folder) =>
        [
            .. Results(JsonOf("check", folder.Path, "--format", "sarif"))
                .Select(result => result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString()!),
        ];

    private static List<JsonElement> Results(JsonElement sarif) => [.. sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static JsonElement JsonOf(params string[] args) => JsonDocument.Parse(ToolRun.Of(args).Output).RootElement;
}
