using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The mistakes of all files, with their places.</summary>
/// <param name="Diagnostics">In the order in which they are reported.</param>
public sealed record DiagnosticReport(EquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>Collects them.</summary>
    public static DiagnosticReport Of(IEnumerable<BoundCommand> bound, JoinedDefinitions joined)
    {
        var commands = bound.ToList();
        CommandSelection selection = CommandSelection.Select(commands.Select(CommandKey.Of));
        IEnumerable<BoundCommand> selected = commands.Where(command => selection.Includes(command.Path));
        return new DiagnosticReport(
            RepeatedReferences
                .Joined(
                    joined
                        .Diagnostics.Concat(commands.SelectMany(command => command.Diagnostics))
                        .Concat(selection.Diagnostics)
                        .Concat(SectionCheck.Check(selected, joined.Definitions.GuideLines))
                )
                .ToEquatableArray()
        );
    }
}
