using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Settings;

/// <summary>What rendering depends on, beside the model.</summary>
/// <param name="Consumer">What the consumer's compiler can do.</param>
/// <param name="RootNamespace">The namespace that the pages' namespaces stand in.</param>
/// <param name="IsInternal">True when generated types are internal.</param>
/// <param name="Reference">Where the reference is, with a slash at its end; null where doc comments lead to none.</param>
public sealed record RenderContext(ConsumerFacts Consumer, string RootNamespace, bool IsInternal, string? Reference = null)
{
    /// <summary>The access modifier of generated types.</summary>
    public string Access => IsInternal ? "internal" : "public";

    /// <summary>A type by its full name, which means the same whatever else is called like it: a property, another type, a namespace of the
    /// consumer's.</summary>
    /// <param name="page">The namespace of the page; null for a type that several pages share.</param>
    /// <param name="name">The C# name.</param>
    public string TypeName(string? page, string name) => page is null ? $"global::{RootNamespace}.{name}" : $"global::{RootNamespace}.{page}.{name}";

    /// <summary>The page of a command in the reference; null where there is no address of it.</summary>
    public string? PageOf(CommandModel command) =>
        Reference is null ? null : Reference + ReferenceAddress.OfCommand(command.Page, command.At) + ReferenceAddress.Extension;

    /// <summary>How properties are set.</summary>
    public string Setter => Consumer.HasInit ? "init" : "set";
}
