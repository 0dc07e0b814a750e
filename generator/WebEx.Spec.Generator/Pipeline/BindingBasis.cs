using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What a command is bound with, beside its own file.</summary>
/// <param name="Shared">The shared definitions.</param>
/// <param name="Use">What can be taken from the stored catalogue instead.</param>
internal sealed record BindingBasis(SharedDefinitions Shared, StoredUse Use);
