using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Commands that are generated though a reference has them.</summary>
/// <param name="Offer">What the reference has, and why it is not taken.</param>
/// <param name="Commands">Which they are, for people.</param>
internal sealed record UnusedCommands(UnusedOffer Offer, string Commands)
{
    /// <summary>Those of each reference, in the order of their names.</summary>
    public static EquatableArray<UnusedCommands> Among(IEnumerable<WantedCommand> commands) =>
        commands
            .Where(command => command.Unused is not null)
            .GroupBy(command => command.Unused!, command => command.Command.Name)
            .OrderBy(group => group.Key.Assembly, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Reason)
            .ThenBy(group => group.Key.Detail, StringComparer.Ordinal)
            .Select(group => new UnusedCommands(group.Key, ShownCommands.Of([.. group])))
            .ToEquatableArray();
}
