using System.Collections.Frozen;
using System.Text.Json;

namespace WebEx.Site.Kernel;

/// <summary>The document of the catalogue that travels in the assembly.</summary>
internal static class CatalogueDocument
{
    private static readonly Lazy<JsonDocument> Document = new(Read);

    private static readonly Lazy<FrozenDictionary<string, JsonElement>> Commands = new(() =>
        Root.GetProperty("commands").EnumerateArray().ToFrozenDictionary(command => command.GetProperty("id").GetString()!, StringComparer.Ordinal)
    );

    // With {n} in the place of a number.
    private static readonly Lazy<FrozenSet<string>> SecretCodes = new(() =>
        Commands
            .Value.Values.SelectMany(command => command.GetProperty("arguments").EnumerateArray())
            .Where(argument => argument.GetProperty("secret").GetBoolean())
            .SelectMany(CodesOf)
            .ToFrozenSet(StringComparer.Ordinal)
    );

    public static JsonElement Root => Document.Value.RootElement;

    /// <summary>The arguments of a command, by its id; none where there is no such command.</summary>
    public static IEnumerable<JsonElement> ArgumentsOf(string? id) => PartsOf(id, "arguments");

    /// <summary>The errors of a command, by its id; none where there is no such command.</summary>
    public static IEnumerable<JsonElement> ErrorsOf(string? id) => PartsOf(id, "errors");

    /// <summary>The row of an error in the table of a command, also of one with a number in it; null where there is none.</summary>
    public static JsonElement? FindError(string? id, string code)
    {
        foreach (JsonElement row in ErrorsOf(id))
        {
            if (IsCode(row.GetProperty("code").GetString()!, code))
                return row;
        }

        return null;
    }

    /// <summary>Whether an argument of a code is a secret in any command.</summary>
    public static bool IsSecret(string code) => SecretCodes.Value.Contains(code) || SecretCodes.Value.Contains(NumberedCode.Read(code).Code);

    /// <summary>The codes of an argument, older ones too.</summary>
    public static IEnumerable<string> CodesOf(JsonElement argument) =>
        argument.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!).Prepend(argument.GetProperty("code").GetString()!);

    // Where the catalogue has [n], the code has a number.
    private static bool IsCode(string pattern, string code)
    {
        const string Number = "[n]";
        int place = pattern.IndexOf(Number, StringComparison.Ordinal);
        if (place < 0)
            return pattern == code;
        if (code.Length <= place || !code.AsSpan(0, place).SequenceEqual(pattern.AsSpan(0, place)))
            return false;
        int digits = code.AsSpan(place).IndexOfAnyExceptInRange('0', '9');
        int end = digits < 0 ? code.Length : place + digits;
        return end > place && IsCode(pattern[(place + Number.Length)..], code[end..]);
    }

    private static JsonElement.ArrayEnumerator PartsOf(string? id, string property) =>
        id is not null && Commands.Value.TryGetValue(id, out JsonElement command) ? command.GetProperty(property).EnumerateArray() : default;

    private static JsonDocument Read()
    {
        using Stream stream = typeof(CatalogueDocument).Assembly.GetManifestResourceStream("catalogue.json")!;
        return JsonDocument.Parse(stream);
    }
}
