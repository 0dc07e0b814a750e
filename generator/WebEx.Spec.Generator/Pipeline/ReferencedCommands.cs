using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Commands that a reference has, and of which the same becomes.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Only">The name of the command where there is one alone; else null.</param>
internal sealed record ReferencedCommands(CommandReference Reference, int Count, string? Only)
{
    /// <summary>Those of each reference, in the order of their names.</summary>
    public static EquatableArray<ReferencedCommands> Among(IEnumerable<WantedCommand> commands) =>
        commands
            .Where(command => command.Reference is not null)
            .GroupBy(command => command.Reference!, command => command.Command.Name)
            .OrderBy(group => group.Key.Assembly, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Use)
            .ThenBy(group => group.Key.Detail, StringComparer.Ordinal)
            .Select(group => new ReferencedCommands(group.Key, group.Count(), group.Count() == 1 ? group.First() : null))
            .ToEquatableArray();

    /// <summary>Which they are, for people.</summary>
    public override string ToString() => Only ?? string.Format(CultureInfo.InvariantCulture, "{0} commands", Count);
}
