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
        new(rootNamespace, DeclaredType.Of(compilation, rootNamespace, cancellation));
}
