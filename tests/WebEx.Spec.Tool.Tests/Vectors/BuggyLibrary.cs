using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;

namespace WebEx.Spec.Tool.Tests.Vectors;

/// <summary>
/// A copy of the library's sources that has all the bugs at once, of which one at a time is switched on: compiled once, and not once for each. The compiled
/// commands and the runner are loaded beside it, and so stand on the copy.
/// </summary>
internal sealed class BuggyLibrary : AssemblyLoadContext
{
    private const string Library = "WebEx.Spec.Runtime";

    private const string Switch = """
        namespace WebEx
        {
            public static class SeededBugSwitch
            {
                public static int Active = -1;
            }
        }
        """;

    // What the project file says of every source.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using WebEx.CodeGeneration;
        [assembly: System.Reflection.AssemblyVersion("{0}")]
        """;

    private static readonly string[] Loaded = [Library, "WebEx.Spec.Catalogue", "WebEx.Spec.VectorRunner"];

    private readonly Assembly _library;
    private readonly FieldInfo _active;

    /// <summary>Compiles the copy.</summary>
    /// <param name="bugs">The bugs that it has.</param>
    public BuggyLibrary(IReadOnlyList<SeededBug> bugs)
        : base(nameof(BuggyLibrary))
    {
        using var image = new MemoryStream(Compile(bugs));
        _library = LoadFromStream(image);
        _active = _library.GetType("WebEx.SeededBugSwitch")!.GetField("Active")!;
        Assembly runner = LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "WebEx.Spec.VectorRunner.dll"));
        Answer = runner.GetType("WebEx.Spec.VectorRunner.Runner")!.GetMethod("Answer")!.CreateDelegate<Func<string, string>>();
    }

    /// <summary>Answers a vector.</summary>
    public Func<string, string> Answer { get; }

    /// <summary>Switches a bug on, by its place in the list; none at -1.</summary>
    public void SwitchOn(int bug) => _active.SetValue(null, bug);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == Library ? _library
        : Loaded.Contains(assemblyName.Name) ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
        : null;

    // Files of other projects that the library compiles as well.
    private static IEnumerable<string> Linked(string folder) =>
        XDocument
            .Load(Path.Combine(folder, Library + ".csproj"))
            .Descendants("Compile")
            .Select(file => File.ReadAllText(Path.Combine(folder, file.Attribute("Include")!.Value)));

    private static byte[] Compile(IReadOnlyList<SeededBug> bugs)
    {
        string folder = Path.Combine(RepositoryFolder.Root, "runtime", Library);
        Dictionary<string, string> sources = Directory
            .GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        foreach (
            string built in sources
                .Keys.Where(path => path.StartsWith("obj/", StringComparison.Ordinal) || path.StartsWith("bin/", StringComparison.Ordinal))
                .ToList()
        )
            _ = sources.Remove(built);
        for (int i = 0; i < bugs.Count; i++)
            sources[bugs[i].File] = Seeded(sources[bugs[i].File], bugs[i], i);

        Version version = typeof(WebExSite).Assembly.GetName().Version!;
        var parsing = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER"]);
        var compilation = CSharpCompilation.Create(
            Library,
            sources
                .Values.Concat(Linked(folder))
                .Concat(Generated())
                .Append(Switch)
                .Append(Usings.Replace("{0}", version.ToString(), StringComparison.Ordinal))
                .Select(source => CSharpSyntaxTree.ParseText(source, parsing)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        using var image = new MemoryStream();
        compilation
            .Emit(image)
            .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())
            .ShouldBeEmpty();
        return image.ToArray();
    }

    private static string Seeded(string source, SeededBug bug, int index)
    {
        source.ShouldContain(bug.Right, Case.Sensitive, $"{bug.File} has changed; correct the bug '{bug.What}'.");
        string isActive = $"global::WebEx.SeededBugSwitch.Active == {index}";
        string both = bug.Right.EndsWith(';') ? $"if ({isActive}) {{ {bug.Wrong} }} else {{ {bug.Right} }}" : $"({isActive} ? ({bug.Wrong}) : ({bug.Right}))";
        return source.Replace(bug.Right, both, StringComparison.Ordinal);
    }

    // The tables that the generator makes for the library.
    private static IEnumerable<string> Generated()
    {
        var files = new SourceFiles(new RenderContext(ConsumerFacts.Newest, "WebEx", IsInternal: false), CancellationToken.None);
        Language.Model.CommandModel[] commands = [.. ExportedVectors.Catalogue.Commands];
        yield return files.OfSharedType(new SharedType(SourceFiles.TimeZonesType, null, null, ExportedVectors.Catalogue.Shared.TimeZones)).Text;
        yield return files.OfErrorCodes(ErrorCodeEntry.Of(commands, ExportedVectors.Catalogue.Shared.Spellings)).Text;
        yield return files.OfEntryPoints(ExportedVectors.Catalogue.EntryPoints).Text;
        yield return files.OfLinks(LinkEntry.Of(commands), ExportedVectors.Catalogue.EntryPoints).Text;
    }
}
