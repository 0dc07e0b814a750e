using System.CommandLine;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Tool.Linting;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = $"The catalogue's folder, or a file in one; {CatalogueFolder.Usual} when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> format = ReportFormat.Create();
        var verb = new Verb(
            "check",
            "Lists every error of a catalogue, with its place and remedy, in the words of a build; without errors, advice about what is odd in it.",
            ("check spec", "Checks the catalogue in the folder spec."),
            ("check spec/pages/m/meeting/SM.yaml", "Checks the whole catalogue, and lists the errors of one file."),
            ("check spec --format sarif > check.sarif", "Writes a file for code scanning.")
        )
        {
            path,
            format,
        };
        verb.SetAction(parsed =>
        {
            FindingReport report = Check(parsed.GetValue(path));
            ReportFormat.Writer(parsed.GetValue(format)).Write(report, console);
            return report.ExitCode;
        });
        return verb;
    }

    private static FindingReport Check(string? path)
    {
        string? file = File.Exists(path) ? Path.GetRelativePath(Directory.GetCurrentDirectory(), path) : null;
        string folder = file is null ? path ?? CatalogueFolder.Usual : CatalogueFolder.Of(file);
        LoadedFolder loaded = CatalogueFolder.LoadExisting(folder);
        // What an error hides would seem to be unused.
        IEnumerable<Finding> all = loaded.Diagnostics.Count > 0 ? loaded.Diagnostics.Select(Finding.Of) : Linter.Find(loaded, LintSeverities.Read(folder));
        List<Finding> findings = [.. all.Where(finding => file is null || finding.Path == file)];
        string found = Found(findings, loaded.Diagnostics.Count == 0, file is null ? "the files" : "this file");
        return new FindingReport(findings, file is null ? $"{Totals(loaded)}; {found}" : found, loaded.Line);
    }

    private static string Totals(LoadedFolder loaded)
    {
        Catalogue catalogue = loaded.Catalogue;
        int commands = catalogue.Commands.Count();
        int arguments = catalogue.Commands.Sum(command => command.Arguments.Sum(argument => argument.Coded.Count()));
        int errors = catalogue.Commands.Sum(command => command.Errors.Count);
        return $"{Count(commands, "command")}, {Count(arguments, "argument")}, {Count(errors, "error code")}, "
            + Count(catalogue.Errata.Count, "erratum", "errata");
    }

    private static string Found(List<Finding> findings, bool isAdvice, string where) =>
        isAdvice && findings.Count > 0
            ? $"no errors, and {Count(findings.Count, "piece of advice", "pieces of advice")}, in {where}."
            : $"{Count(findings.Count, "error")} in {where}.";

    private static string Count(int number, string one, string? several = null) => $"{number} {(number == 1 ? one : several ?? one + "s")}";
}
