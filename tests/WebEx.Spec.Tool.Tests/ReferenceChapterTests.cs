namespace WebEx.Spec.Tool.Tests;

/// <summary>The mistakes that files of entry points, workflows and requests can have: each with its place.</summary>
public sealed class ReferenceChapterTests
{
    [Theory]
    [InlineData("{ path: e.php, at: RA, line: 1, meaning: A form., name: B }", "3,3,3,62", "WES2002: The key 'frameset' is missing; an entry point needs it.")]
    [InlineData(
        "{ path: e.php, frameset: yes, line: 1, meaning: A form., name: B }",
        "3,28,3,31",
        "WES2004: 'frameset' is true or false, not 'yes'; write 'true'."
    )]
    [InlineData("{ path: e.php, frameset: true, meaning: A form., name: B }", "3,3,3,61", "WES2002: The key 'line' is missing; an entry point needs it.")]
    [InlineData("{ path: e.php, frameset: true, line: 1, name: B }", "3,3,3,52", "WES2002: The key 'meaning' is missing; an entry point needs it.")]
    [InlineData(
        "{ pat: e.php, frameset: true, line: 1, meaning: A form., name: B }",
        "3,5,3,8",
        "WES2001: 'pat' is not a key of an entry point; did you mean 'path'?"
    )]
    [InlineData(
        "{ path: e.php, frameset: true, line: 1, meaning: A form., centers: [XC], name: B }",
        "3,71,3,73",
        "WES2004: 'XC' is not a center (MC, TC, EC, SaC, SC)."
    )]
    [InlineData(
        "{ path: e.php, at: OK, frameset: true, line: 1, meaning: A form., name: B }",
        "3,22,3,24",
        "WES2006: The link e.php?AT=OK is given a second time; where the guide gives a link two meanings, both need an 'erratum'; the first is in line 2."
    )]
    [InlineData(
        "{ path: e.php, frameset: true, line: 1, meaning: A form., arguments: [ { use: nothing, line: 2 } ], name: Q }",
        "3,81,3,88",
        "WES2007: There is no shared argument, and no set of them, 'nothing' in common/*.yaml."
    )]
    [InlineData(
        "{ path: e.php, frameset: true, line: 1, meaning: A form., arguments: [ { code: A, name: A, line: 2, meaning: A. }, "
            + "{ code: A, name: B, line: 2, meaning: B. } ], name: Q }",
        "3,126,3,127",
        "WES2006: The code 'A' belongs to two arguments that share a center, A (line 3) and B; one value cannot be both."
    )]
    public void Of_entry_points(string entryPoint, params string[] placesAndMessages) =>
        Check(
            "entry-points.yaml",
            $"entryPoints:\n- {{ path: e.php, at: OK, frameset: true, line: 1, meaning: A form., name: A }}\n- {entryPoint}",
            placesAndMessages
        );

    [Theory]
    [InlineData("{ command: p.php/DO, section: A, line: 1 }", "2,14,2,22", "WES2007: 'p.php/DO' is not a command of the catalogue; did you mean 'p.php/DP'?")]
    [InlineData("{ command: p.php/DP, section: A, lin: 1 }", "2,36,2,39", "WES2001: 'lin' is not a key of a workflow; did you mean 'line'?")]
    [InlineData(
        "{ command: p.php/DP, section: A, line: 1, checks: [ { asks: Why., line: 1 } ] }",
        "2,55,2,78",
        "WES2002: The key 'error' is missing; a check needs it."
    )]
    [InlineData(
        "{ command: p.php/DP, section: A, line: 1, checks: [ { asks: Why., error: Denide, line: 1 } ] }",
        "2,76,2,82",
        "WES2007: The command has no error 'Denide'; did you mean 'Denied'?"
    )]
    [InlineData(
        "{ command: p.php/DP, section: A, line: 1, checks: [ { error: [ Denied ], line: 1 } ] }",
        "2,55,2,85",
        "WES2002: The key 'asks' is missing; a check needs it."
    )]
    [InlineData(
        "{ command: p.php/DP, section: A, line: 1 }\n- { command: p.php/DP, section: A, line: 2 }",
        "3,33,3,34",
        "WES2006: The workflow of the section 'A' is given a second time; the first is in line 2."
    )]
    public void Of_workflows(string workflow, params string[] placesAndMessages) => Check("workflows.yaml", $"workflows:\n- {workflow}", placesAndMessages);

    [Theory]
    [InlineData("{ name: a, text: A., line: 1 }", "2,11,2,12", "WES2005: 'a' cannot be a C# name: a capital letter first, then letters and digits.")]
    [InlineData("{ name: A, text: A. }", "2,3,2,24", "WES2002: The key 'line' is missing; a fact about requests needs it.")]
    [InlineData(
        "{ name: A, text: A., line: 1 }\n- { name: A, text: B., line: 1 }",
        "3,11,3,12",
        "WES2006: The fact 'A' is given a second time; the first is in line 2."
    )]
    public void Of_requests(string request, params string[] placesAndMessages) => Check("requests.yaml", $"requests:\n- {request}", placesAndMessages);

    [Fact]
    public void A_workflow_is_not_blamed_for_a_command_that_has_mistakes()
    {
        using SampleFolder folder = new SampleFolder()
            .WithCommand("error: {}")
            .Add("workflows.yaml", "workflows:\n- { command: p.php/DP, section: A, line: 1 }");
        ToolRun
            .Of("check", folder.Path, "--format", "msbuild")
            .Output.ShouldBe(
                $"{folder.Shown("pages/p/DP.yaml")}(6,1,6,6): error WES2001: 'error' is not a key of a command; did you mean 'errors'?\n"
                    + "0 commands, 0 arguments, 0 error codes, 0 errata; 1 error in the files.\n"
            );
    }

    [Fact]
    public void Text_that_is_not_yaml_is_refused()
    {
        using SampleFolder folder = new SampleFolder().Add("entry-points.yaml", "entryPoints: [");
        ToolRun run = ToolRun.Of("check", folder.Path, "--format", "msbuild");
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith(folder.Shown("entry-points.yaml"));
        run.Output.ShouldContain("(1,14,1,15): error WES1001: '[' is never closed: ']' is missing.");
    }

    private static void Check(string file, string text, string[] placesAndMessages)
    {
        using SampleFolder folder = new SampleFolder().WithCommand("errors: { Denied: { line: 1, cause: state, meaning: It failed. } }").Add(file, text);
        string expected = string.Concat(placesAndMessages.Chunk(2).Select(pair => $"{folder.Shown(file)}({pair[0]}): error {pair[1]}\n"));
        ToolRun
            .Of("check", folder.Path, "--format", "msbuild")
            .Output.ShouldBe($"{expected}1 command, 0 arguments, 1 error code, 0 errata; 1 error in the files.\n");
    }
}
