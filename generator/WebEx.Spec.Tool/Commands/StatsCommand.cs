using System.CommandLine;
using WebEx.Spec.Tool.Reporting;
using WebEx.Spec.Tool.Showing;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec stats</c>.</summary>
internal static class StatsCommand
{
    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        Option<string?> spec = CatalogueOption.Create();
        Option<string?> format = TextOrJson.Create();
        var verb = new Verb(
            "stats",
            "Counts what the catalogue has: facts that are enforced, facts that only the documentation carries, errata, commands by page.",
            ("stats", "Counts the catalogue.")
        )
        {
            spec,
            format,
        };
        verb.SetAction(parsed =>
        {
            var statistics = new CatalogueStatistics(CatalogueOption.Load(parsed.GetValue(spec), console).Catalogue);
            if (parsed.GetValue(format) == ReportFormat.Json)
                console.Output.Write(statistics.ToJson());
            else
                statistics.WriteText(new StyledWriter(console));
            return ExitCode.Sound;
        });
        return verb;
    }
}
