using Microsoft.CodeAnalysis;
using WebEx.Spec.Generator.Emission;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>
/// The generated types that a referenced project or library exposes to this one. Generated a second time they would be other types to the compiler, of which a value of the one
/// can't be given where the other is asked for.
/// </summary>
internal static class OfferedTypes
{
    private const string Runtime = "WebEx.Spec.Runtime";
    private const string Tool = "WebEx.Spec";
    private const string Marker = "GeneratedCodeAttribute";

    /// <summary>Their full names, in order. A type of another version, or of several references, is not among them.</summary>
    public static EquatableArray<string> Of(Compilation compilation, CancellationToken cancellation)
    {
        var offered = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime))) continue;
            foreach (INamedTypeSymbol type in Types(assembly.GlobalNamespace))
                if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && IsOfThisVersion(type))
                    offered[Name(type)] = offered.TryGetValue(Name(type), out int count) ? count + 1 : 1;
        }

        return offered.Where(type => type.Value == 1).Select(type => type.Key).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static bool IsOfThisVersion(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: Marker }
        && attribute.ConstructorArguments is { Length: 2 } arguments
        && arguments[0].Value is Tool
        && arguments[1].Value is string version
        && version == GeneratorVersion.Text);

    private static string Name(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? type.Name : $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";
}
