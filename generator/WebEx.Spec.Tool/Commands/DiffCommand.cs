using System.CommandLine;
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

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var before = new Argument<string>("OLD") { Description = "A folder, a package (.nupkg) or git:REVISION." };
        var after = new Argument<string>("NEW") { Description = "The same." };
        var gate = new Option<string[]>("--fail-on")
        {
            Description =
                "Which changes end in exit code 1: those that break C# source, the wire or the behaviour, those of a version, all (when left out) or none.",
            HelpName = string.Join("|", Gates.Keys),
            AllowMultipleArgumentsPerToken = true,
        };
        gate.AcceptOnlyFromAmong([.. Gates.Keys]);
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
            format,
        };
        verb.SetAction(
            (parsed, cancellation) =>
            {
                ComparedSide old = ComparedSide.Read(parsed.GetRequiredValue(before), cancellation);
                ComparedSide now = ComparedSide.Read(parsed.GetRequiredValue(after), cancellation);
                IReadOnlyList<Change> changes = CatalogueComparison.Of(CatalogueFacts.Of(old.Loaded.Catalogue), CatalogueFacts.Of(now.Loaded.Catalogue));
                var report = new ComparisonReport(changes);
                if (parsed.GetValue(format) == ReportFormat.Json)
                    console.Output.Write(report.ToJson());
                else if (parsed.GetValue(format) == Markdown)
                    console.Output.Write(report.ToMarkdown());
                else
                    report.WriteText(console);
                string[] gates = parsed.GetValue(gate) is { Length: > 0 } asked ? asked : ["any"];
                bool fails = changes.Any(change => gates.Any(name => Gates[name](change.Verdict)));
                return Task.FromResult(fails ? ExitCode.HasFindings : ExitCode.Sound);
            }
        );
        return verb;
    }
}
