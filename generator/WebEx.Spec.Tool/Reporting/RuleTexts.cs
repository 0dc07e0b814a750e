using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>What each id means, from the documents of the diagnostics, of the advice of check and of what explain finds.</summary>
internal static partial class RuleTexts
{
    private static readonly string[] Documents = ["DIAGNOSTICS.md", "LINTS.md", "FINDINGS.md"];
    private static readonly Lazy<IReadOnlyDictionary<string, RuleText>> Read = new(ReadAll);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyDictionary<string, RuleText> All => Read.Value;

    /// <summary>Where the meaning of an id is told, relative to the documentation.</summary>
    public static string? LinkOf(string id) => All.TryGetValue(id, out RuleText? text) ? $"{text.Document}#{text.Anchor}" : null;

    private static Dictionary<string, RuleText> ReadAll() => Documents.SelectMany(ReadDocument).ToDictionary(text => text.Id, StringComparer.Ordinal);

    /// <summary>The documents, by name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ReadDocuments() => Documents.Select(name => new KeyValuePair<string, string>(name, TextOf(name)));

    private static IEnumerable<RuleText> ReadDocument(string name)
    {
        foreach (Match match in Section.Matches(TextOf(name)))
            yield return new RuleText(name, match.Groups["id"].Value, match.Groups["title"].Value, match.Groups["text"].Value.Trim());
    }

    private static string TextOf(string name)
    {
        using Stream stream = typeof(RuleTexts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^## (?<id>WES\d{4}) (?<title>.+)\n(?<text>(?:(?!## ).*(?:\n|\z))*)", RegexOptions.Multiline)]
    private static partial Regex Section { get; }
}
