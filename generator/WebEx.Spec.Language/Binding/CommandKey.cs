using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Binding;

/// <summary>What has to be known of every command to find two that clash.</summary>
/// <param name="Path">The file.</param>
/// <param name="NamePlace">Where the file gives the name.</param>
/// <param name="IdPlace">Where the file says which command it is.</param>
/// <param name="IsOverride">True for a file that the consumer adds.</param>
/// <param name="Id">Page, AT and family; null when the file has errors.</param>
/// <param name="TypeName">Namespace and name of the request.</param>
/// <param name="Section">The heading of the command in the guide.</param>
/// <param name="OwnTypes">Namespace and name of every further type that comes out of this file.</param>
/// <param name="ExpectedPath">Where the file has to be, below the catalogue; null when it is there, or may be anywhere.</param>
public sealed record CommandKey(
    string Path,
    SourceSpan NamePlace,
    SourceSpan IdPlace,
    bool IsOverride,
    string? Id,
    string TypeName,
    string Section,
    EquatableArray<string> OwnTypes,
    string? ExpectedPath
)
{
    /// <summary>The first line of the command's section of the guide; null where it has none.</summary>
    public int? SectionStart { get; init; }

    /// <summary>The key of a command.</summary>
    public static CommandKey Of(BoundCommand bound)
    {
        if (bound.Command is not { } command)
            return new CommandKey(bound.Path, bound.NamePlace, bound.IdPlace, bound.IsOverride, null, "", "", default, null);
        return new CommandKey(
            bound.Path,
            bound.NamePlace,
            bound.IdPlace,
            bound.IsOverride,
            command.Id,
            $"{command.Namespace}.{command.Name}",
            command.Guide.Section,
            command.OwnTypes.Concat(ReservedNames.TypesOf(command.Name).Skip(1)).Select(name => $"{command.Namespace}.{name}").ToEquatableArray(),
            bound.IsOverride ? null : Expected(bound.Path, command)
        )
        {
            SectionStart = GuideSections.StartOf(bound),
        };
    }

    // Whoever looks for m.php/SM looks in one folder. A consumer's own files may lie anywhere.
    private static string? Expected(string path, CommandModel command)
    {
        string[] folders = path.Split('/', '\\');
        int pages = Array.LastIndexOf(folders, SpecFolders.Pages);
        if (pages < 0 && !folders.Contains(SpecFolders.Common))
            return null;

        // Not by System.IO.Path, which on some hosts throws at characters that no path can have. A wrong ending is reported on its own.
        string page = command.Page.Split('.')[0];
        string expected = string.Join("/", new[] { SpecFolders.Pages, page, command.Family, command.At ?? page }.OfType<string>());
        string found = pages < 0 ? "" : string.Join("/", folders.Skip(pages));
        int ending = found.LastIndexOf('.');
        return (ending < 0 ? found : found.Substring(0, ending)) == expected ? null : $"{expected}.yaml";
    }
}
