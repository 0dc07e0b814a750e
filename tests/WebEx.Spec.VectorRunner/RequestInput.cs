using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WebEx.Spec.VectorRunner;

/// <summary>Makes a request of the arguments of a vector.</summary>
internal static class RequestInput
{
    /// <summary>The request.</summary>
    public static IWebExRequest Of(CommandTypes command, JsonObject arguments) => (IWebExRequest)Object(command.Request, arguments);

    private static object Object(Type type, JsonObject members)
    {
        object made = Activator.CreateInstance(type)!;
        foreach ((string name, JsonNode? value) in members)
        {
            PropertyInfo property =
                type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..]) ?? throw new InvalidOperationException($"{type} has no property {name}.");
            property.SetValue(made, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, value!));
        }

        return made;
    }

    private static object Value(Type type, JsonNode value)
    {
        if (type.IsEnum)
            return Enumeration(type, value);
        if (type == typeof(string))
            return (string)value!;
        if (type == typeof(int))
            return (int)value;
        if (type == typeof(bool))
            return (bool)value;
        if (!type.IsGenericType)
            return Object(type, value.AsObject());
        Type element = Nullable.GetUnderlyingType(type.GenericTypeArguments[0]) ?? type.GenericTypeArguments[0];
        return type.GetGenericTypeDefinition() == typeof(ValueList<>) ? List(type, element, value.AsArray()) : Family(type, element, value.AsObject());
    }

    // A choice by name or number, bits in a list of these, a time zone by its number.
    private static object Enumeration(Type type, JsonNode value)
    {
        if (value is JsonArray bits)
            return Enum.ToObject(type, bits.Aggregate(0u, (sum, bit) => sum | Bit(type, bit!)));
        return value.GetValueKind() == JsonValueKind.Number ? Enum.ToObject(type, (int)value) : Enum.Parse(type, (string)value!);
    }

    private static uint Bit(Type type, JsonNode bit) =>
        bit.GetValueKind() == JsonValueKind.Number ? 1u << (int)bit : ValueOutput.BitsOf(Enum.Parse(type, (string)bit!));

    private static object List(Type type, Type element, JsonArray items)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (JsonNode? item in items)
            _ = list.Add(Value(element, item!));
        return Activator.CreateInstance(type, list)!;
    }

    private static object Family(Type type, Type element, JsonObject values)
    {
        object family = Activator.CreateInstance(type)!;
        PropertyInfo indexer = type.GetProperty("Item")!;
        foreach ((string number, JsonNode? value) in values)
            indexer.SetValue(family, Value(element, value!), [int.Parse(number, CultureInfo.InvariantCulture)]);
        return family;
    }
}
