using System.Globalization;
using System.Text.Json;

namespace WebEx.Site.State;

/// <summary>
/// Texts of a JSON document that are none: half of a surrogate pair, which JSON can write and no .NET string should hold, or bytes that are not UTF-8. A reader
/// of JSON throws only when it comes to use them.
/// </summary>
internal static class JsonText
{
    /// <summary>Where the first one is, in a sentence; null where there is none.</summary>
    /// <exception cref="JsonException">The document is no JSON.</exception>
    public static string? Problem(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String))
                continue;
            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return string.Create(CultureInfo.InvariantCulture, $"byte {reader.TokenStartIndex + 1}: The text is not Unicode.");
            }
        }

        return null;
    }
}
