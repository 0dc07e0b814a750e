using System.Globalization;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Showing;

/// <summary>What a catalogue has, counted.</summary>
internal sealed class CatalogueStatistics
{
    private readonly List<(string Heading, List<(string Name, int Count)> Rows)> _tables;

    /// <summary>Counts.</summary>
    public CatalogueStatistics(Catalogue catalogue)
    {
        List<CommandModel> commands = [.. catalogue.Commands];
        List<ArgumentModel> coded = [.. commands.SelectMany(command => command.Arguments).SelectMany(argument => argument.Coded)];
        List<ErrorModel> errors = [.. commands.SelectMany(command => command.Errors)];
        _tables =
        [
            (
                "Catalogue",
                [
                    ("commands", commands.Count),
                    ("entry points", catalogue.EntryPoints.Count),
                    ("arguments", coded.Count),
                    ("reply parameters", commands.Sum(command => command.Reply?.AllParameters.Count() ?? 0)),
                    ("error codes", errors.Count),
                    ("errata", catalogue.Errata.Count),
                    ("workflows", catalogue.Workflows.Count),
                ]
            ),
            ("Commands by page", Pages(catalogue, commands)),
            ("Arguments by type", Counted(coded.Select(argument => JsonWriting.Word(argument.Type)))),
            (
                "Enforced by validation or type",
                [
                    ("limits of length or range", coded.Count(argument => argument.Max is not null || argument.Min is not null)),
                    ("forbidden characters", coded.Count(argument => argument.Forbidden is not null || argument.IsAscii)),
                    ("choices", coded.Count(argument => argument.Choice is not null)),
                    ("bit fields", coded.Count(argument => argument.Bits is not null)),
                    ("required arguments", commands.SelectMany(command => command.Arguments).Count(argument => argument.Required.Centers != CenterSet.None)),
                    ("rules across arguments", commands.SelectMany(command => command.Rules).Count(rule => rule.Kind != RuleKind.Note)),
                    (
                        "centers of arguments",
                        commands.Sum(command => command.Arguments.Count(argument => (argument.Centers & command.Centers) != command.Centers))
                    ),
                ]
            ),
            (
                "Carried by the documentation alone",
                [
                    ("remarks of commands", commands.Sum(command => command.Remarks.Count)),
                    ("remarks of arguments", coded.Sum(argument => argument.Remarks.Count)),
                    ("rules that no program can check", commands.SelectMany(command => command.Rules).Count(rule => rule.Kind == RuleKind.Note)),
                    (
                        "requirements that a program cannot know",
                        commands.SelectMany(command => command.Arguments).Count(argument => argument.Required.Condition is not null)
                    ),
                ]
            ),
            (
                "Errors by what keeps them from occurring",
                [
                    ("validation", errors.Count(error => error.Prevention == ErrorPrevention.Validated)),
                    ("the type of a property", errors.Count(error => error.Prevention == ErrorPrevention.Typed)),
                    ("nothing: the request causes it, and no check finds it", errors.Count(error => error.NotEnforceable is not null)),
                    .. Counted(
                        errors
                            .Where(error => error is { Prevention: ErrorPrevention.None, NotEnforceable: null })
                            .Select(error => $"only the site: {string.Join(" and ", ErrorOrigin.WordsOf(error.Causes).DefaultIfEmpty("not stated"))}")
                    ),
                ]
            ),
            ("Why no check finds it", Counted(errors.Select(error => error.NotEnforceable).OfType<string>())),
        ];
    }

    /// <summary>For people.</summary>
    public void WriteText(StyledWriter text)
    {
        bool isFirst = true;
        foreach ((string heading, List<(string Name, int Count)> rows) in _tables.Where(table => table.Rows.Count > 0))
        {
            if (!isFirst)
                text.WriteLine();
            isFirst = false;
            text.WriteLine(heading, TextRole.Heading);
            foreach ((string name, int count) in rows)
                text.WriteLine($"  {count.ToString(CultureInfo.InvariantCulture), 6}  {name}");
        }
    }

    /// <summary>For programs.</summary>
    public string ToJson() =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            foreach ((string heading, List<(string Name, int Count)> rows) in _tables)
            {
                json.WriteStartObject(heading);
                foreach ((string name, int count) in rows)
                    json.WriteNumber(name, count);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });

    // A page without commands shows as such.
    private static List<(string, int)> Pages(Catalogue catalogue, List<CommandModel> commands) =>
        [
            .. catalogue.Shared.Pages.Select(page =>
                (
                    $"{page.Page}{(page.Family is null ? "" : $"@{page.Family}")} ({page.Namespace}, from line {page.Line})",
                    commands.Count(command => command.Page == page.Page && command.Family == page.Family)
                )
            ),
        ];

    private static List<(string, int)> Counted(IEnumerable<string> words) =>
        [
            .. words
                .GroupBy(word => word, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Count())),
        ];
}
