using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Tests.Facts;

/// <summary>One fact of a spec file turned into another.</summary>
/// <param name="Path">The file, below spec.</param>
/// <param name="What">Where, and what became of it.</param>
/// <param name="Text">The file with the flipped fact.</param>
internal sealed record Flip(string Path, string What, string Text)
{
    // What is compared with the guide, or is for people only.
    private static readonly HashSet<string> Prose =
    [
        "meaning",
        "summary",
        "text",
        "note",
        "remarks",
        "line",
        "erratum",
        "section",
        "only",
        "deprecated",
        "guide",
        "errors/guide",
        "title",
        "address",
        "date",
        "kind",
        "source",
        "contradicts",
        "reason",
        "notEnforceable",
        "defaultFrom",
        "says",
        "cause",
    ];

    // Words that other words of the language can stand in for.
    private static readonly string[][] Words =
    [
        ["secret", "text"],
        ["email", "text"],
        ["url", "text"],
        ["key", "text"],
        ["changes", "reads"],
        ["logsIn", "reads"],
        ["logsOut", "changes"],
        ["none", "login"],
        ["host", "login"],
        ["siteAdmin", "host"],
        ["GET", "POST"],
        ["homePage", "page"],
        ["1/0", "0/1"],
        ["on/off", "off/on"],
        ["ON/OFF", "OFF/ON"],
        ["MC", "TC"],
        ["EC", "MC"],
        ["TC", "SC"],
        ["SC", "SaC"],
        ["true", "false"],
    ];

    /// <summary>Every flip of a file that changes a value.</summary>
    public static IEnumerable<Flip> Values(string path, string text, MappingNode root) =>
        Leaves(root, "", isProse: false).Select(leaf => Of(path, text, leaf.Key, leaf.Node));

    /// <summary>Every flip of a file that takes out a rule, an argument or another element of a list that has lines of its own.</summary>
    public static IEnumerable<Flip> Omissions(string path, string text, MappingNode root)
    {
        string[] lines = text.Split('\n');
        foreach (MappingEntry entry in root.Entries.Where(entry => entry.Key.Value is "rules" or "arguments"))
        {
            foreach (SpecNode item in (entry.Value as SequenceNode)?.Items ?? [])
            {
                int first = item.Span.StartLine;
                if (!lines[first - 1].TrimStart().StartsWith("- {", StringComparison.Ordinal))
                    continue;
                IEnumerable<string> left = lines.Where((_, index) => index < first - 1 || index > item.Span.EndLine - 1);
                yield return new Flip(path, $"{path}({first}): without {lines[first - 1].Trim()}", string.Join('\n', left));
            }
        }
    }

    private static Flip Of(string path, string text, string key, ScalarNode node)
    {
        SourceSpan span = node.Span;
        string[] lines = text.Split('\n');
        string line = lines[span.StartLine - 1];
        string written = line[(span.StartColumn - 1)..(span.EndColumn - 1)];
        string other = Other(node.Value);
        lines[span.StartLine - 1] = string.Concat(
            line.AsSpan(0, span.StartColumn - 1),
            written[0] is '"' or '\'' ? $"{written[0]}{other}{written[0]}" : other,
            line.AsSpan(span.EndColumn - 1)
        );
        return new Flip(path, $"{path}({span.StartLine}): {key} {node.Value} -> {other}", string.Join('\n', lines));
    }

    private static string Other(string value)
    {
        if (Array.Find(Words, pair => pair[0] == value) is { } forth)
            return forth[1];
        if (Array.Find(Words, pair => pair[1] == value) is { } back)
            return back[0];
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            return (number + 1).ToString(CultureInfo.InvariantCulture);
        return value + "X";
    }

    // Keys are facts as well where they are codes or tokens.
    private static IEnumerable<(string Key, ScalarNode Node)> Leaves(SpecNode node, string key, bool isProse)
    {
        switch (node)
        {
            case ScalarNode scalar when !isProse && scalar.Span.StartLine == scalar.Span.EndLine:
                yield return (key, scalar);
                break;
            case SequenceNode list:
                foreach (var leaf in list.Items.SelectMany(item => Leaves(item, key, isProse)))
                    yield return leaf;
                break;
            case MappingNode map:
                foreach (MappingEntry entry in map.Entries)
                {
                    // The short form of an error is its line in a command, and its meaning where commands share it.
                    bool isLine =
                        key == "errors"
                        && entry.Value is ScalarNode { Value: var word }
                        && (int.TryParse(word, out _) || word.Contains(' ', StringComparison.Ordinal));
                    if (key is "values" or "bits")
                        yield return (key, entry.Key);
                    string below = key == "errorSets" ? "errors" : entry.Key.Value;
                    foreach (var leaf in Leaves(entry.Value, below, isProse || isLine || Prose.Contains(entry.Key.Value)))
                        yield return leaf;
                }

                break;
        }
    }
}
