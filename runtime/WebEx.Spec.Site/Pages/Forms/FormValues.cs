using Microsoft.AspNetCore.WebUtilities;

namespace WebEx.Site.Pages;

/// <summary>What was typed into a form, or what it begins with: values by the names of fields.</summary>
internal sealed class FormValues
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public static FormValues None { get; } = new();

    /// <summary>The values of a form, or of the query of a link.</summary>
    public static FormValues Read(string text)
    {
        FormValues values = new();
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(text))
            values.Add(pair.DecodeName().ToString(), pair.DecodeValue().ToString());
        return values;
    }

    public static FormValues Of(params (string Name, string? Value)[] pairs)
    {
        FormValues values = new();
        foreach ((string name, string? value) in pairs)
        {
            if (value is { Length: > 0 })
                values.Add(name, value);
        }

        return values;
    }

    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out List<string>? values) ? values : [];

    public string? First(string name) => All(name) is [var first, ..] ? first : null;

    private void Add(string name, string value)
    {
        if (!_values.TryGetValue(name, out List<string>? values))
            _values[name] = values = [];
        values.Add(value);
    }
}
