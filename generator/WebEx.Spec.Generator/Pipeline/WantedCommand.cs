using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>A command that the settings choose.</summary>
/// <param name="Command">The command.</param>
/// <param name="Reference">The reference that has it; null where none has.</param>
internal sealed record WantedCommand(CommandModel Command, CommandReference? Reference)
{
    /// <summary>True where it is generated.</summary>
    public bool IsGenerated => Reference is not { Use: ReferenceUse.Taken };
}
