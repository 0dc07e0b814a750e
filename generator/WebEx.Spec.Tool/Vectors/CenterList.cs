using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>The centers of a command, one by one.</summary>
internal static class CenterList
{
    /// <summary>All that there are.</summary>
    public static IReadOnlyList<CenterSet> All { get; } = [.. CenterSets.Abbreviations.Select(CenterSets.Parse)];

    /// <summary>Those that have the command.</summary>
    public static IEnumerable<CenterSet> Of(CommandModel command) => All.Where(center => (command.Centers & center) != CenterSet.None);

    /// <summary>The first that has an argument of the command.</summary>
    public static CenterSet FirstOf(ArgumentModel argument, CommandModel command) => Of(command).First(center => (argument.Centers & center) != CenterSet.None);

    /// <summary>The guide's abbreviation of one.</summary>
    public static string NameOf(CenterSet center) => center.ToAbbreviations().Single();
}
