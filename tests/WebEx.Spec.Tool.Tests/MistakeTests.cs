namespace WebEx.Spec.Tool.Tests;

public sealed class MistakeTests
{
    [Fact]
    public void A_check_lists_mistakes_and_counts_what_is_sound()
    {
        using var folder = new SampleFolder();
        ToolRun.Of("check", folder.Path).ShouldBe(new ToolRun(0, "1 commands, 0 arguments, 0 error codes; 0 mistakes.\n", ""));
        folder.WithCommand("errors: { A: { line: 1, meaning: It failed. }, B: { line: 2, meaming: It failed. } }");
        ToolRun run = ToolRun.Of("check", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe("");
        run.Output.ShouldBe(
            $"{folder.Shown("pages/p/DP.yaml")}(6,62,6,69): error WES2001: 'meaming' is not a key of an error code; did you mean 'meaning'?\n"
            + $"{folder.Shown("pages/p/DP.yaml")}(6,48,6,49): error WES2002: 'B' has no 'meaning' here, nor a shared one.\n"
            + "0 commands, 0 arguments, 0 error codes; 2 mistakes.\n");
    }

    [Fact]
    public void A_catalogue_with_mistakes_is_not_exported()
    {
        using SampleFolder folder = new SampleFolder().WithCommand("errors: { A: { line: 0, meaning: It failed. } }");
        ToolRun run = ToolRun.Of("export", "--format", "catalogue", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe("");
        run.Error.ShouldBe(
            $"{folder.Shown("pages/p/DP.yaml")}(6,22,6,23): error WES2004: 'line' has to be a whole number from 1 to 2147483647, not '0'.\n"
            + "webex-spec: nothing is exported, because the catalogue has mistakes: 1.\n");
    }
}
