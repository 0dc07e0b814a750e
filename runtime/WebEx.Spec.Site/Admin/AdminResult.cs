using System.Text.Json;

namespace WebEx.Site.Admin;

/// <summary>What an operation gives: a JSON document, or nothing.</summary>
/// <param name="Json">The document as UTF-8; null for none.</param>
internal readonly record struct AdminResult(byte[]? Json)
{
    public static AdminResult Nothing => default;

    public static AdminResult Of<T>(T document) => new(JsonSerializer.SerializeToUtf8Bytes(document, AdminJson.InfoOf(typeof(T))));
}
