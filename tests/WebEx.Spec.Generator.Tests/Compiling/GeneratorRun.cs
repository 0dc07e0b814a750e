using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Generator.Pipeline;

namespace WebEx.Spec.Generator.Tests.Compiling;

/// <summary>What came of one run.</summary>
internal sealed class GeneratorRun(GeneratorRunResult result, CSharpCompilation output)
{
    /// <summary>The generated files.</summary>
    public IReadOnlyList<GeneratedFile> Files { get; } =
    [.. result.GeneratedSources.Select(source => new GeneratedFile(source.HintName, source.SourceText, source.SyntaxTree))];

    /// <summary>What the generator reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = result.Diagnostics;

    /// <summary>What took the whole generator down, which nothing should: the compiler's CS8785.</summary>
    public Exception? Crash => result.Exception;

    /// <summary>The consumer's compilation with the generated files in it.</summary>
    public CSharpCompilation Output => output;

    /// <summary>For each stage in order, how many of its results were new, modified, found unchanged, not even looked at (cached) or removed.</summary>
    public string Stages => string.Join("\n", TrackingNames.All.Select(name => $"{name}: {Reasons(name)}"));

    /// <summary>The files that were rendered in this run, whether or not that changed them.</summary>
    public IEnumerable<string> Rendered =>
        Steps(TrackingNames.CommandSources)
            .Concat(Steps(TrackingNames.SharedTypeSources))
            .Concat(Steps(TrackingNames.HandlerSources))
            .Where(step => step.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Unchanged)
            .Select(step => ((GeneratedSource)step.Value).File!.HintName)
            .Order(StringComparer.Ordinal);

    /// <summary>What a stage came to.</summary>
    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Steps(string name) =>
        result.TrackedSteps.TryGetValue(name, out var steps) ? steps.SelectMany(step => step.Outputs) : [];

    /// <summary>The diagnostics as the compiler prints them.</summary>
    public IEnumerable<string> Messages => Diagnostics.Select(diagnostic => diagnostic.ToString());

    /// <summary>One generated file.</summary>
    public GeneratedFile File(string hintName) => Files.Single(file => file.HintName == hintName);

    private string Reasons(string name)
    {
        var counts = Steps(name).GroupBy(step => step.Reason).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}").ToList();
        return counts.Count == 0 ? "nothing" : string.Join(", ", counts);
    }
}
