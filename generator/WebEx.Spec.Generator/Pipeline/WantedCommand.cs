using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>A command that the settings choose.</summary>
/// <param name="Command">The command.</param>
/// <param name="Assembly">The reference that has it; null where it is generated.</param>
/// <param name="Unused">What a reference has where it is generated all the same; null where none has anything, or where it is taken.</param>
internal sealed record WantedCommand(CommandModel Command, string? Assembly, UnusedOffer? Unused);
