using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>Lists of commands: by page of the site, by printed page of the guide, and with what is checked of them.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="map">Where everything is.</param>
internal sealed class ServicePages(Catalogue catalogue, SiteMap map)
{
    /// <summary>The pages of the site, in the order of the catalogue.</summary>
    public IReadOnlyList<ServicePage> All() =>
        [
            .. catalogue
                .Shared.Pages.OrderBy(page => page.Line)
                .ThenBy(page => page.Page, StringComparer.Ordinal)
                .Select(page => new ServicePage(
                    SiteMap.PageName(page.Page, page.Family),
                    map.Page(page.Page, page.Family),
                    page.Path,
                    "WebEx." + page.Namespace,
                    page.Line,
                    [.. catalogue.Commands.Where(command => command.Page == page.Page && command.Family == page.Family).Select(RowOf)]
                )),
        ];

    /// <summary>The commands that have a page and AT in common with one of another family.</summary>
    public IEnumerable<CommandChoice> Choices() =>
        catalogue
            .Commands.GroupBy(command => (command.Page, command.At))
            .Where(same => same.Skip(1).Any())
            .Select(same => new CommandChoice((same.First() with { Family = null }).Id, map.Choice(same.Key.Page, same.Key.At), [.. same.Select(RowOf)]));

    /// <summary>The commands in the order of the guide.</summary>
    public IEnumerable<GuideRow> Guide() =>
        catalogue
            .Commands.Where(command => command.Guide.Section.Length > 0)
            .OrderBy(command => command.Guide.Line)
            .Select(command => new GuideRow(command.Guide.Page, command.Guide.Section, command.Guide.Line, command.Guide.Errors ?? "", map.ToCommand(command)));

    /// <summary>What is known and checked of each command.</summary>
    public IEnumerable<CoverageRow> Coverage() =>
        catalogue.Commands.Select(command => new CoverageRow(
            map.ToCommand(command),
            command.Arguments.Sum(argument => argument.Coded.Count()),
            command.Rules.Count,
            command.Errors.Count,
            command.Errors.Count(error => error.Prevention != ErrorPrevention.None),
            command.Errors.Count(IsOfTheSite),
            command.Errors.Count(error => error.Prevention == ErrorPrevention.None && !IsOfTheSite(error))
        ));

    private static bool IsOfTheSite(ErrorModel error) => error.Prevention == ErrorPrevention.None && (error.Causes & ~ErrorCauses.Request) != ErrorCauses.None;

    private CommandRow RowOf(CommandModel command) =>
        new(map.ToCommand(command), map.Ids.Of(command), command.Summary, string.Join(", ", command.Centers.ToAbbreviations()), command.Deprecated is not null);
}
