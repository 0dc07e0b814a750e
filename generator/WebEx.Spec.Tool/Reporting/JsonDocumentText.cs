using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>Makes one document of JSON, indented, with a line end.</summary>
internal static class JsonDocumentText
{
    // Read by programs and by people, never inside markup: letters stay what they are.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Makes it.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }
}
