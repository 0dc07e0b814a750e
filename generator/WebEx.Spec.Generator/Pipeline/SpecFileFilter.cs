using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Tells spec files from other additional files by the metadata that the package's targets give them.</summary>
internal static class SpecFileFilter
{
    // A checksum is that of the bytes, a byte order mark among them.
    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private const string KindMetadata = "build_metadata.AdditionalFiles.WebExSpec";

    /// <summary>The file's text; null when it is not a spec file, or cannot be opened, which the compiler says itself.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What tells of its metadata.</param>
    /// <param name="withChecksum">True where files of the catalogue are looked for in a stored one.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, bool withChecksum, CancellationToken cancellation)
    {
        if (!options.GetOptions(file).TryGetValue(KindMetadata, out string? kind) || kind.Length == 0)
            return null;
        if (file.GetText(cancellation) is not { } text)
            return null;
        bool isOverride = !kind.Equals("catalogue", StringComparison.OrdinalIgnoreCase);
        return new SpecFile(file.Path, AsUtf8(text), isOverride, withChecksum && !isOverride ? Checksum(text) : null);
    }

    // The compiler has computed it while it read the file, unless the project asks for another algorithm.
    private static string Checksum(SourceText text) =>
        StoredCatalogue.Hexadecimal(
            text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256
                ? text.GetChecksum()
                : SourceText.From(text.ToString(), WithoutMark, SourceHashAlgorithm.Sha256).GetChecksum()
        );

    // Where a file is not UTF-8 the compiler takes another encoding without a word. As UTF-8 its text has a replacement character where the first wrong byte
    // is.
    private static string AsUtf8(SourceText text)
    {
        string content = text.ToString();
        if (text.Encoding is not { } encoding || encoding.WebName == Encoding.UTF8.WebName)
            return content;
        return Encoding.UTF8.GetString([.. encoding.GetPreamble(), .. encoding.GetBytes(content)]);
    }
}
