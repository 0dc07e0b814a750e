using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WebEx.Benchmarks.Generators;

/// <summary>Makes generators as the compiler does: those of an assembly, which is loaded with what lies beside it.</summary>
internal sealed class LoadedGenerators : IAnalyzerAssemblyLoader
{
    private LoadedGenerators() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Folders.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } path
                ? context.LoadFromAssemblyPath(path)
                : null;

    private static LoadedGenerators Loader { get; } = new();

    private HashSet<string> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>The generators of an assembly; an assembly of analyzers alone has none.</summary>
    /// <param name="path">Where it is.</param>
    public static IEnumerable<ISourceGenerator> Of(string path) => new AnalyzerFileReference(path, Loader).GetGenerators(LanguageNames.CSharp);

    public void AddDependencyLocation(string fullPath) => Folders.Add(Path.GetDirectoryName(fullPath)!);

    public Assembly LoadFromPath(string fullPath)
    {
        AddDependencyLocation(fullPath);
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
    }
}
