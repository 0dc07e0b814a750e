using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Commands that are not generated, because a reference has them.</summary>
/// <param name="Assembly">The name of the assembly that has them.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Only">The name of the command where there is one alone; else null.</param>
internal sealed record ReferencedCommands(string Assembly, int Count, string? Only)
{
    /// <summary>Those of each reference, in the order of their names.</summary>
    public static EquatableArray<ReferencedCommands> Among(IEnumerable<WantedCommand> commands) =>
        commands
            .Where(command => command.Assembly is not null)
            .GroupBy(command => command.Assembly!, command => command.Command.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReferencedCommands(group.Key, group.Count(), group.Count() == 1 ? group.First() : null))
            .ToEquatableArray();

    /// <summary>Which they are, for people.</summary>
    public override string ToString() => Only ?? string.Format(CultureInfo.InvariantCulture, "{0} commands", Count);
}
