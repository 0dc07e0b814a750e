using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WebEx.Spec.VectorRunner;

/// <summary>Values of requests and replies as vectors have them.</summary>
internal static class ValueOutput
{
    /// <summary>The properties that hold something, but for those of a base type or interface.</summary>
    public static JsonObject Properties(object owner, Type except)
    {
        var values = new JsonObject();
        foreach (PropertyInfo property in owner.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (except.GetProperty(property.Name) is null && property.GetValue(owner) is { } value && Of(value) is { } node)
                values.Add(property.Name, node);
        return values;
    }

    /// <summary>Codes and values.</summary>
    public static JsonArray Pairs(IEnumerable<KeyValuePair<string, string>> pairs) =>
        new([.. pairs.Select(pair => (JsonNode)new JsonArray(pair.Key, pair.Value))]);

    /// <summary>Members of flags enums as bits, that of the sign among them.</summary>
    public static uint BitsOf(object value) => unchecked((uint)Convert.ToInt64(value, CultureInfo.InvariantCulture));

    // Null for an empty family, an empty list of elements and an empty date, which stand for nothing.
    private static JsonNode? Of(object value)
    {
        Type type = value.GetType();
        return value switch
        {
            string text => JsonValue.Create(text),
            int number => JsonValue.Create(number),
            bool truth => JsonValue.Create(truth),
            WebExTimeZone zone => JsonValue.Create((int)zone),
            Enum bits when type.IsDefined(typeof(FlagsAttribute)) => Bits(type, BitsOf(bits)),
            Enum choice => Enum.IsDefined(type, choice)
                ? JsonValue.Create(choice.ToString())
                : JsonValue.Create(Convert.ToInt32(choice, CultureInfo.InvariantCulture)),
            IEnumerable family when type.GetGenericTypeDefinition() == typeof(IndexedValues<>) => Family(family),
            IEnumerable list => List(list),
            _ => Parts(value),
        };
    }

    private static JsonArray Bits(Type type, uint sum)
    {
        var bits = new JsonArray();
        for (int bit = 0; bit < 32; bit++)
        {
            if ((sum >> bit & 1) == 0)
                continue;
            string? name = Enum.GetNames(type).FirstOrDefault(name => BitsOf(Enum.Parse(type, name)) == 1u << bit);
            bits.Add(name is null ? JsonValue.Create(bit) : JsonValue.Create(name));
        }

        return bits;
    }

    private static JsonObject? Family(IEnumerable family)
    {
        var values = new JsonObject();
        foreach (object pair in family)
        {
            int number = (int)pair.GetType().GetProperty("Key")!.GetValue(pair)!;
            values.Add(number.ToString(CultureInfo.InvariantCulture), Of(pair.GetType().GetProperty("Value")!.GetValue(pair)!));
        }

        return values.Count > 0 ? values : null;
    }

    private static JsonArray? List(IEnumerable list)
    {
        Type element = list.GetType().GenericTypeArguments[0];
        var items = new JsonArray();
        foreach (object item in list)
            items.Add(element == typeof(string) || element == typeof(int) ? Of(item) : Properties(item, typeof(object)));
        return items.Count > 0 || element == typeof(string) || element == typeof(int) ? items : null;
    }

    // Dates, times and phone numbers, by their parts. A date that is always demanded is there without any, where none came.
    private static JsonObject? Parts(object value)
    {
        var parts = new JsonObject();
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.GetValue(value) is string or int)
                parts.Add(JsonNamingPolicy.CamelCase.ConvertName(property.Name), Of(property.GetValue(value)!));
        return parts.Count > 0 ? parts : null;
    }
}
