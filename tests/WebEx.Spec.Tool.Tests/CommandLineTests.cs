namespace WebEx.Spec.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("a command is missing.")]
    [InlineData("'chek' is not a command; did you mean 'check'?", "chek", "spec")]
    [InlineData("'validate' is not a command.", "validate")]
    [InlineData("'@spec' is not a command.", "@spec")]
    [InlineData("'--verison' is not an option of webex-spec; did you mean '--version'?", "--verison")]
    [InlineData("a text is not a command; 'explain' takes one.", "https://acme.webex.com/acme/p.php?AT=LI&PW=geheim-9")]
    public void A_command_that_is_not_known_is_refused_with_the_nearest_one(string problem, params string[] args) =>
        ToolRun.Of(args).ShouldBe(new ToolRun(2, "", $"webex-spec: {problem}\n'webex-spec --help' shows what there is.\n"));

    [Theory]
    [InlineData("check", "there is one argument too many: put a text with blanks in quotes.", "spec", "more")]
    [InlineData("check", "'--strict' is not an option of check.", "--strict", "spec")]
    [InlineData("check", "'--strict' is not an option of check.", "spec", "--strict")]
    [InlineData("export", "Option '--format' is required.")]
    [InlineData("export", "Option '--format' is required.", "spec")]
    [InlineData("export", "Required argument missing for option: '--format'.", "spec", "--format")]
    [InlineData(
        "export",
        "'catalog' is not a format (catalogue, facts, site, markdown, http, vectors, schema); did you mean 'catalogue'?",
        "--format",
        "catalog"
    )]
    [InlineData("export", "'openapi' is not a format (catalogue, facts, site, markdown, http, vectors, schema).", "--format", "openapi", "spec")]
    [InlineData("export", "'--fromat' is not an option of export; did you mean '--format'?", "--fromat", "catalogue")]
    [InlineData("export", "'-v' is not an option of export.", "-v")]
    [InlineData("explain", "'--pw' is not an option of explain.", "--pw=geheim-9")]
    [InlineData("explain", "explain has no such option: put a text that begins with '-' behind '--'.", "-u ann:geheim-9 https://acme.webex.com/")]
    [InlineData("explain", "explain has no such option: put a text that begins with '-' behind '--'.", "-pgeheim-9")]
    [InlineData("export", "there is one argument too many: put a text with blanks in quotes.", "--format", "catalogue", "spec", "more")]
    public void A_command_line_that_is_not_understood_says_why(string command, string problem, params string[] args) =>
        ToolRun.Of([command, .. args]).ShouldBe(new ToolRun(2, "", $"webex-spec: {problem}\n'webex-spec {command} --help' shows what there is.\n"));

    [Fact]
    public void Help_lists_every_command_and_the_exit_codes()
    {
        ToolRun run = ToolRun.Of("--help");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        foreach (string command in Commands)
            run.Output.ShouldContain($"\n  {command} ");
        run.Output.ShouldContain("Exit codes: 0 nothing found, 1 findings, 2 misuse or unreadable, 130 cancelled.\n");
        ToolRun.Of("-h").ShouldBe(run);
    }

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public void Help_of_a_command_shows_an_example_that_is_understood(string command)
    {
        ToolRun run = ToolRun.Of(command, "--help");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain($"  webex-spec {command}");
        run.Output.ShouldContain("\nExamples:\n  webex-spec " + command);
        run.Output.ShouldContain("\nExit codes: ");
    }

    [Fact]
    public void The_version_is_that_of_the_assembly() =>
        ToolRun.Of("--version").Output.Trim().ShouldStartWith(typeof(CommandTree).Assembly.GetName().Version!.ToString(3));

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var nowhere = new ToolRun(2, "", "webex-spec: there is no folder 'no such folder'.\n");
        ToolRun.Of("check", "no such folder").ShouldBe(nowhere);
        ToolRun.Of("number", "no such folder").ShouldBe(nowhere);
        ToolRun.Of("export", "--format", "catalogue", "no such folder").ShouldBe(nowhere);
    }

    [Fact]
    public void The_folder_may_stand_before_the_format()
    {
        using var folder = new SampleFolder();
        ToolRun.Of("export", folder.Path, "--format", "catalogue").ShouldBe(ToolRun.Of("export", "--format", "catalogue", folder.Path));
    }

    // As the help of the tool lists them.
    private static IEnumerable<string> Commands =>
        ToolRun
            .Of("--help")
            .Output.Split("Commands:\n")[1]
            .Split("\n\n")[0]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Length > 2 && line[2] != ' ')
            .Select(line => line.Trim().Split(' ')[0]);

    public static TheoryData<string> EveryCommand => [.. Commands];
}
