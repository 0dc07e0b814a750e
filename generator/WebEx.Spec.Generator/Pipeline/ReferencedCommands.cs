using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Commands that are not generated, because a reference has them.</summary>
/// <param name="Assembly">The name of the assembly that has them.</param>
/// <param name="Commands">Which they are, for people.</param>
internal sealed record ReferencedCommands(string Assembly, string Commands)
{
    /// <summary>Those of each reference, in the order of their names.</summary>
    public static EquatableArray<ReferencedCommands> Among(IEnumerable<WantedCommand> commands) =>
        commands
            .Where(command => command.Assembly is not null)
            .GroupBy(command => command.Assembly!, command => command.Command.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReferencedCommands(group.Key, ShownCommands.Of([.. group])))
            .ToEquatableArray();
}
