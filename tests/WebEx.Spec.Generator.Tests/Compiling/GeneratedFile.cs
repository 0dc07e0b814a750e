using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace WebEx.Spec.Generator.Tests.Compiling;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Source">Its text with the encoding.</param>
/// <param name="Tree">Its syntax.</param>
internal sealed record GeneratedFile(string HintName, SourceText Source, SyntaxTree Tree)
{
    /// <summary>Its text.</summary>
    public string Text => Source.ToString();

    /// <summary>
    /// Compares it with the approved file in <c>Snapshots</c>. All that is known of the approval library stands here, so that another one can take its place.
    /// </summary>
    public void ShouldBeApproved() =>
        Text.ShouldMatchApproved(builder =>
            builder
                .NoDiff()
                .SubFolder("Snapshots")
                .WithFileExtension("cs")
                .WithDiscriminator(HintName.Replace(".g.cs", "", StringComparison.Ordinal))
                .WithFilenameGenerator((_, discriminator, type, extension) => $"{discriminator!.TrimStart('.')}.{type}.{extension}")
                .DoNotIgnoreLineEndings()
                .LocateTestMethodUsingAttribute<FactAttribute>()
        );
}
