// Prints how much of the libraries their own tests run, after build/Test.cs has built them: dotnet run build/Coverage.cs
// Tests with hostile input are left out: they repeat the same code for minutes.
using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

string root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
string results = Path.Combine(root, "artifacts", "coverage");
string[] libraries = ["WebEx.Spec.Language", "WebEx.Spec.Runtime", "WebEx.Spec.Client", "WebEx.Spec.AspNetCore"];

if (args.Length > 0)
{
    Console.Error.WriteLine("usage: dotnet run build/Coverage.cs");
    return 2;
}

if (Directory.Exists(results))
    Directory.Delete(results, recursive: true);
var rows = new List<string>();
foreach (string library in libraries)
{
    if (Test(library) is not 0 and int failed)
        return failed;
    string file = Directory.EnumerateFiles(results, library + ".coverage.*.xml").Single();
    XElement report = XDocument.Load(file).Root!;
    rows.Add($"| {library} | {Share(report, "lines")} | {Share(report, "branches")} |");
}

Console.WriteLine();
Console.WriteLine("| library | lines that its tests run | branches |");
Console.WriteLine("|---|---:|---:|");
rows.ForEach(Console.WriteLine);
return 0;

int Test(string library)
{
    string[] arguments =
    [
        "test",
        "--project",
        $"tests/{library}.Tests",
        "-c",
        "Release",
        "--no-build",
        "--filter-not-namespace",
        "*.Hostile*",
        "--coverlet",
        "--coverlet-single-hit",
        "--coverlet-include",
        $"[{library}]*",
        "--coverlet-exclude-by-file",
        "**/*.g.cs",
        "--coverlet-output-format",
        "cobertura",
        "--coverlet-file-prefix",
        library,
        "--results-directory",
        results,
    ];
    using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root })!;
    process.WaitForExit();
    return process.ExitCode;
}

static string Share(XElement report, string what)
{
    double covered = (double)report.Attribute(what + "-covered")!;
    double valid = (double)report.Attribute(what + "-valid")!;
    return string.Create(CultureInfo.InvariantCulture, $"{100 * covered / valid:F1} % of {valid:F0}");
}
