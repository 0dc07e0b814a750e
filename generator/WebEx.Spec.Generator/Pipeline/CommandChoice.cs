namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What decides which commands are wanted, and which of these are generated.</summary>
/// <param name="Settings">What the project file says.</param>
/// <param name="Offered">What references have.</param>
internal sealed record CommandChoice(GeneratorSettings Settings, OfferedTypes Offered)
{
    /// <summary>Where a command comes from; null for one that is not wanted. One of the consumer's own is generated, whatever a reference has.</summary>
    public WantedCommand? Of(SelectedCommand selected) =>
        !Settings.Wants(CommandName.Of(selected.Command)) ? null
        : selected.IsOverride ? new WantedCommand(selected.Command, null)
        : new WantedCommand(selected.Command, AssemblyOf($"{selected.Command.Namespace}.{selected.Command.Name}"));

    /// <summary>The reference that has a type; null where none has.</summary>
    /// <param name="type">Its name, from the namespace on that generated types go to.</param>
    public string? AssemblyOf(string type) => Offered.AssemblyOf($"{Settings.Namespace}.{type}");
}
