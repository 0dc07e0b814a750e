using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Generator.Tests.Compiling;

/// <summary>A project that is open in an editor: one driver lives through all its edits, as it does in an editor and in the compiler's server.</summary>
internal sealed class Session
{
    // The SDK leaves these out of every project: an assembly that was compiled against an older System.Text.Json is as good with a newer one.
    private static readonly Dictionary<string, ReportDiagnostic> LeftOut = new(StringComparer.Ordinal)
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);
    private readonly List<SpecText> _files;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    /// <param name="files">Its additional files.</param>
    /// <param name="version">The version of C#.</param>
    /// <param name="references">What it compiles against; .NET 10 when left out.</param>
    /// <param name="program">Its C#, beside what is generated.</param>
    /// <param name="isTracked">True to record what each stage did. Roslyn's recording fails where a file that made nothing makes something again.</param>
    /// <param name="stored">The catalogue that the package brings; null for a generator of this repository.</param>
    /// <param name="properties">Properties of its project file.</param>
    public Session(
        IEnumerable<SpecText> files,
        LanguageVersion version = LanguageVersion.Latest,
        IEnumerable<MetadataReference>? references = null,
        bool isTracked = true,
        string program = "internal static class Program { }",
        StoredCatalogue? stored = null,
        params (string Name, string Value)[] properties
    )
    {
        _files = [.. files];
        foreach ((string name, string value) in properties)
            _properties[name] = value;
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        _compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(program, parse, "Program.cs", cancellationToken: TestContext.Current.CancellationToken)],
            references ?? Frameworks.Net10,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: LeftOut
            ).WithSyntaxTreeOptionsProvider(AsWritten.Instance)
        );
        _driver = CSharpGeneratorDriver.Create(
            [new SpecGenerator(stored).AsSourceGenerator()],
            _files,
            parse,
            new OptionsProvider(_properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked)
        );
    }

    /// <summary>Runs the generator, as the compiler does after each edit.</summary>
    public GeneratorRun Run() => RunUntil(TestContext.Current.CancellationToken);

    /// <summary>Runs the generator with a token that the test cancels.</summary>
    public GeneratorRun RunUntil(CancellationToken cancellation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out _, cancellation);
        return new GeneratorRun(_driver.GetRunResult().Results.Single(), (CSharpCompilation)output);
    }

    /// <summary>Replaces text in a spec file.</summary>
    public void Edit(string path, string old, string changed)
    {
        SpecText file = _files.Single(file => file.Path == path);
        file.Text.ShouldContain(old);
        Replace(file, file.Text.Replace(old, changed, StringComparison.Ordinal));
    }

    /// <summary>Gives a spec file another text.</summary>
    public void Write(string path, string text) => Replace(_files.Single(file => file.Path == path), text);

    /// <summary>Writes every file again with the text that it has: the compiler's server makes new objects for each build.</summary>
    public void TouchAll()
    {
        foreach (SpecText file in _files.ToList())
            Replace(file, file.Text);
        Set([.. _properties.Select(property => (property.Key, property.Value))]);
    }

    /// <summary>Adds a spec file.</summary>
    public void Add(SpecText file)
    {
        _files.Add(file);
        _driver = _driver.AddAdditionalTexts([file]);
    }

    /// <summary>Deletes a spec file.</summary>
    public void Delete(string path)
    {
        SpecText file = _files.Single(file => file.Path == path);
        _files.Remove(file);
        _driver = _driver.RemoveAdditionalTexts([file]);
    }

    /// <summary>Changes the project file.</summary>
    public void Set(params (string Name, string Value)[] properties)
    {
        foreach ((string name, string value) in properties)
            _properties[name] = value;
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new OptionsProvider(_properties));
    }

    /// <summary>Types something into a C# file.</summary>
    public void EditCSharp()
    {
        SyntaxTree old = _compilation.SyntaxTrees.Single();
        _compilation = _compilation.ReplaceSyntaxTree(old, old.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From($"{old} // edited")));
    }

    private void Replace(SpecText file, string text)
    {
        var changed = new SpecText(file.Path, text, file.Kind);
        _files[_files.IndexOf(file)] = changed;
        _driver = _driver.ReplaceAdditionalText(file, changed);
    }
}
