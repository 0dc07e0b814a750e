using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace WebEx.Spec.Generator.Tests.Compiling;

/// <summary>An additional file in memory, with the metadata that the package's targets give it.</summary>
/// <param name="path">Where it is said to be.</param>
/// <param name="text">What it says; null where it cannot be opened.</param>
/// <param name="kind">catalogue, own, or null for a file that has nothing to do with the generator.</param>
/// <param name="encoding">What the compiler has decoded it from; null where it was not decoded.</param>
internal sealed class SpecText(string path, string? text, string? kind = "catalogue", Encoding? encoding = null) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <summary>What it says.</summary>
    public string Text => text ?? throw new InvalidOperationException($"{Path} cannot be opened.");

    /// <summary>The metadata <c>WebExSpec</c>.</summary>
    public string? Kind { get; } = kind;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text, encoding);
}
