using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>A URL inside the URL: what it swallowed because too much was encoded, and what it leaked because too little was.</summary>
internal static class BackUrlFaults
{
    private const string Place = "1-3";
    private const int ShownNames = 8;

    /// <summary>Finds them.</summary>
    /// <param name="sent">The text.</param>
    /// <param name="lookup">The arguments of the command.</param>
    /// <param name="labels">What the arguments are called.</param>
    public static IEnumerable<ExplainFinding> Of(SentText sent, ArgumentLookup lookup, ArgumentLabels labels)
    {
        for (int i = 0; i < sent.Pairs.Count; i++)
        {
            SentPair pair = sent.Pairs[i];
            if (lookup.Find(pair.Name) is not { Part.IsUrl: true } || pair.RawValue is not { Length: > 0 } raw)
                continue;
            string code = pair.Name;
            if (IsTwice(pair.Value))
                yield return Fault(
                    "WES7020",
                    code,
                    $"{code} is percent-encoded twice: the site would send the browser to an address that begins with http%3A."
                );
            foreach (ExplainFinding finding in Leaked(sent, i, raw, lookup, labels))
                yield return finding;
            foreach (ExplainFinding finding in Swallowed(sent, pair, code, lookup))
                yield return finding;
        }
    }

    /// <summary>True where a value is an address that is encoded once more than it should.</summary>
    private static bool IsTwice(string value) =>
        value.StartsWith("http%3A", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https%3A", StringComparison.OrdinalIgnoreCase);

    // An & that is not encoded ends the value, and what follows is taken for arguments of the command.
    private static IEnumerable<ExplainFinding> Leaked(SentText sent, int index, string raw, ArgumentLookup lookup, ArgumentLabels labels)
    {
        string code = sent.Pairs[index].Name;
        bool hasRawQuery = raw.Contains('?', StringComparison.Ordinal) || raw.Contains("%3F", StringComparison.OrdinalIgnoreCase);
        bool isHalf = raw.Contains('%', StringComparison.Ordinal) && raw.AsSpan().IndexOfAny("?=/") >= 0;
        List<string> unknown = [];
        List<string> doubled = [];
        for (int i = index + 1; i < sent.Pairs.Count; i++)
        {
            SentPair other = sent.Pairs[i];
            if (lookup.Find(other.Name) is null)
                unknown.Add(labels.Of(other).Text);
            else if (sent.Pairs.Take(index).Any(earlier => earlier.Name == other.Name))
                doubled.Add(other.Name);
        }

        if (!hasRawQuery || (unknown.Count == 0 && doubled.Count == 0))
            yield break;
        string how = isHalf ? "only half percent-encoded" : "not percent-encoded";
        string[] all = [.. unknown.Concat(doubled).Distinct()];
        string names = string.Join(", ", all.Take(ShownNames)) + (all.Length > ShownNames ? $" and {all.Length - ShownNames} more" : "");
        yield return Fault(
            "WES7021",
            code,
            $"{code} is {how}, so that its own '&' ends it, and what most likely belongs to it is taken for arguments of the command: {names}. "
                + "Encode the whole value, with ? as %3F, = as %3D and & as %26."
        );
    }

    // An & that is encoded, and an argument of the command behind it that is missing outside.
    private static IEnumerable<ExplainFinding> Swallowed(SentText sent, SentPair pair, string code, ArgumentLookup lookup)
    {
        string[] parts = pair.Value.Split('&');
        if (parts.Length < 2)
            yield break;
        bool hasQuery = parts[0].Contains('?', StringComparison.Ordinal);
        List<string> swallowed =
        [
            .. parts
                .Skip(1)
                .Select(part => part.Split('=')[0])
                .Where(name => lookup.Find(name) is { } found && (!hasQuery || found.Whole.Required.Centers != CenterSet.None))
                .Where(name => sent.Pairs.All(other => other.Name != name))
                .Distinct(),
        ];
        if (swallowed.Count > 0)
        {
            string them = swallowed.Count == 1 ? "it" : "them";
            yield return Fault(
                "WES7022",
                code,
                $"{code} has swallowed {string.Join(", ", swallowed)}: the '&' before {them} is percent-encoded with the value. "
                    + $"Encode the value of {code} alone."
            );
        }
    }

    private static ExplainFinding Fault(string id, string code, string message) => new(id, FindingSeverity.Warning, code, message, Place);
}
