using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Tool.Exporting;

namespace WebEx.Spec.Tool.Comparing;

/// <summary>Everything that a catalogue says, as nodes.</summary>
internal static class CatalogueFacts
{
    /// <summary>The catalogue.</summary>
    public static FactNode Of(Catalogue catalogue)
    {
        var ids = new CommandIds(catalogue.Commands);
        return new FactNode(FactKind.Catalogue, "")
            .With(catalogue.Commands.Select(command => OfCommand(ids.Of(command), command)))
            .With(catalogue.EntryPoints.Select(OfEntryPoint))
            .With(catalogue.Shared.TimeZones.Select(OfZone));
    }

    /// <summary>A command.</summary>
    public static FactNode OfCommand(string id, CommandModel command) =>
        new FactNode(FactKind.Command, id)
            .With("name", $"{command.Namespace}.{command.Name}")
            .With("path", command.Path)
            .With("centers", Centers(command.Centers))
            .With("access", JsonWriting.Word(command.Access))
            .With("effect", JsonWriting.Word(command.Effect))
            .With("deprecated", command.Deprecated)
            .With("summary", command.Summary)
            .With("guide", $"{command.Guide.Section}, page {command.Guide.Page}, line {command.Guide.Line}, {command.Guide.Errors}")
            .With("remarks", Remarks(command.Remarks))
            .With("errata", Errata(command.Errata))
            .With("later", command.Later == LaterFacts.None ? null : Later(command.Later))
            .With(command.Arguments.Select(argument => OfArgument(argument, command.Centers)))
            .With(Rules(command))
            .With([OfReply(command.Reply ?? ReplyModel.Usual)])
            .With(command.Errors.Select(error => OfError(error, command)));

    private static FactNode OfEntryPoint(EntryPointModel entry) =>
        new FactNode(FactKind.EntryPoint, $"{entry.Link}{(entry.Centers == CenterSet.All ? "" : $" in {Centers(entry.Centers)}")}")
            .With("name", entry.Name)
            .With("frameset", entry.HasFrameset)
            .With("login", entry.NeedsLogin)
            .With("scope", entry.Only)
            .With("meaning", entry.Meaning)
            .With("line", entry.Line)
            .With("remarks", Remarks(entry.Remarks))
            .With("errata", Errata(entry.Errata))
            .With(entry.Arguments.Select(argument => OfArgument(argument, entry.Centers)));

