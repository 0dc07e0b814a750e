using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>A command that the settings choose.</summary>
/// <param name="Command">The command.</param>
/// <param name="Assembly">The reference that has it; null where it is generated.</param>
internal sealed record WantedCommand(CommandModel Command, string? Assembly);
