using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>
/// The generated types that a referenced project or library exposes to this one. Generated a second time they would be other types to the compiler, of which a
/// value of the one cannot be given where the other is asked for.
/// </summary>
/// <param name="All">Those that a compilation can use, by name.</param>
internal sealed record OfferedTypes(EquatableArray<OfferedType> All)
{
    private const string Runtime = "WebEx.Spec.Runtime";
    private const string Tool = "WebEx.Spec";
    private const string Marker = "GeneratedCodeAttribute";

    // An assembly's symbol is the same in all compilations with the same references, which is what an edit of code leaves: its types are looked at once.
    private static readonly ConditionalWeakTable<IAssemblySymbol, GeneratedTypes> Known = new();

    /// <summary>No types: everything is generated.</summary>
    public static OfferedTypes None { get; } = new(default(EquatableArray<OfferedType>));

    /// <summary>Those that a compilation can use. A type of another version, or of several references, is not among them.</summary>
    public static OfferedTypes Of(Compilation compilation, CancellationToken cancellation)
    {
        var offered = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            GeneratedTypes types = Known.GetValue(assembly, GeneratedTypes.Of);
            Add(types.Public);
            if (types.Internal.Length > 0 && assembly.GivesAccessTo(compilation.Assembly))
                Add(types.Internal);

            void Add(string[] names)
            {
                foreach (string name in names)
                    offered[name] = offered.ContainsKey(name) ? null : assembly.Name;
            }
        }

        return new OfferedTypes(
            offered
                .Where(type => type.Value is not null)
                .Select(type => new OfferedType(type.Key, type.Value!))
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .ToEquatableArray()
        );
    }

    /// <summary>The reference that has a type; null where none has.</summary>
    /// <param name="type">Its full name.</param>
    public string? AssemblyOf(string type) => All.FirstOrDefault(known => known.Name == type)?.Assembly;

    /// <summary>The generated types of an assembly, by accessibility.</summary>
    private sealed class GeneratedTypes
    {
        private static readonly GeneratedTypes None = new([], []);

        private GeneratedTypes(string[] @public, string[] @internal) => (Public, Internal) = (@public, @internal);

        public string[] Public { get; }

        public string[] Internal { get; }

        public static GeneratedTypes Of(IAssemblySymbol assembly)
        {
            if (!assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime)))
                return None;
            ILookup<Accessibility, string> types = Types(assembly.GlobalNamespace).Where(IsOfThisVersion).ToLookup(type => type.DeclaredAccessibility, Name);
            return new GeneratedTypes([.. types[Accessibility.Public]], [.. types[Accessibility.Internal]]);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static bool IsOfThisVersion(INamedTypeSymbol type) =>
        type.GetAttributes()
            .Any(attribute =>
                attribute.AttributeClass is { Name: Marker }
                && attribute.ConstructorArguments is { Length: 2 } arguments
                && arguments[0].Value is Tool
                && arguments[1].Value is string version
                && version == GeneratorVersion.Text
            );

    private static string Name(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? type.Name : $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";
}
