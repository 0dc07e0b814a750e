using System.Text.Json.Nodes;
using WebEx.Spec.Language.Keys;

namespace WebEx.Spec.Tool.Schemas;

/// <summary>Writes the JSON Schema of one kind of spec file from the tables of keys.</summary>
internal sealed class SchemaWriter
{
    // Where named shapes are defined, and what the other files refer to as well.
    private static readonly string Common = SpecFiles.All[0].Name;

    private readonly string _file;
    private readonly JsonObject _definitions = [];
    private readonly HashSet<(string Home, string Name)> _known = [];
    private readonly RuleWriter _rules;

    private SchemaWriter(string file)
    {
        _file = file;
        _rules = new RuleWriter((name, schema) => Reference(Common, name, schema));
    }

    /// <summary>The schema of a kind of file.</summary>
    public static JsonObject Write(FileSpec file)
    {
        var writer = new SchemaWriter(file.Name);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = SchemaFiles.NameOf(file.Name),
            ["title"] = file.Title,
        };
        Add(schema, writer.Map(file.Root));
        // What is shared is defined once, also where its own file does not need it.
        foreach (FileSpec other in SpecFiles.All)
            _ = writer.Map(other.Root);
        schema["$defs"] = writer._definitions;
        return schema;
    }

    private static void Add(JsonObject target, JsonObject members)
    {
        foreach ((string name, JsonNode? value) in members.ToList())
        {
            _ = members.Remove(name);
            target.Add(name, value);
        }
    }

    private JsonObject Map(MapSpec map)
    {
        var schema = new JsonObject();
        if (map.Meaning.Length > 0)
            schema["description"] = map.Meaning;
        if (map.Base is { } wider)
        {
            Add(schema, Reference(wider.Home, wider.Name, () => Map(wider)));
        }
        else
        {
            schema["type"] = "object";
            if (map.OtherKeys is { } names)
                schema["propertyNames"] = Shape(names);
            schema["additionalProperties"] = map.Others is { } others ? Shape(others) : false;
            string[] required = [.. map.Keys.Where(key => key.IsRequired).Select(key => key.Name)];
            if (required.Length > 0)
                schema["required"] = Strings(required);
            schema["properties"] = new JsonObject(map.Keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, Key(key))));
        }

        _rules.AddTo(schema, map.Rules);
        return schema;
    }

    private JsonObject Key(KeySpec key)
    {
        JsonObject schema = Shape(key.Value);
        schema["description"] = key.Example is { } example ? $"{key.Meaning} Example: {example}" : key.Meaning;
        if (key.Default is { } value)
            schema["default"] = key.Value is ValueShape.TruthShape ? JsonValue.Create(bool.Parse(value)) : JsonValue.Create(value);
        return schema;
    }

    private JsonObject Shape(ValueShape shape) =>
        shape switch
        {
            ValueShape.TextShape text => text.Pattern is { } pattern ? new JsonObject { ["type"] = "string", ["pattern"] = pattern } : Type("string"),
            ValueShape.IntegerShape number => Number(number),
            ValueShape.ScalarShape scalar => new JsonObject
            {
                ["type"] = Strings(["string", "number", .. scalar.IsTruthAllowed ? ["boolean"] : Array.Empty<string>()]),
            },
            ValueShape.TruthShape => Type("boolean"),
            ValueShape.FalseShape => new JsonObject { ["const"] = false },
            ValueShape.NullShape => Type("null"),
            ValueShape.WordShape word => RuleWriter.Words(word.Known),
            ValueShape.KindWordShape kind => Reference(
                Common,
                kind.IsOfReply ? "replyType" : "type",
                () => RuleWriter.Words([.. KindKeys.Words(kind.IsOfReply)])
            ),
            ValueShape.PartWordShape => RuleWriter.Words([.. KindKeys.PartNames]),
            ValueShape.KeyNameShape key => RuleWriter.Words(key.Owner.KeyNames),
            ValueShape.ListShape list => List(list),
            ValueShape.MapOfShape map => MapOf(map),
            ValueShape.MapShape map => Reference(map.Spec.Home, map.Spec.Name, () => Map(map.Spec)),
            ValueShape.SameAsShape same => Same(same),
            ValueShape.EitherShape either => new JsonObject { ["anyOf"] = new JsonArray([.. either.Shapes.Select(Shape)]) },
            ValueShape.ButNotShape but => ButNot(but),
            ValueShape.NamedShape named => Reference(Common, named.Name, () => Named(named)),
            _ => throw new InvalidOperationException($"There is no schema for {shape.GetType().Name}."),
        };

    private JsonObject Named(ValueShape.NamedShape named)
    {
        JsonObject schema = Shape(named.Shape);
        if (named.Meaning is { } meaning)
            schema["description"] = meaning;
        return schema;
    }

    private static JsonObject Number(ValueShape.IntegerShape number)
    {
        JsonObject schema = Type("integer");
        schema["minimum"] = number.Least;
        schema["maximum"] = number.Most;
        return schema;
    }

    private JsonObject List(ValueShape.ListShape list)
    {
        JsonObject schema = Type("array");
        if (list.Least > 0)
            schema["minItems"] = list.Least;
        if (list.Most is { } most)
            schema["maxItems"] = most;
        if (list.IsUnique)
            schema["uniqueItems"] = true;
        schema["items"] = Shape(list.Item);
        return schema;
    }

    private JsonObject MapOf(ValueShape.MapOfShape map)
    {
        JsonObject schema = Type("object");
        if (map.Least > 0)
            schema["minProperties"] = map.Least;
        if (map.Most is { } most)
            schema["maxProperties"] = most;
        if (map.Key is { } key)
            schema["propertyNames"] = Shape(key);
        schema["additionalProperties"] = Shape(map.Value);
        return schema;
    }

    private JsonObject Same(ValueShape.SameAsShape same)
    {
        MapSpec owner = same.Owner;
        JsonObject reference = Reference(owner.Home, owner.Name, () => Map(owner));
        return new JsonObject { ["$ref"] = $"{reference["$ref"]}/properties/{same.Name}" };
    }

    private JsonObject ButNot(ValueShape.ButNotShape but)
    {
        JsonObject schema = Shape(but.Shape);
        schema["not"] = but.Refused is [var only] ? Shape(only) : new JsonObject { ["anyOf"] = new JsonArray([.. but.Refused.Select(Shape)]) };
        return schema;
    }

    private JsonObject Reference(string home, string name, Func<JsonObject> schema)
    {
        if (_known.Add((home, name)))
        {
            // Its place is taken before its content is looked at, which may lead here again.
            if (home == _file)
                _definitions[name] = null;
            JsonObject definition = schema();
            if (home == _file)
                _definitions[name] = definition;
        }

        return new JsonObject { ["$ref"] = $"{(home == _file ? "" : SchemaFiles.NameOf(home))}#/$defs/{name}" };
    }

    private static JsonObject Type(string name) => new() { ["type"] = name };

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
