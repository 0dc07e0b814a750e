using System.Text.Json.Nodes;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>What several places of a spec file have in common. A key whose fact is the usual one is left out.</summary>
internal static class SpecNodes
{
    /// <summary>Adds a key where there is a value.</summary>
    public static JsonObject With(this JsonObject map, string key, JsonNode? value)
    {
        if (value is not null)
            map[key] = value;
        return map;
    }

    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    /// <summary>A list; nothing where it is empty.</summary>
    public static JsonArray? Listed(IReadOnlyCollection<string> texts) => texts.Count == 0 ? null : List(texts);

    /// <summary>The word of a type.</summary>
    public static string Word(ArgumentType type) =>
        type == ArgumentType.Number ? "integer" : $"{char.ToLowerInvariant(type.ToString()[0])}{type.ToString()[1..]}";

    public static JsonNode? Line(int? line) => line is > 0 ? line : null;

    public static JsonNode? Centers(CenterSet centers) => centers == CenterSet.All ? null : List(centers.ToAbbreviations());

    public static JsonNode? Remarks(EquatableArray<RemarkModel> remarks) =>
        remarks.Count == 0
            ? null
            : new JsonArray([
                .. remarks.Select(remark => remark.Line is null ? (JsonNode)remark.Text : new JsonObject { ["text"] = remark.Text }.With("line", remark.Line)),
            ]);

    public static JsonNode? Flag(FlagTokens? flag) => flag is null ? null : $"{flag.Yes}/{flag.No}";

    public static JsonObject Values(IEnumerable<ChoiceValue> values)
    {
        var map = new JsonObject();
        foreach (ChoiceValue value in values)
        {
            bool isShort = value.Meaning is null && value.Centers == CenterSet.All && value.Deprecated is null;
            map[value.Token] = isShort
                ? value.Name
                : new JsonObject { ["name"] = value.Name }
                    .With("meaning", value.Meaning)
                    .With("centers", Centers(value.Centers))
                    .With("deprecated", value.Deprecated);
        }

        return map;
    }

    public static JsonObject Bits(BitsModel field)
    {
        var map = new JsonObject();
        foreach (BitModel bit in field.Bits.Reverse())
        {
            bool isShort = bit is { Meaning: null, Category: null, Needs.Count: 0, Line: null };
            map[$"{bit.Bit}"] =
                bit.Name is null ? "reserved"
                : isShort ? bit.Name
                : new JsonObject { ["name"] = bit.Name }
                    .With("meaning", bit.Meaning)
                    .With("category", bit.Category)
                    .With("needs", bit.Needs.Count == 0 ? null : new JsonArray([.. bit.Needs.Select(number => (JsonNode)number)]))
                    .With("line", Line(bit.Line));
        }

        return map;
    }
}
