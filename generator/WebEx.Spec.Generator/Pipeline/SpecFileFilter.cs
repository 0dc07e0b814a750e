using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Tells spec files from other additional files by the metadata that the package's targets give them.</summary>
internal static class SpecFileFilter
{
    private const string KindMetadata = "build_metadata.AdditionalFiles.WebExSpec";

    /// <summary>The file's text, or null when it is not a spec file.</summary>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!options.GetOptions(file).TryGetValue(KindMetadata, out string? kind) || kind.Length == 0)
            return null;
        SourceText? text = file.GetText(cancellation);
        return new SpecFile(file.Path, text is null ? "" : AsUtf8(text), IsOverride: !kind.Equals("catalogue", StringComparison.OrdinalIgnoreCase));
    }

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
