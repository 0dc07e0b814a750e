using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace WebEx.Spec.Generator.Tests.Compiling;

/// <summary>Everything that can be reached from an object through fields and elements, private ones included.</summary>
internal sealed class ObjectGraph
{
    // Each keeps a compilation, or a document of one, alive for as long as the value is cached. By assignability: what is met at run time are their subclasses.
    private static readonly Type[] OfTheCompiler =
    [
        typeof(ISymbol),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(Location),
        typeof(Compilation),
        typeof(SemanticModel),
        typeof(AdditionalText),
        typeof(Diagnostic),
        typeof(SourceText),
        typeof(AnalyzerConfigOptions),
        typeof(AnalyzerConfigOptionsProvider),
    ];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _found = [];

    /// <summary>The paths at which something that belongs to the compiler is found.</summary>
    public static IReadOnlyList<string> CompilerObjectsIn(object? root)
    {
        var graph = new ObjectGraph();
        graph.Walk(root, root?.GetType().Name ?? "null");
        return graph._found;
    }

    private void Walk(object? value, string path)
    {
        if (value is null || IsLeaf(value.GetType()))
            return;
        if (Array.Exists(OfTheCompiler, type => type.IsInstanceOfType(value)))
        {
            _found.Add($"{path}: {value.GetType().Name}");
            return;
        }

        if (!value.GetType().IsValueType && !_seen.Add(value))
            return;
        if (value is IEnumerable elements and not string && value.GetType() is { IsArray: true })
        {
            foreach (object? element in elements)
                Walk(element, path + "[]");
            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{path}.{field.Name}");
    }

    // Reflection's own objects lead to the whole program.
    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type);
}