    private static FactNode OfZone(TimeZoneModel zone) =>
        new FactNode(FactKind.TimeZone, zone.Index.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With("name", zone.Name)
            .With("offset", zone.OffsetMinutes)
            .With("zone", $"{zone.Iana}, {zone.Windows}")
            .With("meaning", $"{zone.Text} ({zone.Place})")
            .With("line", zone.Line)
            .With("errata", Errata(zone.Errata));

    private static FactNode OfArgument(ArgumentModel argument, CenterSet command)
    {
        string codes = string.Join(",", argument.Coded.Select(part => part.Code));
        // One code can be two arguments, each in other centers.
        bool isScoped = (argument.Centers & command) != command;
        FactNode node = Limits(new FactNode(FactKind.Argument, isScoped ? $"{codes} in {Centers(argument.Centers & command)}" : codes), argument)
            .With("name", argument.Name)
            .With("item", argument.Item)
            .With("required", argument.Required.Centers == CenterSet.None ? null : Centers(argument.Required.Centers & command))
            .With("demand", argument.Required.Condition)
            .With("scope", argument.Only)
            .With("numbers", argument.Numbered is { } numbered ? $"{numbered.From} to {numbered.To}" : null)
            .With("least", argument.Least)
            .With(argument.Choice?.Values.Select(OfValue) ?? [])
            .With(argument.Bits?.Bits.Select(OfBit) ?? []);
        return argument.Parts.Count == 0 ? node : node.With(argument.Parts.Select(part => OfArgument(part, command)));
    }

    private static FactNode Limits(FactNode node, ArgumentModel argument) =>
        node.With(
                "type",
                $"{JsonWriting.Word(argument.Type)}{(argument.Choice?.EnumName ?? argument.Bits?.EnumName) switch { { } name => $" {name}", null => "" }}"
            )
            .With("aliases", string.Join(", ", argument.Aliases))
            .With("max", argument.Max)
            .With("min", argument.Min)
            .With("digits", argument.Digits == 1 ? null : argument.Digits)
            .With("forbidden", argument.Forbidden is { } forbidden ? string.Join(" ", forbidden.Order()) : null)
            .With("ascii", argument.IsAscii)
            .With("fields", argument.Fields)
            .With("tokens", argument.Flag is { } flag ? $"{flag.Yes}/{flag.No}" : null)
            .With("list", argument.List is { } list ? $"{(list.IsOfNumbers ? "numbers" : "text")} '{list.Separator}' '{list.Open}' '{list.Close}'" : null)
            .With("default", string.Join("; ", argument.Defaults.Select(value => $"{Centers(value.Centers)}: '{value.Token}'")))
            .With("defaultFrom", argument.DefaultFrom)
            .With("deprecated", argument.Deprecated)
            .With("part", argument.Part)
            .With("errors", argument.Errors == ArgumentErrors.None ? null : argument.Errors.ToString())
            .With("meaning", argument.Meaning)
            .With("line", argument.Line)
            .With("remarks", Remarks(argument.Remarks))
            .With("errata", Errata(argument.Errata));

    private static FactNode OfValue(ChoiceValue value) =>
        new FactNode(FactKind.Value, value.Token)
            .With("name", value.Name)
            .With("centers", value.Centers == CenterSet.All ? null : Centers(value.Centers))
            .With("deprecated", value.Deprecated)
            .With("meaning", value.Meaning);

    private static FactNode OfBit(BitModel bit) =>
        new FactNode(FactKind.Bit, bit.Bit.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With("name", bit.Name ?? "reserved")
            .With("needs", string.Join(", ", bit.Needs))
            .With("category", bit.Category)
            .With("meaning", bit.Meaning)
            .With("line", bit.Line)
            .With("remarks", Remarks(bit.Remarks))
            .With("errata", Errata(bit.Errata));

    private static IEnumerable<FactNode> Rules(CommandModel command) =>
        command
            .Rules.GroupBy(RuleKey)
            .Select(group => (group.Key, Rule: group.First()))
            .Select(pair =>
                new FactNode(FactKind.Rule, pair.Key)
                    .With("note", pair.Rule.Kind == RuleKind.Note)
                    .With("ignored", pair.Rule.Kind == RuleKind.IgnoredWhen)
                    .With("error", pair.Rule.Error)
                    .With("text", pair.Rule.Text)
                    .With("line", pair.Rule.Line)
                    .With("errata", Errata(pair.Rule.Errata))
            );

    // All that a rule demands; what it answers, says and rests on can change without making it another one.
    private static string RuleKey(RuleModel rule) =>
        $"{JsonWriting.Word(rule.Kind)}: {string.Join(" and ", rule.Condition.Select(Term))}; {string.Join(", ", rule.Arguments.Select(Reference))}; "
        + $"{string.Join(", ", rule.Tokens)}; {rule.Months}; {rule.Centers}; {(rule.Kind == RuleKind.Note ? rule.Text : "")}";

    // By code, so that another name in C# is no other rule.
    private static string Reference(ArgumentReference reference) =>
        (reference.Code.Length > 0 ? reference.Code : reference.Property) + (reference.IsByNumber ? " by number" : "");

    private static string Term(ConditionTerm term) => $"{Reference(term.Argument)} {term.Operator} {string.Join("|", term.Tokens)}";

    private static FactNode OfReply(ReplyModel reply) =>
        new FactNode(FactKind.Reply, "")
            .With("status", $"{reply.StatusCode}={string.Join("|", reply.Statuses)}; {string.Join(", ", reply.Constants)}")
            .With("method", $"{reply.Method} {string.Join(" ", reply.Joints)}")
            .With("markup", reply.Markup is { } markup ? $"{markup with { Elements = default }}" : null)
            .With("additional", reply.HasAdditional)
            .With("without", JsonWriting.Word(reply.Without))
            .With("line", reply.Line)
            .With("remarks", Remarks(reply.Remarks))
            .With("errata", Errata(reply.Errata))
            .With(reply.Success.Select(parameter => OfParameter(parameter, "success")))
            .With(reply.Failure.Select(parameter => OfParameter(parameter, "failure")))
            .With(reply.Markup is { } elements ? elements.Elements.Select(parameter => OfParameter(parameter, "markup")) : []);

    private static FactNode OfParameter(ReplyParameter parameter, string place) =>
        new FactNode(FactKind.Parameter, $"{parameter.Code} of {place}")
            .With("name", parameter.Name)
            .With("type", $"{JsonWriting.Word(parameter.Type)} {parameter.Item}{parameter.Choice?.EnumName}")
            .With("promised", parameter.IsPromised)
            .With("when", parameter.When)
            .With("tokens", parameter.Flag is { } flag ? $"{flag.Yes}/{flag.No}" : null)
            .With("numbers", parameter.From is { } from ? $"{from} to {parameter.To}" : null)
            .With("list", parameter.Separator is null ? null : $"'{parameter.Separator}' '{parameter.Inner}'")
            .With("meaning", parameter.Meaning)
            .With("line", parameter.Line)
            .With("errata", Errata(parameter.Errata))
            .With(parameter.Choice?.Values.Select(OfValue) ?? [])
            .With(parameter.Parts.Select(part => OfParameter(part, place)));

    private static FactNode OfError(ErrorModel error, CommandModel command) =>
        new FactNode(FactKind.Error, error.Code)
            .With("name", error.Name)
            .With("number", command.NumberedErrors.ToList().IndexOf(error.Code) + 1)
            .With("centers", error.Centers == command.Centers ? null : Centers(error.Centers))
            .With("adds", string.Join(", ", error.Adds))
            .With("printed", string.Join(", ", error.Printed))
            .With("causes", string.Join(", ", ErrorOrigin.WordsOf(error.Causes)))
            .With("meaning", error.Meaning)
            .With("line", error.Line)
            .With("remarks", Remarks(error.Remarks))
            .With("errata", Errata(error.Errata));

    private static string Later(LaterFacts later) =>
        string.Join("; ", [.. later.Errors.Select(error => $"{error}"), .. later.Spellings.Select(spelling => $"{spelling}")])
        + string.Join("; ", [.. later.Reply.Select(reply => $"{reply.Parameter}"), .. later.Remarks.Select(remark => $"{remark}")]);

    private static string Centers(CenterSet centers) => string.Join(", ", centers.ToAbbreviations());

    private static string Remarks(IEnumerable<RemarkModel> remarks) => string.Join(" ", remarks.Select(remark => $"{remark.Text} ({remark.Line})"));

    private static string Errata(IEnumerable<string> errata) => string.Join(", ", errata);
}
