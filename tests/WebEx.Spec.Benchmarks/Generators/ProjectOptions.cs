using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WebEx.Benchmarks.Generators;

/// <summary>What the compiler shows of a project file: a selection of commands, and what kind of spec file an additional file is.</summary>
/// <param name="include">The selection; empty for all commands.</param>
internal sealed class ProjectOptions(string include) : AnalyzerConfigOptionsProvider
{
    private static readonly Values Nothing = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new() { ["build_property.RootNamespace"] = Subject.Project, ["build_property._WebExSpecInclude"] = include });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is TextInMemory { Kind: { } kind } ? new Values(new() { ["build_metadata.AdditionalFiles.WebExSpec"] = kind }) : Nothing;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
