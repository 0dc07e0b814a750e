using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Tables;

/// <summary>The little that the handlers of a server say of a command, so that an edit inside it does not render them again.</summary>
/// <param name="Namespace">The namespace of its page.</param>
/// <param name="Name">The C# type.</param>
/// <param name="Path">The page, relative to the site.</param>
/// <param name="At">The value of AT; null for a page that takes none.</param>
public sealed record HandledCommand(string Namespace, string Name, string Path, string? At)
{
    /// <summary>The little of a command.</summary>
    public static HandledCommand Of(CommandModel command) => new(command.Namespace, command.Name, command.Path, command.At);

    /// <summary>The commands by page and AT.</summary>
    public static EquatableArray<HandledCommand> Sorted(IEnumerable<HandledCommand> commands) =>
        commands
            .OrderBy(command => command.Path, StringComparer.Ordinal)
            .ThenBy(command => command.At, StringComparer.Ordinal)
            .ThenBy(command => command.Namespace, StringComparer.Ordinal)
            .ToEquatableArray();
}
