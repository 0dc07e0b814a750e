using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Language.Binding;

/// <summary>What came of joining the shared definitions.</summary>
/// <param name="Definitions">All of them.</param>
/// <param name="Diagnostics">The mistakes in their files.</param>
public sealed record JoinedDefinitions(SharedDefinitions Definitions, EquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>No files.</summary>
    public static JoinedDefinitions None { get; } = new(new SharedDefinitions(), default);
}
