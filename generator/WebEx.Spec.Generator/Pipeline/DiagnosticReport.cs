using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The mistakes of all files, with their places.</summary>
/// <param name="Diagnostics">In the order in which they are reported.</param>
public sealed record DiagnosticReport(EquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>Collects them.</summary>
    /// <param name="shared">Those of shared definitions.</param>
    /// <param name="commands">Those of commands.</param>
    /// <param name="clashing">Commands that clash, with their places; none where no two do.</param>
    public static DiagnosticReport Of(
        EquatableArray<SpecDiagnostic> shared,
        IReadOnlyCollection<CommandReport> commands,
        IReadOnlyCollection<CommandKey> clashing
    ) =>
        new(
            RepeatedReferences
                .Joined(
                    shared
                        .Concat(commands.SelectMany(command => command.Own))
                        .Concat(CommandSelection.Select(clashing).Diagnostics)
                        .Concat(commands.SelectMany(command => command.OfSection))
                )
                .ToEquatableArray()
        );
}
