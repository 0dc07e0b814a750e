using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Tells spec files from other additional files by the metadata that the package's targets give them.</summary>
internal static class SpecFileFilter
{
    private const string KindMetadata = "build_metadata.AdditionalFiles.WebExSpec";

    /// <summary>The file's text, or null when it isn't a spec file.</summary>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!options.GetOptions(file).TryGetValue(KindMetadata, out string? kind) || kind.Length == 0) return null;
        string text = file.GetText(cancellation)?.ToString() ?? "";
        return new SpecFile(file.Path, text, IsOverride: !kind.Equals("catalogue", StringComparison.OrdinalIgnoreCase));
    }
}
