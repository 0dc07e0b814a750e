using WebEx.Spec.Tool.Linting;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Tests;

/// <summary>Advice about a catalogue without errors.</summary>
public sealed class LintTests
{
    private const string Minutes = "code: DU, name: Minutes, type: integer, line: 20, meaning: How long it lasts.";

    // The id of each kind, what is added to the sample, and a line that calls for no advice in its place.
    public static readonly TheoryData<string, string, string> Kinds = new()
    {
        { "WES5101", "remarks: [ One fact. ]", "remarks: [ { text: One fact., line: 20 } ]" },
        { "WES5204", "errors: { Shared: { line: 20, meaning: It failed. } }", "errors: { Shared: { line: 20, meaning: It failed otherwise. } }" },
        {
            "WES5302",
            "arguments: [ { name: Start, type: date, meaning: The day., line: 20, erratum: odd"
                + ", parts: [ { code: YE, part: year, line: 20, erratum: odd }, { code: MO, part: month, line: 20 }, { code: DA, part: day, "
                + "line: 20 } ] } ]",
            "arguments: [ { name: Start, type: date, meaning: The day., line: 20, erratum: odd, parts: [ { code: YE, part: year, line: 20 }, "
                + "{ code: MO, part: month, line: 20 }, { code: DA, part: day, line: 20 } ] } ]"
        },
        {
            "WES5202",
            "arguments: [ { code: EM, name: EmailAddress, type: email, line: 20, meaning: The address. } ]",
            "arguments: [ { use: email, line: 20 } ]"
        },
        { "WES5203", "arguments: [ { use: email, line: 20, type: email } ]", "arguments: [ { use: email, line: 20, required: true } ]" },
        {
            "WES5401",
            "arguments: [ { code: A, name: Kind, required: true, line: 20, meaning: A kind. }, "
                + "{ code: B, name: Other, line: 20, meaning: Another. } ]\nrules: [ { when: A absent, require: [B], line: 20 } ]",
            "arguments: [ { code: A, name: Kind, line: 20, meaning: A kind. }, { code: B, name: Other, line: 20, meaning: Another. } ]\n"
                + "rules: [ { when: A absent, require: [B], line: 20 } ]"
        },
        {
            "WES5402",
            "arguments: [ { code: A, name: Kind, required: true, line: 20, meaning: A kind. }, "
                + "{ code: B, name: Other, line: 20, meaning: Another. } ]\nrules: [ { when: A given, require: [B], line: 20 } ]",
            "arguments: [ { code: A, name: Kind, line: 20, meaning: A kind. }, { code: B, name: Other, line: 20, meaning: Another. } ]\n"
                + "rules: [ { when: A given, require: [B], line: 20 } ]"
        },
        {
            "WES5403",
            "arguments: [ { code: A, name: Kind, line: 20, meaning: A kind. }, { code: B, name: Other, line: 20, meaning: Another. }, "
                + "{ code: C, name: Third, line: 20, meaning: A third. } ]\nrules: [ { when: A given, require: [B], line: 20 }, "
                + "{ when: A given and C given, require: [B], line: 21 } ]",
            "arguments: [ { code: A, name: Kind, line: 20, meaning: A kind. }, { code: B, name: Other, line: 20, meaning: Another. }, "
                + "{ code: C, name: Third, line: 20, meaning: A third. } ]\nrules: [ { when: A given, require: [B], line: 20 }, { when: C given, "
                + "require: [B], line: 21 } ]"
        },
        {
            "WES5404",
            "arguments: [ { code: A, name: Kind, required: true, default: x, line: 20, meaning: A kind. } ]",
            "arguments: [ { code: A, name: Kind, required: true, default: x, erratum: odd, line: 20, meaning: A kind. } ]"
        },
        {
            "WES5501",
            "arguments: [ { code: \"A{n}\", name: Kind, from: 1, line: 20, meaning: Kinds. } ]",
            "arguments: [ { code: \"A{n}\", name: KindsOfMeeting, from: 1, line: 20, meaning: Kinds. } ]"
        },
        {
            "WES5502",
            $"arguments: [ {{ {Minutes.Replace("Minutes", "Duration").Replace("How long it lasts", "How many minutes it lasts")} }} ]",
            $"arguments: [ {{ {Minutes} }} ]"
        },
        {
            "WES5503",
            "arguments: [ { code: QK, name: QK, line: 20, meaning: A thing. } ]",
            "arguments: [ { code: QK, name: QuickStart, line: 20, meaning: A thing. } ]"
        },
        {
            "WES5601",
            $"arguments: [ {{ code: QK, name: QuickStart, line: 20, meaning: {new string('x', 160)}. }} ]",
            $"arguments: [ {{ code: QK, name: QuickStart, line: 20, meaning: {new string('x', 159)}. }} ]"
        },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_found_where_it_is_and_nothing_else(string id, string odd, string sound)
    {
        using SampleFolder folder = Sample().WithCommand(odd + "\n");
        ToolRun run = Check(folder);
        run.Output.ShouldContain($": warning {id}: ");
        run.Output.Split('\n').Count(line => line.Contains(": warning ", StringComparison.Ordinal)).ShouldBe(1, run.Output);
        run.Output.ShouldNotContain(": error ");
        run.Output.ShouldContain(folder.Shown("pages/p/DP.yaml"));
        run.ExitCode.ShouldBe(1);

        _ = folder.WithCommand(sound + "\n");
        Check(folder).Output.ShouldNotContain(id);
    }

    [Fact]
    public void A_shared_definition_without_a_use_is_found_of_each_kind()
    {
        using SampleFolder folder = new SampleFolder().Add(
            "common/idle.yaml",
            """
            arguments: { one: { code: A, name: One, meaning: One. } }
            sets: { two: [ { code: B, name: Two, meaning: Two. } ] }
            choices: { three: { enum: Three, line: 1, meaning: Three., values: { 0: Zero, 1: Other } } }
            bits: { four: { enum: Four, line: 1, meaning: Four., bits: { 0: { name: Zero, meaning: Zero. } } } }
            errors: { Five: It failed. }
            errorSets: { six: { Six: { line: 1, meaning: Six., cause: state } } }
            ruleSets: { seven: [ { note: Seven., line: 1 } ] }

            """
        );
        string output = Check(folder).Output;
        foreach (string name in (string[])["one", "two", "three", "four", "Five", "six", "seven"])
            output.ShouldContain($"warning WES5201: Nothing uses '{name}' of '");
    }

    [Fact]
    public void One_argument_with_several_types_is_found_where_it_is_rarer()
    {
        const string Second = "command: DQ\npage: p.php\nname: DoThat\nguide: { section: \"DQ\", page: 1-1, line: 10 }\nsummary: Does that.\n";
        using SampleFolder folder = new SampleFolder()
            .WithCommand("arguments: [ { code: QK, name: QuickStart, line: 20, meaning: A thing. } ]\n")
            .Add("pages/p/DQ.yaml", Second + "arguments: [ { code: QK, name: QuickStart, type: flag, as: 1/0, line: 20, meaning: A thing. } ]\n");
        Check(folder).Output.ShouldContain("warning WES5504: 'QuickStart' (QK) is of type flag here and of type text elsewhere");
    }

    [Fact]
    public void An_erratum_that_chooses_what_stands_everywhere_is_found()
    {
        using SampleFolder folder = Sample();
        _ = folder.Add(
            "errata.yaml",
            File.ReadAllText(Path.Combine(folder.Path, "errata.yaml")).Replace("reads: one", "reads: The other", StringComparison.Ordinal)
        );
        Check(folder).Output.ShouldContain("warning WES5301: Every place of this erratum reads as the choice");
    }

    [Theory]
    [InlineData("  # wes:ignore WES5503 erratum=odd it is called so", "")]
    [InlineData("\n  # wes:ignore WES5503 line=20", "")]
    [InlineData("  # wes:ignore WES5503", "WES5902: Name the reason behind the id: erratum=ID, or line=NUMBER of the guide.")]
    [InlineData("  # wes:ignore WES5503 erratum=ood", "WES5902: 'ood' is not the id of an erratum; did you mean 'odd'?")]
    [InlineData("  # wes:ignore WES5503 line=0", "WES5902: '0' is not a line of the guide.")]
    [InlineData("  # wes:ignore WES5501 erratum=odd", "WES5901: There is no WES5501 in line 7 that this could suppress; remove the comment.")]
    public void A_comment_with_a_reason_takes_advice_back(string comment, string told)
    {
        const string Argument = "- { code: QK, name: QK, line: 20, meaning: A thing. }";
        bool isBefore = comment[0] == '\n';
        using SampleFolder folder = Sample().WithCommand(isBefore ? $"arguments:{comment}\n  {Argument}\n" : $"arguments:\n  {Argument}{comment}\n");
        ToolRun run = Check(folder);
        if (told.Length == 0)
            run.ExitCode.ShouldBe(0, run.Output);
        else
            run.Output.ShouldContain($"warning {told}");
        run.Output.Contains("WES5503: 'QK'", StringComparison.Ordinal).ShouldBe(told.Contains("WES5901", StringComparison.Ordinal));
    }

    [Fact]
    public void A_comment_with_a_stamp_is_reported_once_its_erratum_has_changed()
    {
        using SampleFolder folder = Sample();
        _ = Stamped("");
        string told = Check(folder).Output;
        told.ShouldContain("warning WES5903: The erratum odd has changed since; see whether the comment still holds, and write erratum=odd#");
        string stamp = told[(told.IndexOf("erratum=odd#", StringComparison.Ordinal) + "erratum=odd#".Length)..][..6];
        Check(Stamped(stamp)).ExitCode.ShouldBe(0);

        string errata = File.ReadAllText(Path.Combine(folder.Path, "errata.yaml"));
        _ = folder.Add("errata.yaml", errata.Replace("topic: Something", "topic: Something else", StringComparison.Ordinal));
        Check(folder).ExitCode.ShouldBe(0);
        foreach (string changed in new[] { "reads: two", "reads: one, note: A note" })
        {
            _ = folder.Add("errata.yaml", errata.Replace("reads: one", changed, StringComparison.Ordinal));
            Check(folder).Output.ShouldContain("WES5903");
        }

        SampleFolder Stamped(string mark) =>
            folder.WithCommand($"arguments:\n  - {{ code: QK, name: QK, line: 20, meaning: A thing. }}  # wes:ignore WES5503 erratum=odd#{mark} so it is\n");
    }

    [Theory]
    [InlineData("error", 1, ": error WES5503: ")]
    [InlineData("suggestion", 0, ": message WES5503: ")]
    [InlineData("none", 0, "0 errors in the files.")]
    public void A_global_configuration_states_severities(string severity, int exitCode, string shown)
    {
        using SampleFolder folder = Sample()
            .WithCommand("arguments: [ { code: QK, name: QK, line: 20, meaning: A thing. } ]\n")
            .Add(".globalconfig", $"is_global = true\ndotnet_diagnostic.WES5503.severity = {severity}  # why\n");
        ToolRun run = Check(folder);
        run.ExitCode.ShouldBe(exitCode);
        run.Output.ShouldContain(shown);
    }

    [Fact]
    public void Nothing_is_advised_while_there_are_errors()
    {
        using SampleFolder folder = Sample().WithCommand("arguments: [ { code: QK, name: QK, lien: 20, meaning: A thing. } ]\n");
        Check(folder).Output.ShouldNotContain("WES5");
    }

    [Fact]
    public void The_catalogue_needs_no_advice()
    {
        LoadedFolder loaded = CatalogueFolder.Load(Path.Combine(RepositoryFolder.Root, "spec"));
        Linter
            .Find(loaded, new Dictionary<string, FindingSeverity?>())
            .Select(finding => $"{finding.Path}({finding.Span.StartLine}): {finding.Message}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_is_explained()
    {
        LintRule[] rules = [.. typeof(LintRules).GetProperties().Select(property => (LintRule)property.GetValue(null)!)];
        rules.Length.ShouldBeGreaterThan(15);
        foreach (LintRule rule in rules)
            ToolRun.Of("rules", rule.Id).Output.ShouldStartWith($"{rule.Id} {rule.Title}\n\n");
    }

    private static ToolRun Check(SampleFolder folder)
    {
        _ = ToolRun.Of("number", folder.Path);
        return ToolRun.Of("check", folder.Path, "--format", "msbuild");
    }

    // Everything shared is used by the second command, so that the first one alone is odd.
    private static SampleFolder Sample() =>
        new SampleFolder()
            .Add(
                "common/shared.yaml",
                "errors: { Shared: { meaning: It failed., cause: state } }\n"
                    + "arguments: { email: { code: EM, name: EmailAddress, type: email, meaning: The address. } }\n"
            )
            .Add(
                "errata.yaml",
                "errata:\n- id: odd\n  topic: Something\n  places: [ { line: 20, reads: one }, { line: 21, reads: The other } ]\n"
                    + "  choice: The other.\n  reason: It is newer.\n"
            )
            .Add(
                "pages/p/DR.yaml",
                "command: DR\npage: p.php\nname: DoMore\nguide: { section: \"DR\", page: 1-1, line: 10 }\nsummary: Does more.\nerratum: odd\n"
                    + "arguments: [ { use: email, line: 20 } ]\nerrors: { Shared: 20 }\n"
            );
}
