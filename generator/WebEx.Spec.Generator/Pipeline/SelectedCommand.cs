using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>A command without its file and without positions.</summary>
/// <param name="Command">The command.</param>
/// <param name="IsOverride">True for one that the consumer adds.</param>
internal sealed record SelectedCommand(CommandModel Command, bool IsOverride)
{
    /// <summary>What is left of a bound command; null for a file with errors.</summary>
    public static SelectedCommand? Of(BoundCommand bound) => bound.Command is { } command ? new SelectedCommand(command, bound.IsOverride) : null;
}
