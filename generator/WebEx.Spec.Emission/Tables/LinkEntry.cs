using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Tables;

/// <summary>A command, as far as a link shows it.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Path">The page below the site.</param>
/// <param name="At">The value of AT; null for a page that takes none.</param>
/// <param name="Centers">Where it is valid.</param>
/// <param name="GuidePage">The printed page of the guide.</param>
public sealed record LinkEntry(string Name, string Path, string? At, CenterSet Centers, string GuidePage)
{
    /// <summary>The links of the commands, by page, AT and name.</summary>
    public static EquatableArray<LinkEntry> Of(IEnumerable<CommandModel> commands) =>
        commands
            .Select(command => new LinkEntry(command.Name, command.Path, command.At, command.Centers, command.Guide.Page))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.At, StringComparer.Ordinal)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .ToEquatableArray();
}
