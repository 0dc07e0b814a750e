using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace WebEx.Benchmarks.Generators;

/// <summary>An additional file, read beforehand as the compiler reads it.</summary>
/// <param name="path">Where it is.</param>
/// <param name="kind">What the package's targets say of it; null for a file that is not theirs.</param>
/// <param name="text">Its text.</param>
internal sealed class TextInMemory(string path, string? kind, SourceText text) : AdditionalText
{
    public override string Path => path;

    /// <summary>What the package's targets say of it.</summary>
    public string? Kind => kind;

    /// <summary>A file of a text.</summary>
    public static TextInMemory Of(string path, string? kind, string text) =>
        new(path, kind, SourceText.From(text, System.Text.Encoding.UTF8, SourceHashAlgorithm.Sha256));

    /// <summary>A file of the disk.</summary>
    public static TextInMemory Read(string path, string? kind)
    {
        using FileStream file = File.OpenRead(path);
        return new(path, kind, SourceText.From(file, checksumAlgorithm: SourceHashAlgorithm.Sha256));
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
