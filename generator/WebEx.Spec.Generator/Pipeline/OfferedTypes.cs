using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>
/// The generated types that a referenced project or library exposes to this one. Generated a second time they would be other types to the compiler, of which a
/// value of the one cannot be given where the other is asked for.
/// </summary>
/// <param name="All">Those that a compilation can see, by name.</param>
internal sealed record OfferedTypes(EquatableArray<OfferedType> All)
{
    private const string Runtime = "WebEx.Spec.Runtime";

    // An assembly's symbol is the same in all compilations with the same references, which is what an edit of code leaves: its types are looked at once.
    private static readonly ConditionalWeakTable<IAssemblySymbol, GeneratedTypes> Known = new();

    /// <summary>No types: everything is generated.</summary>
    public static OfferedTypes None { get; } = new(default(EquatableArray<OfferedType>));

    /// <summary>Those that a compilation can see.</summary>
    public static OfferedTypes Of(Compilation compilation, CancellationToken cancellation)
    {
        var offered = new Dictionary<string, OfferedType>(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            GeneratedTypes types = Known.GetValue(assembly, GeneratedTypes.Of);
            Add(types.Public);
            if (types.Internal.Length > 0 && assembly.GivesAccessTo(compilation.Assembly))
                Add(types.Internal);

            void Add(OfferedType[] all)
            {
                foreach (OfferedType type in all)
                    offered[type.Name] = offered.TryGetValue(type.Name, out OfferedType? first) ? first with { Other = type.Assembly } : type;
            }
        }

        return new OfferedTypes(offered.Values.OrderBy(type => type.Name, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>The type that references have; null where none has one.</summary>
    /// <param name="type">Its full name.</param>
    public OfferedType? Find(string type) => All.FirstOrDefault(known => known.Name == type);

    /// <summary>The generated types of an assembly, by accessibility.</summary>
    private sealed class GeneratedTypes
    {
        private static readonly GeneratedTypes None = new([], []);

        private GeneratedTypes(OfferedType[] @public, OfferedType[] @internal) => (Public, Internal) = (@public, @internal);

        public OfferedType[] Public { get; }

        public OfferedType[] Internal { get; }

        public static GeneratedTypes Of(IAssemblySymbol assembly)
        {
            if (!assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime)))
                return None;
            ILookup<Accessibility, OfferedType> types = Types(assembly.GlobalNamespace)
                .Select(type => (type.DeclaredAccessibility, Offered: Offer(type, assembly.Name)))
                .Where(type => type.Offered is not null)
                .ToLookup(type => type.DeclaredAccessibility, type => type.Offered!);
            return new GeneratedTypes([.. types[Accessibility.Public]], [.. types[Accessibility.Internal]]);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static OfferedType? Offer(INamedTypeSymbol type, string assembly) =>
        GeneratedMark.VersionOf(type) is { } version ? new OfferedType(Name(type), assembly, version == GeneratorVersion.Text ? null : version, null) : null;

    private static string Name(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? type.Name : $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";
}
