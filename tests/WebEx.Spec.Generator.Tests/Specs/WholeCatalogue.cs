using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using WebEx.Spec.Generator.Tests.Compiling;

namespace WebEx.Spec.Generator.Tests.Specs;

/// <summary>The catalogue of this repository, generated once for all tests that only look at it.</summary>
internal static class WholeCatalogue
{
    private static readonly Lazy<GeneratorRun> Newest = new(() => new Session(SpecFolder.Files).Run());
    private static readonly Lazy<GeneratorRun> Oldest = new(() => new Session(SpecFolder.Files, LanguageVersion.CSharp9, Frameworks.NetStandard20).Run());

    private static readonly Lazy<(EmitResult Result, byte[] Image)> Emitted = new(Emit);

    /// <summary>What the compiler says of it, and the assembly, for the newest C# and .NET 10.</summary>
    public static (EmitResult Result, byte[] Image) EmittedOnNewest => Emitted.Value;

    /// <summary>For the newest C# and .NET 10.</summary>
    public static GeneratorRun OnNewest => Newest.Value;

    /// <summary>For the oldest C# that will do and .NET Standard 2.0.</summary>
    public static GeneratorRun OnOldest => Oldest.Value;

    private static (EmitResult Result, byte[] Image) Emit()
    {
        using var image = new MemoryStream();
        // Without a stream for the documentation, its mistakes would not be looked for.
        using var documentation = new MemoryStream();
        EmitResult result = OnNewest.Output.Emit(image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        return (result, image.ToArray());
    }
}
