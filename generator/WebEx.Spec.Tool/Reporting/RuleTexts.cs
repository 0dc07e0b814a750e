using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>What each id means, from the document of the diagnostics.</summary>
internal static partial class RuleTexts
{
    private const string Resource = "DIAGNOSTICS.md";
    private static readonly Lazy<IReadOnlyDictionary<string, RuleText>> Read = new(ReadAll);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyDictionary<string, RuleText> All => Read.Value;

    /// <summary>Where the meaning of an id is told, relative to the documentation.</summary>
    public static string? LinkOf(string id) => All.TryGetValue(id, out RuleText? text) ? $"{Resource}#{text.Anchor}" : null;

    private static Dictionary<string, RuleText> ReadAll()
    {
        using Stream stream = typeof(RuleTexts).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        string document = reader.ReadToEnd().ReplaceLineEndings("\n");
        return Section
            .Matches(document)
            .Select(match => new RuleText(match.Groups["id"].Value, match.Groups["title"].Value, match.Groups["text"].Value.Trim()))
            .ToDictionary(text => text.Id, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^## (?<id>WES\d{4}) (?<title>.+)\n(?<text>(?:(?!## ).*(?:\n|\z))*)", RegexOptions.Multiline)]
    private static partial Regex Section { get; }
}
