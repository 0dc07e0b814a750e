using Microsoft.CodeAnalysis;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What the project itself declares where generated types go: nothing in most projects.</summary>
/// <param name="RootNamespace">Where they go.</param>
/// <param name="Types">Its types and namespaces there, in order.</param>
internal sealed record DeclaredTypes(string RootNamespace, EquatableArray<DeclaredType> Types)
{
    /// <summary>All of them.</summary>
    public static DeclaredTypes Of(Compilation compilation, string rootNamespace, CancellationToken cancellation) =>
        new(rootNamespace, TypesIn(compilation, rootNamespace, cancellation));

    private static EquatableArray<DeclaredType> TypesIn(Compilation compilation, string rootNamespace, CancellationToken cancellation)
    {
        INamespaceSymbol root = compilation.SourceModule.GlobalNamespace;
        foreach (string part in rootNamespace.Split('.'))
        {
            if (root.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
                return default;
            root = inner;
        }

        return In(root)
            .Concat(root.GetNamespaceMembers().SelectMany(page => In(page)))
            .OrderBy(declared => declared.Name, StringComparer.Ordinal)
            .ToEquatableArray();

        IEnumerable<DeclaredType> In(INamespaceSymbol space) =>
            space
                .GetMembers()
                .Where(member => member is INamespaceSymbol or INamedTypeSymbol { Arity: 0 })
                .Select(member => new DeclaredType(
                    member.ToDisplayString(),
                    member is INamedTypeSymbol { IsRecord: true, TypeKind: TypeKind.Class } && IsPartial(member, cancellation),
                    member is INamedTypeSymbol type && GeneratedMark.VersionOf(type) is not null
                ));
    }

    // By the word itself: the syntax node of a declaration is another one for each kind of type.
    private static bool IsPartial(ISymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.All(declaration =>
            declaration.GetSyntax(cancellation) is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax syntax
            && syntax.Modifiers.Any(modifier => modifier.ValueText == "partial")
        );
}
