using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace WebEx.Benchmarks.Generators;

/// <summary>
/// The least that a generator can do for the same files: it takes them as they are. What it costs is the compiler's driver, and parsing what is generated.
/// </summary>
[Generator(LanguageNames.CSharp)]
internal sealed class CopyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider,
            static (production, text) =>
                production.AddSource(
                    Path.GetFileNameWithoutExtension(text.Path),
                    SourceText.From(text.GetText(production.CancellationToken)!.ToString(), System.Text.Encoding.UTF8)
                )
        );
}
