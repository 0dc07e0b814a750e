using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>A vector as a line of JSON.</summary>
internal static class VectorLine
{
    // A line of JSON is no part of a Web page: texts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its end.</summary>
    public static string Of(Vector vector)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", vector.Id);
            json.WriteString("kind", vector.Kind.Name);
            json.WriteString("command", vector.Command);
            if (vector.Line > 0)
                json.WriteNumber("line", vector.Line);
            FieldsJson.Write(json, "input", vector.Input);
            FieldsJson.Write(json, "expected", vector.Expected);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
