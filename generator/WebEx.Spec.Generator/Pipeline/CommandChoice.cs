using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What decides which commands are wanted, and which of these are generated.</summary>
/// <param name="Settings">What the project file says.</param>
/// <param name="Offered">What references have.</param>
internal sealed record CommandChoice(GeneratorSettings Settings, OfferedTypes Offered)
{
    /// <summary>
    /// A command without its file and positions, and where it comes from; null for one that is not wanted, and for a file with errors. One of the consumer's
    /// own is generated, whatever a reference has.
    /// </summary>
    public WantedCommand? Of(BoundCommand bound) =>
        bound.Command is not { } command || !Settings.Wants(CommandName.Of(command))
            ? null
            : new WantedCommand(command, bound.IsOverride ? null : AssemblyOf($"{command.Namespace}.{command.Name}"));

    /// <summary>The reference that has a type; null where none has.</summary>
    /// <param name="type">Its name, from the namespace on that generated types go to.</param>
    public string? AssemblyOf(string type) => Offered.AssemblyOf($"{Settings.Namespace}.{type}");
}
