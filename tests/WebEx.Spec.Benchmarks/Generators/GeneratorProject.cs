using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WebEx.Benchmarks.Generators;

/// <summary>A project as the compiler has it: its C#, its additional files, and a driver with its generators.</summary>
internal sealed class GeneratorProject
{
    private const string EditedFile = "Edited.cs";
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Parse);
    private readonly ProjectOptions _options;
    private readonly Func<IEnumerable<ISourceGenerator>> _generators;
    private readonly ImmutableArray<TextInMemory> _files;
    private Compilation _compilation;
    private GeneratorDriver _driver;
    private TextInMemory? _edited;

    /// <param name="inputs">What the compiler is given.</param>
    /// <param name="code">Its own C#.</param>
    /// <param name="files">Its additional files.</param>
    /// <param name="options">What the project file says.</param>
    /// <param name="generators">Makes its generators, in the order in which they run.</param>
    public GeneratorProject(
        BuildInputs inputs,
        string code,
        IEnumerable<TextInMemory> files,
        ProjectOptions options,
        Func<IEnumerable<ISourceGenerator>> generators
    )
    {
        _files = [.. files];
        _edited = _files.LastOrDefault(SpecFiles.CanBeEdited);
        _options = options;
        _generators = generators;
        _compilation = CSharpCompilation.Create(
            Subject.Project,
            [Parse($"namespace {Subject.Project};\n{code}", "Own.cs"), Parse(Code(edit: 0), EditedFile)],
            inputs.References.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        // A compilation reads its references in any case, and the SDK gives each project some generators, which run before those of packages.
        _ = _compilation.GetDiagnostics();
        _driver = Driver([], inputs.Others.SelectMany(LoadedGenerators.Of)).RunGenerators(_compilation);
    }

    /// <summary>Names and texts of what was generated in the last run.</summary>
    public IEnumerable<(string Name, string Text)> Generated =>
        _driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources).Select(source => (source.HintName, source.SourceText.ToString()));

    /// <summary>What the generators took in the last run, as the compiler reports it, in the order in which they run.</summary>
    public IReadOnlyList<TimeSpan> Times => [.. _driver.GetTimingInfo().GeneratorTimes.Select(time => time.ElapsedTime)];

    /// <summary>Makes the generators and runs them for the first time.</summary>
    public void Begin() => _driver = Driver(_files, _generators()).RunGenerators(_compilation);

    /// <summary>Runs the generators once more, with nothing changed.</summary>
    public void RunAgain() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Replaces the last of the additional files that say which edit they are.</summary>
    /// <param name="edit">Which edit it is.</param>
    public void EditFile(int edit)
    {
        TextInMemory old = _edited ?? throw new InvalidOperationException("This project has no file to edit.");
        _edited = SpecFiles.Edited(old, edit);
        _driver = _driver.ReplaceAdditionalText(old, _edited);
    }

    /// <summary>Replaces a C# file that no generator has anything to do with.</summary>
    /// <param name="edit">Which edit it is.</param>
    public void EditCode(int edit) =>
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.Single(tree => tree.FilePath == EditedFile), Parse(Code(edit), EditedFile));

    /// <summary>Fails where something is wrong with what is measured.</summary>
    public void Check()
    {
        GeneratorDriverRunResult result = _driver.GetRunResult();
        if (result.Results.FirstOrDefault(generator => generator.Exception is not null).Exception is { } exception)
            throw new InvalidOperationException("A generator failed.", exception);
        if (result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info) is { } reported)
            throw new InvalidOperationException("A generator reported " + reported);
        if (result.GeneratedTrees.IsEmpty)
            throw new InvalidOperationException("The generators made no file.");
    }

    private static string Code(int edit) =>
        string.Create(CultureInfo.InvariantCulture, $"namespace {Subject.Project};\npublic static class Edited {{ public const int Number = {edit}; }}\n");

    private static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(code, Parsing, path);

    private CSharpGeneratorDriver Driver(IEnumerable<TextInMemory> files, IEnumerable<ISourceGenerator> generators) =>
        CSharpGeneratorDriver.Create(
            generators,
            files,
            Parsing,
            _options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false)
        );
}
