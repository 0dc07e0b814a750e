#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebEx;

// What the options of the caller say about names, absent values and secrets.
internal sealed class ReplyJsonStyle(JsonSerializerOptions options)
{
    private const int LongestShown = 40;

    public bool KeepsSecrets { get; } = KeepWebExSecrets.Are(options);

    public bool WritesNull { get; } = options.DefaultIgnoreCondition is not (JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault);

    public bool ReadsNumbersInTexts { get; } = options.NumberHandling.HasFlag(JsonNumberHandling.AllowReadingFromString);

    public string NameOf(string property) => options.PropertyNamingPolicy?.ConvertName(property) ?? property;

    public bool Is(string property, string name) =>
        string.Equals(NameOf(property), name, options.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    // A name in a message: what is not a name is not repeated.
    public static string Shown(string name) => name.Length is > 0 and <= LongestShown && name.All(char.IsAsciiLetterOrDigit) ? name : "...";
}
#endif
