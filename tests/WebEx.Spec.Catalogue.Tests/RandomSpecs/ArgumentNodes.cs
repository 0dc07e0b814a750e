using System.Text.Json.Nodes;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Arguments as a spec file has them.</summary>
internal static class ArgumentNodes
{
    /// <summary>An argument, or a part of one.</summary>
    public static JsonObject Of(ArgumentModel argument)
    {
        bool isGroup = argument.Type == ArgumentType.Group;
        bool isWhole = argument.Parts.Count > 0;
        bool isUsual = argument.Type == ArgumentType.Text || (argument.Part is not null && !isWhole);
        var map = new JsonObject();
        return map.With("code", isWhole ? null : argument.Code)
            .With("part", argument.Part)
            .With("aliases", SpecNodes.Listed(argument.Aliases))
            .With("name", argument.Name.Length == 0 ? null : argument.Name)
            .With("type", isUsual ? null : SpecNodes.Word(argument.Type))
            .With("meaning", argument.Meaning.Length == 0 ? null : argument.Meaning)
            .With("line", isWhole ? null : SpecNodes.Line(argument.Line))
            .With("required", Required(argument.Required))
            .With("centers", SpecNodes.Centers(argument.Centers))
            .With("only", argument.Only)
            .WithDefault(argument)
            .With("defaultFrom", argument.DefaultFrom)
            .With("max", argument.Max)
            .With("min", argument.Min)
            .With("digits", argument.Digits > 1 && argument.Part is not ("year" or "hour" or "minute") ? argument.Digits : null)
            .With("forbidden", argument.Forbidden)
            .With("ascii", argument.IsAscii ? true : null)
            .With("deprecated", argument.Deprecated)
            .With("remarks", SpecNodes.Remarks(argument.Remarks))
            .With("as", SpecNodes.Flag(argument.Flag))
            .With("tokens", argument.Tokens.Count == 0 ? null : SpecNodes.Values(argument.Tokens))
            .WithChoice(argument.Choice)
            .WithBits(argument.Bits)
            .WithList(argument.List)
            .With("from", argument.Numbered?.From)
            .With("to", argument.Numbered?.To)
            .With("least", argument.Least)
            .With("item", isGroup ? argument.Item : null)
            .With("errors", Errors(argument.Errors))
            // In whatever order they are given.
            .With("parts", isWhole ? new JsonArray([.. (isGroup ? argument.Parts : argument.Parts.Reverse()).Select(Of)]) : null);
    }

    /// <summary>A choice, of its own or by the name of a shared one.</summary>
    public static JsonObject WithChoice(this JsonObject map, ChoiceModel? choice) =>
        choice switch
        {
            null => map,
            { IsShared: true } => map.With("values", SharedName(choice.EnumName)),
            _ => map.With("values", SpecNodes.Values(choice.Values)).With("enum", choice.EnumName).With("ignoreCase", choice.IgnoreCase ? true : null),
        };

    /// <summary>The name of a shared definition, from that of its C# type.</summary>
    public static string SharedName(string type) => "the " + type;

    private static JsonObject WithBits(this JsonObject map, BitsModel? bits) =>
        bits switch
        {
            null => map,
            { IsShared: true } => map.With("bits", SharedName(bits.EnumName)),
            _ => map.With("bits", SpecNodes.Bits(bits)).With("enum", bits.EnumName),
        };

    private static JsonObject WithList(this JsonObject map, ListModel? list) =>
        list is null
            ? map
            : map.With("of", list.IsOfNumbers ? "integer" : null)
                .With("separator", list.Separator)
                .With("open", list.Open.Length == 0 ? null : list.Open)
                .With("close", list.Close.Length == 0 ? null : list.Close);

    private static JsonNode? Required(RequirementModel required) =>
        required switch
        {
            { IsAlways: true } => true,
            { Condition: { } phrase } => phrase,
            { Centers: CenterSet.None } => null,
            _ => SpecNodes.List(required.Centers.ToAbbreviations()),
        };

    private static JsonObject WithDefault(this JsonObject map, ArgumentModel argument)
    {
        if (argument.Defaults.Count == 0)
            return map;
        if (argument.Defaults[0].Centers == CenterSet.All)
            map["default"] = argument.Defaults[0].Token;
        else
            map["default"] = new JsonObject(
                argument.Defaults.Select(value => KeyValuePair.Create(value.Centers.ToAbbreviations().Single(), (JsonNode?)value.Token))
            );
        return map;
    }

    private static JsonObject? Errors(ArgumentErrors errors)
    {
        JsonObject map = new JsonObject()
            .With("missing", errors.Missing)
            .With("tooFew", errors.TooFew)
            .With("tooLong", Limit(errors.TooLong, "max", errors.TooLongAbove))
            .With("tooShort", Limit(errors.TooShort, "min", errors.TooShortBelow))
            .With("characters", errors.Characters)
            .With("notAscii", errors.NotAscii)
            .With("invalid", errors.Invalid);
        return map.Count == 0 ? null : map;
    }

    private static JsonNode? Limit(string? error, string key, long? limit) =>
        error is null || limit is null ? error : new JsonObject { [key] = limit, ["error"] = error };
}
