namespace WebEx.Spec.Tool.Tests;

/// <summary>The layout of spec files on the command line.</summary>
public sealed class FormatTests
{
    private const string Loose = "# head\npages: [ {page: p.php,  namespace: Partner, line: 1} ]   # all\n";
    private const string Tidy = "# head\npages: [ { page: p.php, namespace: Partner, line: 1 } ]  # all\n";

    [Fact]
    public void Files_are_laid_out_in_place()
    {
        using SampleFolder folder = new SampleFolder().Add("webex.yaml", Loose);
        ToolRun.Of("format", folder.Path).ShouldBe(new ToolRun(0, "", "1 of 2 files changed.\n"));
        File.ReadAllText(Path.Combine(folder.Path, "webex.yaml")).ShouldBe(Tidy);
        ToolRun.Of("format", folder.Path).ShouldBe(new ToolRun(0, "", "0 of 2 files changed.\n"));
    }

    [Fact]
    public void Check_shows_a_difference_and_writes_nothing()
    {
        using SampleFolder folder = new SampleFolder().Add("webex.yaml", Loose);
        string file = folder.Shown("webex.yaml");
        ToolRun
            .Of("format", "--check", folder.Path)
            .ShouldBe(
                new ToolRun(
                    1,
                    $"--- {file}\n+++ {file}\n@@ -1,2 +1,2 @@\n # head\n-{Loose.Split('\n')[1]}\n+{Tidy.Split('\n')[1]}\n",
                    "1 of 2 files would change.\n"
                )
            );
        File.ReadAllText(Path.Combine(folder.Path, "webex.yaml")).ShouldBe(Loose);
        _ = folder.Add("webex.yaml", Tidy);
        ToolRun.Of("format", "--check", folder.Path).ShouldBe(new ToolRun(0, "", "0 of 2 files would change.\n"));
    }

    [Fact]
    public void Standard_input_is_laid_out_to_standard_output()
    {
        ToolRun.With(Loose, "format", "-").ShouldBe(new ToolRun(0, Tidy, ""));
        ToolRun.With(Tidy, "format", "--check", "-").ShouldBe(new ToolRun(0, "", ""));
        ToolRun.With(Loose, "format", "--check", "-").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_file_with_an_error_is_left_alone_and_the_others_are_laid_out()
    {
        using SampleFolder folder = new SampleFolder().Add("webex.yaml", Loose).Add("common/broken.yaml", "errors:  { A: [ }\n");
        ToolRun run = ToolRun.Of("format", folder.Path);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Error.ShouldStartWith($"{folder.Shown("common/broken.yaml")}(1,");
        run.Error.ShouldEndWith("\n1 of 3 files changed; left alone because of errors: 1.\n");
        File.ReadAllText(Path.Combine(folder.Path, "common/broken.yaml")).ShouldBe("errors:  { A: [ }\n");
        File.ReadAllText(Path.Combine(folder.Path, "webex.yaml")).ShouldBe(Tidy);
        ToolRun.With("a: [", "format", "-").ShouldSatisfyAllConditions(stdin => stdin.ExitCode.ShouldBe(2), stdin => stdin.Output.ShouldBe(""));
    }

    [Fact]
    public void What_is_not_there_is_misuse() =>
        ToolRun.Of("format", "nowhere").ShouldBe(new ToolRun(2, "", "webex-spec: there is no file and no folder 'nowhere'.\n"));

    [Fact]
    public void What_the_tool_itself_writes_is_laid_out()
    {
        using SampleFolder folder = new SampleFolder().WithCommand("errors: { B: { line: 2, cause: state, meaning: B. } }\n");
        ToolRun.Of("number", folder.Path).ExitCode.ShouldBe(0);
        ToolRun.Of("new", "command", "p.php", "XX", "--spec", folder.Path).ExitCode.ShouldBe(0);
        foreach (string file in (string[])["common/numbers.yaml", "pages/p/XX.yaml"])
            ToolRun.Of("format", "--check", Path.Combine(folder.Path, file)).ShouldBe(new ToolRun(0, "", "0 of 1 file would change.\n"));
    }
}
