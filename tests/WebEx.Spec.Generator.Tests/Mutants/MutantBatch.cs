using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Tests.Mutants;

/// <summary>The code of many mutants in one compilation, each in a namespace of its own.</summary>
internal sealed class MutantBatch(IReadOnlyList<Mutant> mutants, CancellationToken cancellation)
{
    // The same version and options as a project of the newest SDK.
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary,
        warningLevel: 9999,
        nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress }
    ).WithSyntaxTreeOptionsProvider(AsWritten.Instance);

    private static readonly ConsumerFacts Facts = ConsumerProject
        .Of(CSharpCompilation.Create("Facts", references: Frameworks.Net10, options: Options), "WebEx")
        .Facts;

    /// <summary>The assembly; null when it does not compile.</summary>
    public byte[]? Image { get; private set; }

    /// <summary>Compiles it.</summary>
    /// <returns>What is wrong, a line for each error and warning of the compiler, each with its mutant.</returns>
    public IReadOnlyList<string> Compile()
    {
        List<string> failures = [];
        var owners = new Dictionary<SyntaxTree, Mutant>();
        foreach (Mutant mutant in mutants)
        {
            foreach (GeneratedSource source in Sources(mutant))
            {
                if (source.Failure is { } failure)
                    failures.Add($"{mutant}: {failure}");
                if (source.File is { } file)
                    owners.Add(CSharpSyntaxTree.ParseText(file.Text, Parse, file.HintName, cancellationToken: cancellation), mutant);
            }
        }

        CSharpCompilation compilation = CSharpCompilation.Create("Mutants", owners.Keys, Frameworks.Net10, Options);
        using var image = new MemoryStream();
        // Without a stream for the documentation, its errors would not be looked for.
        using var documentation = new MemoryStream();
        EmitResult result = compilation.Emit(image, xmlDocumentationStream: documentation, cancellationToken: cancellation);
        if (result.Success)
            Image = image.ToArray();
        failures.AddRange(
            result
                .Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => $"{(diagnostic.Location.SourceTree is { } tree ? owners[tree] : "All")}: {diagnostic}\n    {LineOf(diagnostic)}")
        );
        return failures;
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() : "";

    private IEnumerable<GeneratedSource> Sources(Mutant mutant)
    {
        var context = new RenderContext(Facts, mutant.Namespace, IsInternal: false);
        foreach (CommandModel command in mutant.Commands)
            yield return SpecGenerator.Render(command.Id, context, files => files.OfCommand(command), cancellation);
        foreach (SharedType type in SharedType.Of(mutant.Commands))
            yield return SpecGenerator.Render(type.Name, context, files => files.OfSharedType(type), cancellation);
    }
}
