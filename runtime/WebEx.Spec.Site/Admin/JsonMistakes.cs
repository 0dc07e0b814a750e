using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace WebEx.Site.Admin;

/// <summary>The mistakes of a JSON document, each with its path: <c>accounts[0].isHost: true or false is expected</c>.</summary>
internal sealed class JsonMistakes
{
    private const int Max = 20;
    private readonly List<string> _all = [];

    /// <summary>The first of them, in the order of the document.</summary>
    public IReadOnlyList<string> All => _all;

    public void Find(JsonElement element, JsonTypeInfo info, string path)
    {
        if (_all.Count >= Max)
            return;
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object:
                FindInObject(element, info, path);
                break;
            case JsonTypeInfoKind.Object:
                Add(path, "an object is expected");
                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                    FindInItem(item, info, FormattableString.Invariant($"{path}[{index++}]"));
                break;
            case JsonTypeInfoKind.Enumerable:
                Add(path, "an array is expected");
                break;
            default:
                if (!IsValue(element, info))
                    Add(path, $"{Expected(Nullable.GetUnderlyingType(info.Type) ?? info.Type)} is expected");
                break;
        }
    }

    private void FindInItem(JsonElement item, JsonTypeInfo list, string path)
    {
        if (item.ValueKind == JsonValueKind.Null)
            Add(path, "null is not permitted here");
        else
            Find(item, list.Options.GetTypeInfo(list.ElementType!), path);
    }

    private void FindInObject(JsonElement element, JsonTypeInfo info, string path)
    {
        foreach (JsonProperty given in element.EnumerateObject())
        {
            string place = path.Length == 0 ? given.Name : path + "." + given.Name;
            if (Settable(info).FirstOrDefault(property => property.Name == given.Name) is not { } known)
                Add(place, $"there is no such property; there are {string.Join(", ", Settable(info).Select(property => property.Name))}");
            else if (given.Value.ValueKind != JsonValueKind.Null)
                Find(given.Value, info.Options.GetTypeInfo(known.PropertyType), place);
            else if (!CanBeNull(known))
                Add(place, "null is not permitted here");
        }

        foreach (JsonPropertyInfo required in info.Properties.Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _)))
            Add(path.Length == 0 ? required.Name : path + "." + required.Name, "it is missing");
    }

    private static IEnumerable<JsonPropertyInfo> Settable(JsonTypeInfo info) => info.Properties.Where(property => property.Set is not null);

    private static bool CanBeNull(JsonPropertyInfo property) =>
        property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is not null : property.IsSetNullable;

    private static bool IsValue(JsonElement element, JsonTypeInfo info)
    {
        // A choice has a name. Its number could be that of none.
        Type type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        bool areFlags = type.IsDefined(typeof(FlagsAttribute), inherit: false);
        if (type.IsEnum && (element.ValueKind != JsonValueKind.String || !IsName(element.GetString()!, areFlags)))
            return false;
        try
        {
            _ = JsonSerializer.Deserialize(element, info);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Several names are one value where the choices are flags.
    private static bool IsName(string text, bool areFlags) =>
        (areFlags || !text.Contains(',', StringComparison.Ordinal))
        && text.Split(',').All(part => part.Trim() is { Length: > 0 } name && char.IsAsciiLetter(name[0]));

    private static string Expected(Type type) =>
        type switch
        {
            { IsEnum: true } when type.GetEnumNames() is { Length: <= 12 } names => "one of " + string.Join(", ", names),
            { IsEnum: true } => "a name such as " + type.GetEnumNames()[0],
            _ when type == typeof(string) => "a text",
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(DateTimeOffset) => "a time such as 2040-12-01T09:30:00Z",
            _ when type == typeof(TimeSpan) => "a span such as 01:30:00, or 1.00:00:00 for a day,",
            _ => "a number in the range of the property",
        };

    private void Add(string path, string problem)
    {
        if (_all.Count < Max)
            _all.Add(path.Length == 0 ? $"the document: {problem}" : $"{path}: {problem}");
    }
}
