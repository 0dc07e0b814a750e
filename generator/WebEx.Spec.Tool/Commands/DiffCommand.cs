using System.CommandLine;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Comparing;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec diff</c>.</summary>
internal static class DiffCommand
{
    private const string Markdown = "markdown";

    private static readonly Dictionary<string, Func<Verdict, bool>> Gates = new(StringComparer.Ordinal)
    {
        ["any"] = _ => true,
        ["source"] = verdict => verdict.Source == Impact.Breaks,
        ["wire"] = verdict => verdict.Wire == Impact.Breaks,
        ["behaviour"] = verdict => verdict.Behaviour == Impact.Breaks,
        ["minor"] = verdict => verdict.Bump >= Bump.Minor,
        ["major"] = verdict => verdict.Bump == Bump.Major,
        ["none"] = _ => false,
    };

    // Not about single changes: whether the versions that the sides state are as far apart as the changes ask for.
    private const string MissingBump = "missing-bump";

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var before = new Argument<string>("OLD")
        {
            Description = "A folder, a package (.nupkg), a document of 'export --format facts' (.json), or git:REVISION.",
        };
        var after = new Argument<string>("NEW") { Description = "The same." };
        var gate = new Option<string[]>("--fail-on")
        {
            Description =
                "Which changes end in exit code 1: those that break C# source, the wire or the behaviour, those of a version, all (when left out) or none; "
                + "missing-bump: those that the new version does not account for.",
            HelpName = string.Join("|", Gates.Keys.Append(MissingBump)),
            AllowMultipleArgumentsPerToken = true,
        };
        gate.AcceptOnlyFromAmong([.. Gates.Keys, MissingBump]);
        Option<string?> oldVersion = Version("--old-version", "OLD");
        Option<string?> newVersion = Version("--new-version", "NEW");
        var format = new Option<string?>("--format") { Description = "text when left out.", HelpName = "text|json|markdown" };
        format.AcceptOnlyFromAmong(ReportFormat.Text, ReportFormat.Json, Markdown);
        var verb = new Verb(
            "diff",
            "Tells what changed between two catalogues, what each change does to C# source, wire and behaviour, and which version follows.",
            ("diff git:main spec", "Compares the folder spec with that of the branch main."),
            ("diff git:v1.0 git:HEAD --fail-on source wire", "Fails where C# that was compiled or bytes that were sent would break."),
            ("diff old.nupkg spec --format markdown", "Writes a comment for a pull request.")
        )
        {
            before,
            after,
            gate,
            oldVersion,
            newVersion,
            format,
        };
        verb.SetAction(
            (parsed, cancellation) =>
            {
                ComparedSide old = ComparedSide.Read(parsed.GetRequiredValue(before), cancellation);
                ComparedSide now = ComparedSide.Read(parsed.GetRequiredValue(after), cancellation);
                IReadOnlyList<Change> changes = CatalogueComparison.Of(old.Facts, now.Facts);
                var report = new ComparisonReport(changes);
                if (parsed.GetValue(format) == ReportFormat.Json)
                    console.Output.Write(report.ToJson());
                else if (parsed.GetValue(format) == Markdown)
                    console.Output.Write(report.ToMarkdown());
                else
                    report.WriteText(console);
                string[] gates = parsed.GetValue(gate) is { Length: > 0 } asked ? asked : ["any"];
                bool fails = changes.Any(change => gates.Any(name => name != MissingBump && Gates[name](change.Verdict)));
                if (gates.Contains(MissingBump))
                    fails |= LacksBump(Stated(old, parsed.GetValue(oldVersion)), Stated(now, parsed.GetValue(newVersion)), report.Bump, console);
                return Task.FromResult(fails ? ExitCode.HasFindings : ExitCode.Sound);
            }
        );
        return verb;
    }

    private static Option<string?> Version(string name, string side) =>
        new(name) { Description = $"For missing-bump: the version of {side}, where it states none.", HelpName = "VERSION" };

    private static StatedVersion Stated(ComparedSide side, string? asked)
    {
        if (asked is not null)
            return StatedVersion.Parse(asked) ?? throw new MisuseException($"{Quoted.Text(asked)} is not a version such as 1.2.3.");
        return side.Version
            ?? throw new MisuseException(
                $"{Quoted.Text(side.Name)} states no version: a package does, and a {StatedVersion.FileName} with VersionPrefix or Version; else name it with "
                    + "--old-version or --new-version."
            );
    }

    private static bool LacksBump(StatedVersion old, StatedVersion now, Bump bump, ToolConsole console)
    {
        if (now.Covers(old, bump))
            return false;
        console.Error.WriteLine($"{ToolName.Text}: the step from {old} to {now} is too small for a change that is {bump.ToString().ToLowerInvariant()}.");
        return true;
    }
}
