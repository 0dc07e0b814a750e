using System.Text.Json;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>What several parts of the document write alike.</summary>
internal static class JsonWriting
{
    /// <summary>A word of an enum as it is written in the document: <c>timeZone</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A list of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> content)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            content(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <summary>Where something is valid; empty when it is valid wherever the command is.</summary>
    public static void WriteScope(this Utf8JsonWriter json, CenterSet centers, CenterSet command) =>
        json.WriteStrings("centers", (command & ~centers) == CenterSet.None ? [] : (centers & command).ToAbbreviations());

    /// <summary>The numbers of a family, or null.</summary>
    public static void WriteNumbered(this Utf8JsonWriter json, NumberedModel? numbered)
    {
        if (numbered is null)
        {
            json.WriteNull("numbered");
            return;
        }

        json.WriteStartObject("numbered");
        json.WriteNumber("from", numbered.From);
        json.WriteNumberOrNull("to", numbered.To);
        json.WriteEndObject();
    }
}
