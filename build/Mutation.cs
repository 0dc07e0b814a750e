// Prints how many small faults, seeded into two libraries one at a time, their own tests find: dotnet run build/Mutation.cs
// Stryker seeds them, in a copy of the repository in a temporary folder. Options:
//   --library <name>     only WebEx.Spec.Runtime or only WebEx.Spec.Language
//   --files <glob>       only faults in these files, such as **/ReplyReader.cs; several separated by ;
//   --sample <percent>   only faults in so many of the files, always the same ones
// What the tests did not find is listed in artifacts/mutation, a fault a line, beside Stryker's own report.
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

const string StrykerVersion = "5.1.0";
const string GeneratedInto = "WebEx.Spec.Runtime";
const int Seed = 20111201;

string root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
string results = Path.Combine(root, "artifacts", "mutation");

// What is left out repeats the same code for long, or measures its time: it would run for every fault in that code. A fault that only it finds counts as not
// found.
Library[] libraries =
[
    new(GeneratedInto, "runtime", "net8.0", ["Hostile", "Reading_takes_a_time"]),
    new("WebEx.Spec.Language", "generator", "netstandard2.0", ["Hostile"]),
];
if (args.Length % 2 != 0 || args.Where((_, index) => index % 2 == 0).Any(name => name is not ("--library" or "--files" or "--sample")))
{
    Console.Error.WriteLine("usage: dotnet run build/Mutation.cs [-- --library <name>] [--files <glob>] [--sample <percent>]");
    return 2;
}

if (Option("--library") is { } only && (libraries = [.. libraries.Where(library => library.Name == only)]).Length == 0)
{
    Console.Error.WriteLine($"{only} is not one of the two libraries.");
    return 2;
}

string copy = Directory.CreateTempSubdirectory("webex-mutation-").FullName;
try
{
    CopyRepository();
    UseEarlierXunit();
    if (libraries.Any(library => library.Name == GeneratedInto))
        WriteGeneratedFiles();
    Run("tool", "install", "dotnet-stryker", "--version", StrykerVersion);
    string[] rows = [.. libraries.Select(Measure)];
    Console.WriteLine();
    Console.WriteLine("| library | found | but for texts | faults | found by a time limit | survived | in code that no test runs | files | minutes |");
    Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    foreach (string row in rows)
        Console.WriteLine(row);
    return 0;
}
finally
{
    Directory.Delete(copy, recursive: true);
}

void CopyRepository()
{
    using Process git = Process.Start(
        new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]) { WorkingDirectory = root, RedirectStandardOutput = true }
    )!;
    foreach (string file in git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries))
    {
        // A file may be deleted, and that not yet be committed.
        if (!File.Exists(Path.Combine(root, file)))
            continue;
        string target = Path.Combine(copy, file);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(root, file), target);
    }

    git.WaitForExit();
    Replace("Directory.Build.props", "<EnforceCodeStyleInBuild>true<", "<RunAnalyzers>false</RunAnalyzers><EnforceCodeStyleInBuild>false<");
    Replace("Directory.Build.props", "<TreatWarningsAsErrors>true<", "<TreatWarningsAsErrors>false<");
}

// Stryker learns which tests reach a fault only where tests run inside the process of the test platform, as those of xunit 2 do and those of xunit 3 do not.
// The tests need little that is new in xunit 3; it stands in a namespace around theirs, where it hides what xunit 2 has of the same name.
void UseEarlierXunit()
{
    // It names the runner, which the test platform of xunit 2 is not.
    File.Delete(Path.Combine(copy, "global.json"));
    Replace(
        "tests/Directory.Build.targets",
        "<Project />",
        """
        <Project>
          <Import Project="../Directory.Build.targets" />
          <ItemGroup Condition="$(MSBuildProjectName.EndsWith('.Tests'))">
            <PackageReference Remove="xunit.v3;coverlet.MTP" />
            <PackageReference Include="xunit" VersionOverride="2.9.3" />
            <PackageReference Include="xunit.runner.visualstudio" VersionOverride="2.8.2" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" VersionOverride="18.0.1" />
          </ItemGroup>
        </Project>
        """
    );
    File.WriteAllText(
        Path.Combine(copy, "tests", "Shared", "EarlierXunit.cs"),
        """
        namespace WebEx;

        public sealed class TheoryData<T> : System.Collections.IEnumerable
        {
            private readonly List<object?[]> _rows = [];

            public TheoryData() { }

            public TheoryData(IEnumerable<T> values) => _rows.AddRange(values.Select(value => new object?[] { value }));

            public void Add(object? value) => _rows.Add([value]);

            public System.Collections.IEnumerator GetEnumerator() => _rows.GetEnumerator();
        }

        internal sealed class TestContext
        {
            public static TestContext Current { get; } = new();

            public CancellationToken CancellationToken => default;
        }

        internal static class AssertExtensions
        {
            extension(Assert)
            {
                public static void SkipUnless(bool condition, string reason) => Assert.True(condition, reason);
            }
        }
        """
    );
}

