namespace WebEx.Spec.Tool.Tests;

/// <summary>The alternatives that errors name, put in place.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("acess: none", "acess", "access")]
    [InlineData("access: nobe", "nobe", "none")]
    [InlineData("effect: \"raeds\"", "raeds", "reads")]
    [InlineData("centers: [MC, TCC]", "TCC", "TC")]
    [InlineData("arguments: [ { code: QK, nmae: QuickStart, line: 20, meaning: A thing. } ]", "nmae", "name")]
    [InlineData("arguments: [ { code: QK, name: QuickStart, required: True, line: 20, meaning: A thing. } ]", "True", "true")]
    [InlineData("arguments: [ { code: QK, name: QuickStart, max: 010, line: 20, meaning: A thing. } ]", "010", "10")]
    [InlineData(
        "arguments: [ { code: QK, name: QuickStart, line: 20, meaning: A thing. }, { code: B, name: Other, line: 20, meaning: Another. } ]\n"
            + "rules: [ { when: \"QuickStrat given\", require: [B], line: 20 } ]",
        "QuickStrat",
        "QuickStart"
    )]
    public void A_word_is_put_in_place_and_nothing_around_it(string odd, string wrong, string right)
    {
        using SampleFolder folder = new SampleFolder().WithCommand($"{odd}  # comment\n");
        string path = Path.Combine(folder.Path, "pages/p/DP.yaml");
        string before = File.ReadAllText(path);

        ToolRun dry = ToolRun.Of("fix", "--dry-run", folder.Path);
        dry.Output.ShouldEndWith($"): {wrong} -> {right}\n1 edit, not written; errors left: 0.\n");
        dry.Output.ShouldStartWith($"{folder.Shown("pages/p/DP.yaml")}(");
        dry.ExitCode.ShouldBe(1);
        File.ReadAllText(path).ShouldBe(before);

        ToolRun
            .Of("fix", folder.Path)
            .ShouldSatisfyAllConditions(run => run.ExitCode.ShouldBe(0), run => run.Output.ShouldEndWith("1 edit; errors left: 0.\n"));
        File.ReadAllText(path).ShouldBe(before.Replace(wrong, right, StringComparison.Ordinal));
        ToolRun.Of("check", folder.Path).ExitCode.ShouldBe(0);
        ToolRun.Of("fix", folder.Path).ShouldBe(new ToolRun(0, "0 edits; errors left: 0.\n", ""));
    }

    [Fact]
    public void What_has_no_alternative_is_left_and_listed()
    {
        using SampleFolder folder = new SampleFolder().WithCommand("acess: none\narguments: [ { code: QK, line: 20, meaning: A thing. } ]\n");
        ToolRun run = ToolRun.Of("fix", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("error WES2002: ");
        run.Output.ShouldEndWith("1 edit; errors left: 1.\n");
        File.ReadAllText(Path.Combine(folder.Path, "pages/p/DP.yaml")).ShouldContain("\naccess: none\n");
    }

    [Fact]
    public void An_alternative_that_brings_another_error_is_not_taken()
    {
        // The nearest key is there already.
        using SampleFolder folder = new SampleFolder().WithCommand("summery: Does it again.\n");
        string path = Path.Combine(folder.Path, "pages/p/DP.yaml");
        string before = File.ReadAllText(path);
        ToolRun run = ToolRun.Of("fix", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldEndWith("0 edits; errors left: 1.\n");
        File.ReadAllText(path).ShouldBe(before);
    }
}
