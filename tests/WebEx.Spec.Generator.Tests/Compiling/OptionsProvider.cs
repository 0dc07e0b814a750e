using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WebEx.Spec.Generator.Tests.Compiling;

/// <summary>What the project file says, as the compiler shows it: properties for all, and metadata for each file.</summary>
/// <param name="properties">MSBuild properties, by their names.</param>
internal sealed class OptionsProvider(IEnumerable<KeyValuePair<string, string>> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new(new Dictionary<string, string>());

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(property => $"build_property.{property.Key}", property => property.Value));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is SpecText { Kind: { } kind } ? new Options(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.WebExSpec"] = kind }) : None;
}
