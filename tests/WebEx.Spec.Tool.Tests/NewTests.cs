namespace WebEx.Spec.Tool.Tests;

/// <summary>Files with every part in place.</summary>
public sealed class NewTests
{
    [Fact]
    public void A_new_command_is_reported_until_it_is_filled_in_and_then_compiles()
    {
        using SampleFolder folder = Catalogue();
        ToolRun run = ToolRun.Of("new", "command", "p.php", "XY", "--name", "DoMore", "--spec", folder.Path);
        run.ExitCode.ShouldBe(0, run.Error);
        string path = Path.Combine(folder.Path, "pages/p/XY.yaml");
        string text = File.ReadAllText(path);
        text.ShouldStartWith("# yaml-language-server: $schema=../../schema/command.schema.json\ncommand: XY\npage: p.php\nname: DoMore\n");

        ToolRun check = ToolRun.Of("check", path, "--format", "msbuild");
        check.ExitCode.ShouldBe(1);
        foreach (string line in text.Split('\n').Where(line => line.Contains("line: 0") || line.Contains("fill-in") || line.Contains("AccessDenied: 0")))
            check.Output.ShouldContain($"XY.yaml({Array.IndexOf(text.Split('\n'), line) + 1},");

        File.WriteAllText(
            path,
            text.Replace("access: fill-in", "access: none")
                .Replace("effect: fill-in", "effect: reads")
                .Replace("line: 0", "line: 20")
                .Replace("page: 0-0", "page: 1-2")
                .Replace("AccessDenied: 0", "AccessDenied: 21")
                .Replace("\"fill in\"", "Does more.")
        );
        ToolRun.Of("number", folder.Path).ExitCode.ShouldBe(0);
        ToolRun sound = ToolRun.Of("check", folder.Path, "--format", "msbuild");
        sound.ExitCode.ShouldBe(0, sound.Output);
        ToolRun.Of("show", "DoMore", "--code", "--spec", folder.Path).Output.ShouldContain("public sealed partial record DoMore : ");
    }

    [Fact]
    public void A_new_page_can_have_commands()
    {
        using SampleFolder folder = Catalogue();
        ToolRun.Of("new", "page", "n.php", "--namespace", "News", "--line", "5", "--spec", folder.Path).ExitCode.ShouldBe(0);
        ToolRun.Of("new", "command", "n.php", "AA", "--spec", folder.Path).ExitCode.ShouldBe(0);
        File.Exists(Path.Combine(folder.Path, "pages/n/AA.yaml")).ShouldBeTrue();
        ToolRun again = ToolRun.Of("new", "page", "n.php", "--namespace", "News", "--spec", folder.Path);
        again.ShouldBe(new ToolRun(2, "", "webex-spec: n.php is there already.\n"));
    }

    [Fact]
    public void Nothing_that_is_there_is_written_over()
    {
        using SampleFolder folder = Catalogue();
        string path = Path.Combine(folder.Path, "pages/p/DP.yaml");
        string text = File.ReadAllText(path);
        ToolRun run = ToolRun.Of("new", "command", "p.php", "DP", "--spec", folder.Path);
        run.ShouldBe(new ToolRun(2, "", $"webex-spec: {path} is there already.\n"));
        File.ReadAllText(path).ShouldBe(text);
    }

    [Theory]
    [InlineData("'q.php' is not a page of the catalogue", "command", "q.php", "XY")]
    [InlineData("'../x' is not an AT", "command", "p.php", "../x")]
    [InlineData("'XY ' is not an AT", "command", "p.php", "XY\n")]
    [InlineData("'n.php ' is not a page", "page", "n.php\n", "--namespace", "News")]
    [InlineData("'do' is no name of a command: it begins with a capital letter", "command", "p.php", "XY", "--name", "do")]
    [InlineData("'People' is not a family of p.php", "command", "p.php", "XY", "--family", "People")]
    [InlineData("'../n.php' is not a page", "page", "../n.php", "--namespace", "News")]
    [InlineData("'n w' is no name of a namespace: it begins with a capital letter", "page", "n.php", "--namespace", "n w")]
    public void What_cannot_be_made_is_refused(string problem, params string[] args)
    {
        using SampleFolder folder = Catalogue();
        ToolRun run = ToolRun.Of(["new", .. args, "--spec", folder.Path]);
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Error.ShouldStartWith("webex-spec: " + problem);
    }

    [Theory]
    [InlineData("page: /{0}/x.php")]
    [InlineData("page: ../../x.php")]
    [InlineData("page: p.php, family: ../../x")]
    [InlineData("page: p.php, family: /{0}")]
    public void A_page_that_leads_out_of_the_folder_makes_no_file(string page)
    {
        string outside = Directory.CreateTempSubdirectory("webex-spec-").FullName;
        string text = page.Replace("/{0}", outside, StringComparison.Ordinal);
        using SampleFolder folder = Catalogue().Add("webex.yaml", $"pages:\n  - {{ {text}, namespace: Partner, line: 1 }}\n");
        string[] names = text.Replace("page: ", "", StringComparison.Ordinal).Split(", family: ");
        ToolRun run = ToolRun.Of(["new", "command", names[0], "XY", .. names[1..].SelectMany(family => new[] { "--family", family }), "--spec", folder.Path]);
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        Directory.GetFileSystemEntries(outside).ShouldBeEmpty();
        Directory.Delete(outside);
        Directory.GetFiles(Path.GetTempPath(), "XY.yaml").ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_no_crash()
    {
        using SampleFolder folder = Catalogue();
        File.Delete(Path.Combine(folder.Path, "pages/p/DP.yaml"));
        Directory.Delete(Path.Combine(folder.Path, "pages/p"));
        File.WriteAllText(Path.Combine(folder.Path, "pages/p"), "");
        ToolRun run = ToolRun.Of("new", "command", "p.php", "XY", "--spec", folder.Path);
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Error.ShouldStartWith("webex-spec: ");
    }

    private static SampleFolder Catalogue() =>
        new SampleFolder()
            .Add("webex.yaml", "pages:\n  - { page: p.php, namespace: Partner, line: 1 }\n")
            .Add("common/arguments.yaml", "arguments:\n  backUrl: { code: BU, name: BackUrl, type: url, meaning: Where the browser goes. }\n")
            .Add("common/errors.yaml", "errors:\n  AccessDenied: { meaning: The caller has not logged in., cause: rights }\n");
}
