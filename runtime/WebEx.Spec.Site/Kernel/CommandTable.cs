using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace WebEx.Site.Kernel;

/// <summary>All commands, by page and AT.</summary>
internal static class CommandTable
{
    private static readonly FrozenDictionary<(string Page, string? At), ImmutableArray<CommandFacts>> Commands = Read();

    /// <summary>All commands in the order of page and AT.</summary>
    public static ImmutableArray<CommandFacts> All { get; } =
    [
        .. Commands
            .Values.SelectMany(facts => facts)
            .OrderBy(facts => facts.Command.ToString(), StringComparer.Ordinal)
            .ThenBy(facts => facts.Command.Name, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, CommandFacts> ById = All.ToFrozenDictionary(facts => facts.Id, StringComparer.Ordinal);

    /// <summary>The pages that take commands.</summary>
    public static FrozenSet<string> Pages { get; } = Commands.Keys.Select(key => key.Page).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Pages whose tables have a code for a command that is not there.</summary>
    public static FrozenDictionary<string, CommandFacts> PagesWithUnknownCommand { get; } =
        All.Where(facts => facts.Errors.Contains("UnknownATCommand"))
            .GroupBy(facts => facts.Command.Path)
            .ToFrozenDictionary(page => page.Key, page => page.First(), StringComparer.Ordinal);

    /// <summary>The command of an id that the catalogue has.</summary>
    public static CommandFacts Of(string id) => ById[id];

    /// <summary>The command of an id of the catalogue; null where there is none.</summary>
    public static CommandFacts? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>
    /// The command that a page and an AT name, in a center; null where there is none. Two families of m.php share some ATs: the center decides, and else
    /// the one that reads all arguments.
    /// </summary>
    public static CommandFacts? Find(string page, string? at, Center center, string text)
    {
        if (!Commands.TryGetValue((page, at), out ImmutableArray<CommandFacts> candidates))
            return null;
        if (candidates.Length == 1)
            return candidates[0];
        return candidates.OrderBy(facts => UnknownArguments(facts, text)).ThenBy(facts => facts.Command.Centers.Has(center) ? 0 : 1).First();
    }

    /// <summary>The center that a request of a command is read for: the one that the session is in, else the first that the command is valid in.</summary>
    public static Center CenterOf(WebExCommand command, Center session) => CenterOf(command.Centers, session);

    /// <summary>The center that the session is in, where it is among some; else the first of these.</summary>
    public static Center CenterOf(Centers centers, Center session) =>
        centers.Has(session) ? session : Enum.GetValues<Center>().FirstOrDefault(center => centers.Has(center), session);

    private static int UnknownArguments(CommandFacts facts, string text)
    {
        _ = facts.Command.TryReadRequest(text, CenterOf(facts.Command, Center.MeetingCenter), out IWebExRequest? _, out RequestValidationResult problems);
        return problems.Count(violation => violation.Rule == ViolationRule.UnknownArgument);
    }

    private static FrozenDictionary<(string Page, string? At), ImmutableArray<CommandFacts>> Read()
    {
        Dictionary<string, ImmutableArray<string>> checks = [];
        foreach (JsonElement workflow in CatalogueDocument.Root.GetProperty("workflows").EnumerateArray())
        {
            string id = workflow.GetProperty("command").GetString()!;
            IEnumerable<string> codes = workflow.GetProperty("checks").EnumerateArray().Select(code => code.GetString()!);
            checks[id] = [.. checks.GetValueOrDefault(id, []), .. codes];
        }

        // Two commands can have one page, AT and name: the section of the guide tells them apart.
        Dictionary<(string Section, string GuidePage), JsonElement> entries = CatalogueDocument
            .Root.GetProperty("commands")
            .EnumerateArray()
            .ToDictionary(entry =>
                (entry.GetProperty("guide").GetProperty("section").GetString()!, entry.GetProperty("guide").GetProperty("page").GetString()!)
            );
        return WebExCommandHandlers<CommandContext>
            .Commands.Select(command => FactsOf(command, entries[(command.GuideSection, command.GuidePage)], checks))
            .GroupBy(facts => (facts.Command.Path, facts.Command.At))
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    private static CommandFacts FactsOf(WebExCommand command, JsonElement entry, Dictionary<string, ImmutableArray<string>> checks) =>
        new()
        {
            Command = command,
            Id = entry.GetProperty("id").GetString()!,
            Access = entry.GetProperty("access").GetString()!,
            Checks = checks.TryGetValue(entry.GetProperty("id").GetString()!, out ImmutableArray<string> order) ? order : null,
            Errors = [.. command.Errors?.Codes ?? []],
        };
}
