using System.IO.Compression;
using System.Text.Json;

namespace WebEx.Spec.Tool.Tests;

/// <summary>Two catalogues that differ in one thing: what is said of it.</summary>
public sealed class DiffTests
{
    private const string Command = """
        arguments:
          - { code: AA, name: Alpha, type: text, max: 10, line: 11, meaning: Alpha. }
          - { code: CC, name: Kind, type: choice, line: 12, meaning: Kind., values: { 1: One, 2: Two } }
        rules: [ { when: "CC != 1", ignore: [AA], line: 13 } ]
        errors: { A: { line: 15, cause: state, meaning: It failed. }, B: { line: 16, cause: state, meaning: It failed. } }
        """;

    [Theory]
    [InlineData("max: 10", "max: 12", "argument-max-raised", "none", "none", "adds", "minor")]
    [InlineData("max: 10", "max: 9", "argument-max-lowered", "none", "none", "breaks", "minor")]
    [InlineData("max: 10, ", "", "argument-max-removed", "none", "none", "adds", "minor")]
    [InlineData("max: 10", "max: 10, forbidden: '<'", "argument-forbidden-narrowed", "none", "none", "breaks", "minor")]
    [InlineData("max: 10", "max: 10, required: true", "argument-required-added", "breaks", "none", "breaks", "major")]
    [InlineData("max: 10", "max: 10, default: x", "argument-default-changed", "none", "none", "breaks", "major")]
    [InlineData("type: text, max: 10", "type: integer, max: 10", "argument-type-changed", "breaks", "breaks", "breaks", "major")]
    [InlineData("name: Alpha", "name: Beta", "argument-name-renamed", "breaks", "none", "none", "major")]
    [InlineData("meaning: Alpha.", "meaning: The first.", "argument-meaning-reworded", "none", "none", "none", "patch")]
    [InlineData("2: Two", "2: Zwei", "value-name-renamed", "breaks", "none", "none", "major")]
    [InlineData(", 2: Two", "", "value-removed", "breaks", "breaks", "breaks", "major")]
    [InlineData("2: Two", "2: Two, 3: Three", "value-added", "adds", "none", "adds", "minor")]
    [InlineData(", B: { line: 16, cause: state, meaning: It failed. }", "", "error-removed", "breaks", "breaks", "breaks", "major")]
    [InlineData("rules: [ { when: \"CC != 1\", ignore: [AA], line: 13 } ]", "", "rule-removed", "none", "none", "adds", "minor")]
    [InlineData("line: 11", "line: 10", "argument-line-reworded", "none", "none", "none", "patch")]
    public void One_edit_is_one_change_with_a_verdict(string before, string after, string id, string source, string wire, string behaviour, string bump)
    {
        Command.ShouldContain(before);
        using SampleFolder old = Catalogue(Command);
        using SampleFolder now = Catalogue(Command.Replace(before, after, StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("diff", old.Path, now.Path, "--format", "json");
        run.ExitCode.ShouldBe(1, run.Error);
        JsonElement json = JsonDocument.Parse(run.Output).RootElement;
        JsonElement change = json.GetProperty("changes").EnumerateArray().ShouldHaveSingleItem();
        string Of(string name) => change.GetProperty(name).GetString()!;
        (Of("id"), Of("source"), Of("wire"), Of("behaviour"), Of("bump")).ShouldBe((id, source, wire, behaviour, bump));
        json.GetProperty("bump").GetString().ShouldBe(bump);

        // The other way round, something is found as well.
        ToolRun.Of("diff", now.Path, old.Path).ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_command_that_is_added_or_gone_is_one_change()
    {
        using SampleFolder old = Catalogue(Command);
        using SampleFolder now = Catalogue(Command)
            .Add("pages/p/XY.yaml", "command: XY\npage: p.php\nname: DoMore\nguide: { section: \"XY: Do More\", page: 1-1, line: 30 }\nsummary: Does more.\n");
        ToolRun.Of("diff", old.Path, now.Path).Output.ShouldStartWith("p.php/XY\n  minor command added  [C# adds; command-added ");
        ToolRun
            .Of("diff", now.Path, old.Path)
            .Output.ShouldStartWith("p.php/XY\n  major command removed  [C# breaks, wire breaks, behaviour breaks; command-removed ");
    }

    [Theory]
    [InlineData(0, "source")]
    [InlineData(0, "wire")]
    [InlineData(1, "behaviour")]
    [InlineData(1, "source", "behaviour")]
    [InlineData(0, "major")]
    [InlineData(1, "minor")]
    [InlineData(0, "none")]
    public void A_gate_decides_about_the_exit_code(int expected, params string[] gates)
    {
        using SampleFolder old = Catalogue(Command);
        using SampleFolder now = Catalogue(Command.Replace("max: 10", "max: 9", StringComparison.Ordinal));
        ToolRun.Of(["diff", old.Path, now.Path, "--fail-on", .. gates]).ExitCode.ShouldBe(expected);
    }

    [Fact]
    public void A_side_that_cannot_be_read_never_reads_as_no_changes()
    {
        using SampleFolder sound = Catalogue(Command);
        using SampleFolder broken = Catalogue("errrors: {}");
        using SampleFolder empty = new SampleFolder();
        File.Delete(Path.Combine(empty.Path, "pages/p/DP.yaml"));
        foreach (
            string side in new[] { broken.Path, empty.Path, "no such folder", "no such.nupkg", "git:no-such-revision", "git:--output=x", "catalogue.json" }
        )
        {
            foreach (string[] args in new[] { new[] { side, sound.Path }, [sound.Path, side] })
            {
                ToolRun run = ToolRun.Of(["diff", .. args]);
                run.ExitCode.ShouldBe(2, side);
                run.Output.ShouldBe("", side);
                run.Error.ShouldStartWith("webex-spec: ");
            }
        }
    }

    [Fact]
    public void A_document_of_facts_is_read_like_the_folder_that_it_was_made_of()
    {
        using SampleFolder folder = Catalogue(Command);
        using SampleFolder other = Catalogue(Command.Replace("max: 10", "max: 9", StringComparison.Ordinal));
        string facts = Path.Combine(folder.Path, "..", $"{Path.GetFileName(folder.Path)}.json");
        try
        {
            File.WriteAllText(facts, ToolRun.Of("export", "--format", "facts", folder.Path).Output);
            ToolRun.Of("diff", folder.Path, facts).ShouldBe(new ToolRun(0, "No changes.\n", ""));
            ToolRun.Of("diff", facts, other.Path).ShouldBe(ToolRun.Of("diff", folder.Path, other.Path));
            ToolRun.Of("diff", other.Path, facts).ShouldBe(ToolRun.Of("diff", other.Path, folder.Path));

            foreach (
                string text in (string[])
                    ["", "[]", "{}", "{\"format\":\"webex-spec facts 1\"}", ToolRun.Of("export", "--format", "catalogue", folder.Path).Output]
            )
            {
                File.WriteAllText(facts, text);
                ToolRun.Of("diff", folder.Path, facts).ShouldSatisfyAllConditions(run => run.ExitCode.ShouldBe(2), run => run.Output.ShouldBe(""));
            }
        }
        finally
        {
            File.Delete(facts);
        }
    }

    [Theory]
    [InlineData("0.1.0", "0.1.0", 1)]
    [InlineData("0.1.0", "0.1.1", 0)]
    [InlineData("1.1.0", "1.1.1", 1)]
    [InlineData("1.1.0", "1.2.0", 0)]
    [InlineData("1.1.0-beta.1", "2.0.0", 0)]
    [InlineData("1.2.0", "1.1.0", 1)]
    public void A_minor_change_asks_for_a_version(string before, string after, int expected)
    {
        using SampleFolder old = Catalogue(Command);
        using SampleFolder now = Catalogue(Command.Replace("max: 10", "max: 9", StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("diff", old.Path, now.Path, "--fail-on", "missing-bump", "--old-version", before, "--new-version", after);
        run.ExitCode.ShouldBe(expected);
        run.Error.ShouldBe(expected == 0 ? "" : $"webex-spec: the step from {before} to {after} is too small for a change that is minor.\n");
    }

    [Fact]
    public void A_side_states_its_version_or_is_asked_for_it()
    {
        using SampleFolder old = Catalogue(Command);
        using SampleFolder now = Catalogue(Command.Replace(", B: { line: 16, cause: state, meaning: It failed. }", "", StringComparison.Ordinal));
        string package = Path.Combine(old.Path, "..", $"{Path.GetFileName(old.Path)}.nupkg");
        using (ZipArchive archive = ZipFile.Open(package, ZipArchiveMode.Create))
        {
            foreach (string name in new[] { "webex.yaml", "pages/p/DP.yaml", "common/numbers.yaml" })
                _ = archive.CreateEntryFromFile(Path.Combine(old.Path, name), "spec/" + name);
            using var nuspec = new StreamWriter(archive.CreateEntry("Sample.nuspec").Open());
            nuspec.Write("<package><metadata><id>Sample</id><version>1.0.0</version></metadata></package>");
        }

        try
        {
            ToolRun.Of("diff", package, now.Path, "--fail-on", "missing-bump", "--new-version", "1.9.0").ExitCode.ShouldBe(1);
            ToolRun.Of("diff", package, now.Path, "--fail-on", "missing-bump", "--new-version", "2.0.0").ExitCode.ShouldBe(0);
            ToolRun.Of("diff", package, now.Path, "--fail-on", "missing-bump").Error.ShouldContain("states no version");
            ToolRun.Of("diff", package, now.Path, "--fail-on", "missing-bump", "--new-version", "next").ExitCode.ShouldBe(2);
        }
        finally
        {
            File.Delete(package);
        }
    }

    [Fact]
    public async Task A_revision_is_no_longer_read_when_the_user_cancels()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var output = new StringWriter();
        int exitCode = await CommandTree.RunAsync(["diff", "git:HEAD", "git:HEAD"], new ToolConsole(TextReader.Null, output, TextWriter.Null), cancelled.Token);
        exitCode.ShouldBe(130);
        output.ToString().ShouldBe("");
    }

    [Fact]
    public void A_package_is_read_like_the_folder_that_it_was_made_of()
    {
        using SampleFolder folder = Catalogue(Command);
        string package = Path.Combine(folder.Path, "..", $"{Path.GetFileName(folder.Path)}.nupkg");
        using (ZipArchive archive = ZipFile.Open(package, ZipArchiveMode.Create))
        {
            foreach (string name in new[] { "webex.yaml", "pages/p/DP.yaml", "common/numbers.yaml" })
                _ = archive.CreateEntryFromFile(Path.Combine(folder.Path, name), "spec/" + name);
        }

        try
        {
            ToolRun.Of("diff", folder.Path, package).ShouldBe(new ToolRun(0, "No changes.\n", ""));
        }
        finally
        {
            File.Delete(package);
        }
    }

    [Fact]
    public void A_comment_counts_first_folds_what_is_long_and_makes_no_markup_of_text()
    {
        using SampleFolder old = Catalogue(Command);
        using SampleFolder now = Catalogue(Command.Replace("meaning: Alpha.", "meaning: \"<b>|`x`.\"", StringComparison.Ordinal));
        string comment = ToolRun.Of("diff", old.Path, now.Path, "--format", "markdown").Output;
        comment.ShouldStartWith("**1 change: 1 patch. The next version is a patch one.**\n\n| version |");
        comment.ShouldContain("&lt;b&gt;\\|\\`x\\`.");
        comment.ShouldNotContain("<b>");
        comment.ShouldNotContain("<details>");
    }

    private static SampleFolder Catalogue(string command)
    {
        SampleFolder folder = new SampleFolder().WithCommand(command);
        _ = ToolRun.Of("number", folder.Path);
        return folder;
    }
}
