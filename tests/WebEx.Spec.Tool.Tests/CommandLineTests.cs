namespace WebEx.Spec.Tool.Tests;

public sealed class CommandLineTests
{
    private const string Usage = """
        webex-spec: checks, numbers and exports a catalogue of YAML files

          webex-spec check [FOLDER]                        lists every error with file, line and column; exit code 1 when there is one
          webex-spec export --format catalogue [FOLDER]    writes the whole catalogue as one JSON document
          webex-spec number [FOLDER]                       appends the members of enumerations that have no number to common/numbers.yaml
          webex-spec --version                             writes the version

        FOLDER is spec when left out. What the ids of errors mean is in generator/DIAGNOSTICS.md.

        """;

    [Theory]
    [InlineData("a command is missing.")]
    [InlineData("'chek' is not a command; did you mean 'check'?", "chek", "spec")]
    [InlineData("'validate' is not a command.", "validate")]
    [InlineData("'more' is one folder too many.", "check", "spec", "more")]
    [InlineData("'--strict' is not an option of check.", "check", "--strict", "spec")]
    public void A_command_line_that_is_not_understood_says_why_and_shows_what_there_is(string problem, params string[] args) =>
        ToolRun.Of(args).ShouldBe(new ToolRun(2, "", $"webex-spec: {problem}\n\n{Usage}"));

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("check", "--help")]
    [InlineData("export", "-h")]
    public void Help_is_no_error(params string[] args) => ToolRun.Of(args).ShouldBe(new ToolRun(0, Usage, ""));

    [Fact]
    public void The_version_is_that_of_the_assembly() =>
        ToolRun.Of("--version").Output.Trim().ShouldStartWith(typeof(CommandLine).Assembly.GetName().Version!.ToString(3));

    [Theory]
    [InlineData("export needs a format: --format catalogue.")]
    [InlineData("export needs a format: --format catalogue.", "spec")]
    [InlineData("--format needs a name: --format catalogue.", "spec", "--format")]
    [InlineData("'catalog' is not a format (catalogue); did you mean 'catalogue'?", "--format", "catalog")]
    [InlineData("'openapi' is not a format (catalogue).", "--format", "openapi", "spec")]
    [InlineData("'--fromat' is not an option of export; did you mean '--format'?", "--fromat", "catalogue")]
    [InlineData("'-v' is not an option of export.", "-v")]
    [InlineData("'more' is one folder too many.", "--format", "catalogue", "spec", "more")]
    public void An_export_that_is_not_understood_says_why(string problem, params string[] args)
    {
        ToolRun run = ToolRun.Of(["export", .. args]);
        run.ShouldBe(new ToolRun(2, "", $"webex-spec: {problem}\n"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var nowhere = new ToolRun(2, "", "webex-spec: there is no folder 'no such folder'.\n");
        ToolRun.Of("check", "no such folder").ShouldBe(nowhere);
        ToolRun.Of("export", "--format", "catalogue", "no such folder").ShouldBe(nowhere);
    }

    [Fact]
    public void The_folder_may_stand_before_the_format()
    {
        using var folder = new SampleFolder();
        ToolRun.Of("export", folder.Path, "--format", "catalogue").ShouldBe(ToolRun.Of("export", "--format", "catalogue", folder.Path));
    }
}
