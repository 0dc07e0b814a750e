namespace WebEx.Spec.Tool.Tests;

/// <summary>Nothing that a file or a caller has is a command to the terminal that shows it, or a line of a report that it is not.</summary>
public sealed class PlainOutputTests
{
    private const string Forged = "a\n::error file=x::forged";
    private static readonly string[] Verbs = ["check", "fix", "format", "number"];

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (string verb in Verbs)
            {
                foreach (string name in new[] { $"pages/p/{Forged}.yaml", "pages/p/a\u001b[2J.yaml", "pages/p/a\u009b2J.yaml", "pages/p/a\u202eb.yaml" })
                    names.Add(verb, name);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_whose_name_does_not_show_is_refused(string verb, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no file has such a name there");
        using SampleFolder folder = new SampleFolder().Add(name, "command: [");
        ToolRun run = ToolRun.Of(verb, folder.Path);
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Error.ShouldContain(" has a character in its path that is not seen: rename it.");
        ShouldBePlain(run);
    }

    [Theory]
    [InlineData("summary: \"Does \\e[31m it \\x9b31m and \\u202e that.\"")]
    [InlineData("summary: \"Does it.\\n::error file=x::forged\"")]
    [InlineData("\"\\e[31m\": x")]
    [InlineData("\"a\\n::error file=x::forged\": x")]
    [InlineData("errors: { A: { line: 1, meaning: \"\\e[31m It failed.\" } }")]
    [InlineData("errors: { \"A\\e[31m\": { line: 1, meaning: It failed. } }")]
    [InlineData("errors: { A: { line: \"\\e[31m\\n::error file=x::forged\", meaning: It failed. } }")]
    [InlineData("# \u001b[31m")]
    [InlineData("# \u202e")]
    public void What_a_file_says_is_shown_without_what_is_not_seen(string more)
    {
        using SampleFolder folder = new SampleFolder().WithCommand(more.StartsWith("summary", StringComparison.Ordinal) ? "" : more);
        if (more.StartsWith("summary", StringComparison.Ordinal))
            folder.Add(
                "pages/p/DP.yaml",
                File.ReadAllText(Path.Combine(folder.Path, "pages/p/DP.yaml")).Replace("summary: Does it.", more, StringComparison.Ordinal)
            );
        foreach (string format in new[] { "text", "msbuild", "github" })
            ShouldBePlain(ToolRun.Of("check", folder.Path, "--format", format));
        ShouldBePlain(ToolRun.Of("fix", "--dry-run", folder.Path));
        ShouldBePlain(ToolRun.Of("format", "--check", folder.Path));
        ShouldBePlain(ToolRun.Of("show", "DoIt", "--spec", folder.Path));
        ShouldBePlain(ToolRun.Of("find", "does", "--spec", folder.Path));
    }

    [Theory]
    [InlineData("check", "no\u001b[31m such folder")]
    [InlineData("format", "no\n::error file=x::forged")]
    [InlineData("fix", "no\u202e such folder")]
    [InlineData("explain", "--log", "no\u001b[31m such log")]
    [InlineData("explain", "https://acme.webex.com/acme/m.php?AT=SM&MN=\u001b[31m&TC1=%1B%5B31m&AG=a%0A::error+file%3Dx::forged&\u001b=1&BU=http://x/%9b")]
    [InlineData("explain", "?AT=SM&ST=FAIL&RS=%1B%5B31m&\u202e=1")]
    public void What_a_caller_gives_is_shown_without_what_is_not_seen(params string[] args) => ShouldBePlain(ToolRun.Of(args));

    private static void ShouldBePlain(ToolRun run)
    {
        string output = run.Output + run.Error;
        output.ShouldAllBe(c => c == '\n' || c == '\r' || c == '\t' || (!char.IsControl(c) && c != '\u202e'), output);
        output.Split('\n').ShouldNotContain(line => line.StartsWith("::error file=x", StringComparison.Ordinal));
    }
}
