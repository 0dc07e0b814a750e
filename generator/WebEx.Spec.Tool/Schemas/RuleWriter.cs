using System.Text.Json.Nodes;
using WebEx.Spec.Language.Keys;

namespace WebEx.Spec.Tool.Schemas;

/// <summary>Writes what holds among the keys of a map.</summary>
/// <param name="define">Defines a schema under a name, and refers to it.</param>
internal sealed class RuleWriter(Func<string, Func<JsonObject>, JsonObject> define)
{
    private const string TypeKey = "type";

    /// <summary>One of several words.</summary>
    public static JsonObject Words(IReadOnlyList<string> words) =>
        words is [var only] ? new JsonObject { ["const"] = only } : new JsonObject { ["enum"] = Strings(words) };

    /// <summary>Adds rules to a schema.</summary>
    public void AddTo(JsonObject schema, IReadOnlyList<MapRule> rules)
    {
        var further = new JsonArray();
        foreach (MapRule rule in rules)
        {
            JsonObject members = Rule(rule);
            if (members.Any(member => schema.ContainsKey(member.Key)))
            {
                further.Add(members);
                continue;
            }

            foreach ((string name, JsonNode? value) in members.ToList())
            {
                _ = members.Remove(name);
                schema.Add(name, value);
            }
        }

        if (further.Count > 0)
            schema["allOf"] = further;
    }

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);

    private static JsonObject Refused(IEnumerable<string> keys) =>
        new() { ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key, false))) };

    private static JsonObject Says(string key, IReadOnlyList<string> words) =>
        new()
        {
            ["required"] = Strings([key]),
            ["properties"] = new JsonObject { [key] = Words(words) },
        };

    private JsonObject Rule(MapRule rule) =>
        rule switch
        {
            MapRule.NeedsKeys needs => new JsonObject { ["required"] = Strings(needs.Keys) },
            MapRule.RefusesKeys refuses => Refused(refuses.Keys),
            MapRule.SaysWord says => Says(says.Key, says.Words),
            MapRule.StandsAlone alone => new JsonObject { ["required"] = Strings([alone.Key]), ["maxProperties"] = 1 },
            MapRule.AnyRule any => new JsonObject { ["anyOf"] = Several(any.Rules) },
            MapRule.OneRule one => new JsonObject { ["oneOf"] = Several(one.Rules) },
            MapRule.AllRules all => All(all.Rules),
            MapRule.Conditional condition => If(condition),
            MapRule.OfParts => define("hasParts", () => Says(TypeKey, [.. KindKeys.WithParts])),
            MapRule.FitsKind => define("keysOfTypes", () => KeysOfTypes(ArgumentTable.Own, isOfReply: false)),
            MapRule.FitsKindOfReply => define("keysOfReplyTypes", () => KeysOfTypes(ReplyTable.Parameter, isOfReply: true)),
            _ => throw new InvalidOperationException($"There is no schema for {rule.GetType().Name}."),
        };

    private JsonArray Several(IEnumerable<MapRule> rules) => new([.. rules.Select(Rule)]);

    private JsonObject All(IReadOnlyList<MapRule> rules)
    {
        var schema = new JsonObject();
        AddTo(schema, rules);
        return schema;
    }

    private JsonObject If(MapRule.Conditional rule)
    {
        var schema = new JsonObject { ["if"] = Rule(rule.Condition) };
        if (rule.Then is { } then)
            schema["then"] = Rule(then);
        if (rule.Otherwise is { } otherwise)
            schema["else"] = Rule(otherwise);
        return schema;
    }

    // Each kind has the key that it needs. Keys that the same kinds take are judged together.
    private static JsonObject KeysOfTypes(MapSpec map, bool isOfReply)
    {
        string[] words = [.. KindKeys.Words(isOfReply)];
        var rules = new JsonArray();
        foreach (string word in words)
            if (KindKeys.NeededBy(word, isOfReply) is { } needed)
                rules.Add(
                    new JsonObject
                    {
                        ["if"] = Says(TypeKey, [word]),
                        ["then"] = new JsonObject { ["required"] = Strings([needed]) },
                    }
                );
        var groups = map
            .KeyNames.Select(key => (Key: key, Takers: KindKeys.TakersOf(key, isOfReply), IsUsual: KindKeys.IsUsual(key, isOfReply)))
            .Where(key => key.Takers.Count > 0)
            .GroupBy(key => (Takers: string.Join(' ', key.Takers), key.IsUsual));
        foreach (var group in groups)
        {
            JsonObject refused = Refused(group.Select(key => key.Key));
            IReadOnlyList<string> takers = group.First().Takers;
            string[] others = [.. words.Except(takers)];
            if (!group.Key.IsUsual)
                rules.Add(new JsonObject { ["if"] = Says(TypeKey, takers), ["else"] = refused });
            else if (others.Length > 0)
                rules.Add(new JsonObject { ["if"] = Says(TypeKey, others), ["then"] = refused });
        }

        return new JsonObject { ["description"] = "What a type needs, and keys that say something only of some types.", ["allOf"] = rules };
    }
}
