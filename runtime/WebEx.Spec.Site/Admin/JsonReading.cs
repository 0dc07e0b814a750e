using System.Globalization;
using System.Text.Json;
using WebEx.Site.State;

namespace WebEx.Site.Admin;

/// <summary>Reads a JSON document of a known type, and says of each mistake where it is.</summary>
internal static class JsonReading
{
    /// <summary>The document as a value.</summary>
    /// <exception cref="AdminProblemException">It is no JSON, or not of the type. The message says where.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = Parse(utf8);
        return Read<T>(document.RootElement);
    }

    /// <summary>A document that was parsed as a value.</summary>
    /// <exception cref="AdminProblemException">It is not of the type. The message says where.</exception>
    public static T Read<T>(JsonElement element)
    {
        JsonMistakes mistakes = new();
        mistakes.Find(element, AdminJson.InfoOf(typeof(T)), "");
        if (mistakes.All.Count > 0)
            throw new AdminProblemException(400, string.Join("; ", mistakes.All) + ".", [.. mistakes.All]);
        return (T)JsonSerializer.Deserialize(element, AdminJson.InfoOf(typeof(T)))!;
    }

    /// <summary>The document, of whatever type.</summary>
    /// <exception cref="AdminProblemException">It is no JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            if (JsonText.Problem(utf8.Span) is { } noText)
                throw new AdminProblemException(400, noText, [noText]);
            // Of two properties with one name nobody can say which is meant.
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException problem)
        {
            throw new AdminProblemException(
                400,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}: The document is not JSON, or has a property twice."
                )
            );
        }
    }
}
