using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WebEx.Spec.Generator.Tests.Compiling;

/// <summary>Options in memory.</summary>
internal sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    /// <inheritdoc/>
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
