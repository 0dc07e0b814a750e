using System.Diagnostics;
using System.Text.Json;
using WebEx.Spec.Tests.Shared;

namespace WebEx.Benchmarks.Generators;

/// <summary>What the compiler is given, as MSBuild finds it: assemblies to compile against, and the generators as their packages bring them.</summary>
/// <param name="References">What all projects that are measured compile against.</param>
/// <param name="Generators">The assemblies with the generators that are measured, by their names.</param>
/// <param name="Others">The assemblies with the other generators that the SDK gives to each project.</param>
/// <param name="CopiedFolder">Where the files are that ours makes of the whole catalogue; empty until they are made.</param>
internal sealed record BuildInputs(
    IReadOnlyList<string> References,
    IReadOnlyDictionary<string, string> Generators,
    IReadOnlyList<string> Others,
    string CopiedFolder = ""
)
{
    private static readonly string[] Libraries = ["WebEx.Spec.Runtime", "Refit", "Riok.Mapperly.Abstractions"];

    /// <summary>Asks MSBuild. Our generator gets the names and the catalogue that it has in the package.</summary>
    public static BuildInputs Find()
    {
        string tests = Path.Combine(RepositoryFolder.Root, "tests", "WebEx.Spec.Benchmarks");
        using JsonDocument project = JsonDocument.Parse(
            MsBuild(tests, "-t:ResolveReferences", "-p:BuildProjectReferences=false", "-getItem:Analyzer", "-getItem:ReferencePath")
        );
        string packed = MsBuild(Path.Combine(RepositoryFolder.Root, "build", "WebEx.Spec.Package"), "-t:RenameLibraries", "-getProperty:RenamedFolder").Trim();
        IEnumerable<string> generators = [.. Items(project, "Analyzer"), Path.Combine(packed, Subject.Ours + ".dll")];
        return new BuildInputs(
            [.. Items(project, "ReferencePath").Where(path => IsFramework(path) || Libraries.Contains(Path.GetFileNameWithoutExtension(path)))],
            generators
                .Where(path => Subject.Assemblies.Contains(Path.GetFileNameWithoutExtension(path)))
                .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, StringComparer.Ordinal),
            [.. Items(project, "Analyzer").Where(path => IsFramework(path) && !Subject.Assemblies.Contains(Path.GetFileNameWithoutExtension(path)))]
        );
    }

    /// <summary>Lets ours make the files that are copied.</summary>
    /// <param name="folder">Where they go.</param>
    public BuildInputs WithCopies(string folder)
    {
        GeneratorProject project = Subject.Catalogue.Open(this);
        project.Begin();
        project.Check();
        foreach ((string name, string text) in project.Generated)
            File.WriteAllText(Path.Combine(folder, name), text);
        return this with { CopiedFolder = folder };
    }

    /// <summary>The files that are copied.</summary>
    public IEnumerable<TextInMemory> Copies() =>
        Directory.GetFiles(CopiedFolder, "*.cs").Order(StringComparer.Ordinal).Select(path => TextInMemory.Read(path, kind: null));

    private static bool IsFramework(string path) => path.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal);

    private static IEnumerable<string> Items(JsonDocument project, string name) =>
        project.RootElement.GetProperty("Items").GetProperty(name).EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()!);

    private static string MsBuild(string project, params string[] arguments)
    {
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", "-p:Configuration=Release", .. arguments]) { RedirectStandardOutput = true }
        )!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{project} was not built:\n{output}");
    }
}
