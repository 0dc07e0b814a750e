using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What decides which commands are wanted, and which of these are generated.</summary>
/// <param name="Settings">What the project file says.</param>
/// <param name="Offered">What references have.</param>
/// <param name="HasOwnDefinitions">The project shares definitions of its own, which may make something else of what references have.</param>
internal sealed record CommandChoice(GeneratorSettings Settings, OfferedTypes Offered, bool HasOwnDefinitions)
{
    /// <summary>
    /// A command without its file and positions, and the reference that has it; null for one that is not wanted, and for a file with errors. One of the
    /// consumer's own is generated, whatever a reference has.
    /// </summary>
    /// <param name="bound">What came of its file.</param>
    /// <param name="prepared">The catalogue that references were made of; null where it is not at hand.</param>
    public WantedCommand? Of(BoundCommand bound, PreparedFiles? prepared)
    {
        if (bound.Command is not { } command || !Settings.Wants(CommandName.Of(command)))
            return null;
        return new WantedCommand(
            command,
            Find($"{command.Namespace}.{command.Name}") is { } offered
                ? CommandReference.Of(offered, isSame: !bound.IsOverride && (!HasOwnDefinitions || prepared?.Has(command) == true))
                : null
        );
    }

    /// <summary>True for a type that several commands use, and that a reference has as it would be generated.</summary>
    /// <param name="type">The type.</param>
    /// <param name="prepared">The catalogue that references were made of; null where it is not at hand.</param>
    public bool IsReferenced(SharedType type, PreparedFiles? prepared) => IsReferenced(type.Name) && (!HasOwnDefinitions || prepared?.Has(type) == true);

    /// <summary>True where a reference has a type.</summary>
    /// <param name="type">Its name, from the namespace on that generated types go to.</param>
    public bool IsReferenced(string type) => Find(type)?.IsUsable == true;

    private OfferedType? Find(string type) => Offered.Find($"{Settings.Namespace}.{type}");
}
