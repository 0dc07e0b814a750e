using System.Text.Json;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Values of vectors as JSON.</summary>
internal static class FieldsJson
{
    /// <summary>Writes a member.</summary>
    public static void Write(Utf8JsonWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        Write(json, value);
    }

    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case VectorFields fields:
                json.WriteStartObject();
                foreach ((string name, object field) in fields)
                    Write(json, name, field);
                json.WriteEndObject();
                break;
            default:
                json.WriteStartArray();
                foreach (object item in (IEnumerable<object>)value)
                    Write(json, item);
                json.WriteEndArray();
                break;
        }
    }
}
