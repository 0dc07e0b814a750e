using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The mistakes of all files, with their places.</summary>
/// <param name="Diagnostics">In the order in which they are reported.</param>
/// <param name="Reference">Where the reference is that their links lead to; null for nowhere.</param>
public sealed record DiagnosticReport(EquatableArray<SpecDiagnostic> Diagnostics, string? Reference = null)
{
    /// <summary>Collects them.</summary>
    /// <param name="shared">Those of shared definitions.</param>
    /// <param name="commands">Those of commands.</param>
    internal static DiagnosticReport Of(IEnumerable<SpecDiagnostic> shared, IReadOnlyCollection<CommandReport> commands) =>
        new(
            RepeatedReferences
                .Joined(
                    shared
                        .Concat(commands.SelectMany(command => command.Own))
                        .Concat(CommandSelection.Select(commands.Select(command => command.Clash).OfType<CommandKey>()).Diagnostics)
                        .Concat(commands.SelectMany(command => command.OfSection))
                )
                .ToEquatableArray()
        );
}
