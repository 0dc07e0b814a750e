using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reference.Examples;
using WebEx.Spec.Tool.Reference.Views;
using Effect = WebEx.Spec.Language.Model.CommandEffect;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>The pages of the commands.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="map">Where everything is.</param>
/// <param name="errata">The contradictions of the guide.</param>
/// <param name="workflows">The recommended workflows.</param>
internal sealed class CommandPages(Catalogue catalogue, SiteMap map, ErratumRows errata, WorkflowPages workflows)
{
    // The one that examples are in: of San Jose, or the first.
    private readonly TimeZoneModel? _zone = catalogue
        .Shared.TimeZones.Where(zone => zone.Name == "SanJose")
        .Concat(catalogue.Shared.TimeZones)
        .FirstOrDefault();

    /// <summary>The page of a command.</summary>
    public CommandPage Of(CommandModel command)
    {
        var anchors = new Anchors(StringComparer.Ordinal);
        var rows = new ArgumentRows(map, command.Centers, new ArgumentEntries(command.Rules, command.Centers));
        string id = map.Ids.Of(command);
        var reply = new ReplyRows(command.Reply ?? ReplyModel.Usual, command);
        return new CommandPage
        {
            Id = id,
            Name = command.Name,
            Namespace = "WebEx." + command.Namespace,
            Page = new Link(SiteMap.PageName(command.Page, command.Family), map.Page(command.Page, command.Family)),
            At = command.At,
            Family = command.Family,
            Path = command.Path,
            Summary = command.Summary,
            Deprecated = command.Deprecated is { } by ? Replacement(by) : null,
            Access = JsonWriting.Word(command.Access),
            AccessText = AccessOf(command.Access),
            Effect = EffectOf(command.Effect),
            Centers = [.. command.Centers.ToAbbreviations()],
            CenterNames = [.. command.Centers.ToNames()],
            GuideSection = command.Guide.Section,
            GuidePage = command.Guide.Page,
            GuideLine = command.Guide.Line,
            GuideErrors = command.Guide.Errors,
            Remarks = [.. command.Remarks.Select(remark => new RemarkRow(remark.Text, remark.Line ?? 0, Links(remark.Errata)))],
            Arguments = WithPropertyIds([.. command.Arguments.SelectMany(argument => rows.Of(argument, anchors))], anchors),
            Rules = [.. Rules(command)],
            ReplyFacts = [.. reply.Facts()],
            Reply = [.. reply.Rows()],
            Errors = [.. command.Errors.Select(error => ErrorOf(error, command, anchors))],
            Workflows = [.. workflows.LinksOf(id)],
            Errata = [.. errata.Of(command)],
            Later = [.. LaterRows.Of(command)],
            Example = CommandExample.Of(command, _zone),
        };
    }

    /// <summary>Who may send a command, in a sentence.</summary>
    public static string AccessOf(AccessLevel access) =>
        access switch
        {
            AccessLevel.Login => "For users who have logged in.",
            AccessLevel.Host => "For hosts who have logged in.",
            AccessLevel.SiteAdmin => "For site administrators who have logged in.",
            _ => "Without a login.",
        };

    private static string EffectOf(Effect effect) =>
        effect switch
        {
            Effect.Reads => "It only reads, so that it can be sent again.",
            Effect.LogsIn => "The caller is logged in afterwards.",
            Effect.LogsOut => "Nobody is logged in afterwards.",
            Effect.SetsService => "The session is in another service afterwards.",
            _ => "It changes something, and is not sent a second time by itself.",
        };

    // Behind the anchors of the codes, which are stable whatever a property is called.
    private static IReadOnlyList<ArgumentRow> WithPropertyIds(IReadOnlyList<ArgumentRow> rows, Anchors anchors)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. rows.Select(row =>
                row.Property.Split('.', '[')[0] is var property && seen.Add(property) ? row with { PropertyId = anchors.TryOf(property) } : row
            ),
        ];
    }

    private Link Replacement(string id) => map.Ids.Find(id) is { } command ? map.ToCommand(command) : new Link(id, "");

    private IReadOnlyList<Link> Links(IEnumerable<string> ids) => [.. ids.Select(map.ToErratum)];

    // The entries of the export are in the order of the rules, with those that the model has as limits behind them.
    private IEnumerable<RuleRow> Rules(CommandModel command)
    {
        RuleEntry[] entries = [.. new RuleEntries(command).All()];
        for (int i = 0; i < entries.Length; i++)
        {
            RuleModel? rule = i < command.Rules.Count ? command.Rules[i] : null;
            string text = entries[i].Text.EndsWith('.') || entries[i].Text.EndsWith(')') ? entries[i].Text : entries[i].Text + ".";
            yield return new RuleRow(text, entries[i].Error is { } error ? map.ToError(error) : null, rule?.Line ?? 0, rule is null ? [] : Links(rule.Errata));
        }
    }

    private ErrorRow ErrorOf(ErrorModel error, CommandModel command, Anchors anchors) =>
        new(
            anchors.Of("error-" + SiteMap.Shown(error.Code)),
            map.ToError(error.Code),
            $"{command.Name}Error.{error.Name}",
            error.Meaning,
            [.. ErrorPages.FactsOf(error, command.Centers)],
            error.Line,
            Links(error.Errata.Concat(error.Remarks.SelectMany(remark => remark.Errata)).Distinct())
        );
}