// Stryker compiles by itself, and gives a generator no additional files. So the generator's files are plain ones in the copy, left out by their ending.
void WriteGeneratedFiles()
{
    const string Project = "runtime/" + GeneratedInto;
    string written = Path.Combine(copy, "generated");
    Run("build", Project, "-f", "net8.0", "-v", "quiet", "-nologo", "-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath={written}");
    foreach (string file in Directory.EnumerateFiles(written, "*.g.cs", SearchOption.AllDirectories))
        File.Copy(file, Path.Combine(copy, Project, Path.GetFileName(file)));
    Directory.Delete(written, recursive: true);
    Replace(
        "runtime/Directory.Build.targets",
        "</Project>",
        """
          <ItemGroup>
            <ProjectReference Remove="../../generator/WebEx.Spec.Generator/WebEx.Spec.Generator.csproj" />
            <AdditionalFiles Remove="@(AdditionalFiles)" />
          </ItemGroup>
        </Project>
        """
    );
}

string Measure(Library library)
{
    var watch = Stopwatch.StartNew();
    string tests = Path.Combine(copy, "tests", library.Name + ".Tests");
    string[] files = Files(library);
    var settings = new JsonObject
    {
        ["project"] = library.Name + ".csproj",
        ["configuration"] = "Release",
        ["target-framework"] = library.Framework,
        ["test-runner"] = "vstest",
        ["coverage-analysis"] = "perTest",
        ["test-case-filter"] = string.Join('&', library.LeftOut.Select(name => "FullyQualifiedName!~" + name)),
        ["mutate"] = new JsonArray([.. files, "!**/*.g.cs", "!**/Polyfills/**"]),
        // On a machine that is busy, a slow test is no fault found.
        ["additional-timeout"] = 10000,
        ["concurrency"] = Environment.ProcessorCount,
        ["reporters"] = new JsonArray("json", "html", Console.IsOutputRedirected ? "dots" : "progress"),
    };
    File.WriteAllText(Path.Combine(tests, "stryker-config.json"), new JsonObject { ["stryker-config"] = settings }.ToJsonString());
    string output = Path.Combine(results, library.Name);
    if (Directory.Exists(output))
        Directory.Delete(output, recursive: true);
    RunIn(tests, "stryker", "--skip-version-check", "--output", output);
    return Row(library, output, files, watch.Elapsed);
}

// Which of its files, as Stryker is told them.
string[] Files(Library library)
{
    if (Option("--files") is { } patterns)
        return patterns.Split(';');
    if (Option("--sample") is not { } percent)
        return ["**/*.cs"];
    string folder = Path.Combine(copy, library.Folder, library.Name);
    string[] all =
    [
        .. Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "Polyfills") && !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
    new Random(Seed).Shuffle(all);
    return all[..Math.Max(1, all.Length * int.Parse(percent, CultureInfo.InvariantCulture) / 100)];
}

string Row(Library library, string output, string[] files, TimeSpan time)
{
    string report = Directory.EnumerateFiles(output, "mutation-report.json", SearchOption.AllDirectories).Single();
    Fault[] faults =
    [
        .. JsonDocument
            .Parse(File.ReadAllText(report))
            .RootElement.GetProperty("files")
            .EnumerateObject()
            .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => FaultOf(file.Name, mutant))),
    ];
    File.WriteAllLines(
        output + ".txt",
        faults
            .Where(fault => fault.Status is "Survived" or "NoCoverage")
            .OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => fault.Line)
            .Select(Shown)
    );
    Fault[] tried = [.. faults.Where(fault => fault.Status is "Killed" or "Timeout" or "Survived" or "NoCoverage")];
    string scope = files is ["**/*.cs"] ? "all" : files.Length.ToString(CultureInfo.InvariantCulture);
    return string.Create(
        CultureInfo.InvariantCulture,
        $"| {library.Name} | {Share(tried)} | {Share(tried.Where(fault => fault.Kind != "String mutation"))} | {tried.Length} "
            + $"| {Count("Timeout")} | {Count("Survived")} | {Count("NoCoverage")} | {scope} | {time.TotalMinutes:F0} |"
    );

    int Count(string status) => tried.Count(fault => fault.Status == status);
}

// A fault that makes a test run on for ever is found.
static string Share(IEnumerable<Fault> faults) =>
    string.Create(
        CultureInfo.InvariantCulture,
        $"{100 * faults.Select(fault => fault.Status is "Killed" or "Timeout" ? 1.0 : 0.0).DefaultIfEmpty(1).Average():F1} %"
    );

Fault FaultOf(string file, JsonElement mutant) =>
    new(
        Path.GetRelativePath(copy, file),
        mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
        mutant.GetProperty("status").GetString()!,
        mutant.GetProperty("mutatorName").GetString()!,
        mutant.GetProperty("replacement").GetString()!
    );

string Shown(Fault fault)
{
    string replacement = string.Join(' ', fault.Replacement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    return $"{fault.File}({fault.Line}): {fault.Status}, {fault.Kind}: {replacement}";
}

void Replace(string file, string before, string after)
{
    string path = Path.Combine(copy, file);
    string text = File.ReadAllText(path);
    if (!text.Contains(before, StringComparison.Ordinal))
        throw new InvalidOperationException($"{file} has no {before}, which this script replaces in its copy.");
    File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
}

void Run(params string[] arguments) => RunIn(copy, arguments);

void RunIn(string folder, params string[] arguments)
{
    var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
    // Tests with random input try little for each fault.
    start.Environment["WEBEX_TEST_COUNT"] = "100";
    using Process process = Process.Start(start)!;
    process.WaitForExit();
    if (process.ExitCode != 0)
        throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed, as reported above.");
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var index ? args[index + 1] : null;

internal sealed record Library(string Name, string Folder, string Framework, string[] LeftOut);

internal sealed record Fault(string File, int Line, string Status, string Kind, string Replacement);
