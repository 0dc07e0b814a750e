using System.CommandLine;
using WebEx.Spec.Language.Binding;
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
            "Lists every error of a catalogue, with its place and remedy, in the words of a build.",
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
        LoadedFolder loaded = CatalogueFolder.LoadExisting(file is null ? path : CatalogueFolder.Of(file));
        List<Finding> findings = [.. loaded.Diagnostics.Where(diagnostic => file is null || diagnostic.Path == file).Select(Finding.Of)];
        return new FindingReport(findings, file is null ? Summary(loaded) : $"{Errors(findings.Count, "this file")}.", loaded.Line);
    }

    private static string Summary(LoadedFolder loaded)
    {
        Catalogue catalogue = loaded.Catalogue;
        int commands = catalogue.Commands.Count();
        int arguments = catalogue.Commands.Sum(command => command.Arguments.Sum(argument => argument.Coded.Count()));
        int errors = catalogue.Commands.Sum(command => command.Errors.Count);
        return $"{Count(commands, "command")}, {Count(arguments, "argument")}, {Count(errors, "error code")}, "
            + $"{Count(catalogue.Errata.Count, "erratum", "errata")}; {Errors(loaded.Diagnostics.Count, "the files")}.";
    }

    private static string Errors(int number, string where) => Count(number, $"error in {where}", $"errors in {where}");

    private static string Count(int number, string one, string? several = null) => $"{number} {(number == 1 ? one : several ?? one + "s")}";
}
