using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>Explains a link that shows a page to a person.</summary>
internal static class EntryPointExplainer
{
    private const string Guide = "appendix B";

    /// <summary>Explains it.</summary>
    public static Explanation Explain(SentText sent, RequestTarget target, EntryPointModel entryPoint)
    {
        var lookup = ArgumentLookup.Of(entryPoint.Arguments);
        string place = $"{Guide}, line {entryPoint.Line.ToString(CultureInfo.InvariantCulture)}";
        var labels = new ArgumentLabels(sent, lookup);
        List<ExplainFinding> findings =
        [
            .. sent.Findings,
            .. target.Findings,
            .. RequestExplainer.Encoding(sent, lookup, labels),
            .. BackUrlFaults.Of(sent, lookup, labels),
        ];
        foreach (SentPair pair in sent.Pairs)
        {
            ArgumentLabel label = labels.Of(pair);
            if (lookup.Find(pair.Name) is not { } found)
                findings.Add(UnknownArguments.Finding(label, entryPoint.Name, lookup.Nearest(pair.Name)?.Question, place));
            else if (found.Part.IsSecret)
                findings.Add(
                    new("WES7225", FindingSeverity.Error, label.Code, $"{label.Text}: a secret in a URL, which browsers, proxies and logs keep", place)
                );
        }

        foreach (ArgumentModel argument in entryPoint.Arguments.Where(argument => argument.Required.IsAlways))
        {
            string[] missing = [.. argument.Coded.Select(part => part.Code).Where(code => sent.Pairs.All(pair => pair.Name != code || pair.Value.Length == 0))];
            if (missing.Length > 0)
                findings.Add(new("WES7200", FindingSeverity.Error, missing[0], $"{argument.Name} ({string.Join(", ", missing)}): required", place));
        }

        return new Explanation
        {
            Command = entryPoint.At is null ? entryPoint.Path : $"{entryPoint.Path}/{entryPoint.At}",
            Title = $"{entryPoint.Name} ({entryPoint.Link}), an entry point",
            Facts =
            [
                entryPoint.Meaning,
                $"Guide: {place}. A person opens it; it returns no status and no error codes." + (entryPoint.NeedsLogin ? " It takes a login." : ""),
            ],
            Arguments = [.. sent.Pairs.Select(pair => RequestExplainer.Explained(pair, lookup, labels))],
            Findings = findings,
            Code = RequestCode.OfPage(entryPoint, sent, lookup),
        };
    }
}
