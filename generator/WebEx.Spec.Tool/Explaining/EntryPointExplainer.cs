using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
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
        List<ExplainFinding> findings = [.. sent.Findings, .. target.Findings, .. RequestExplainer.Encoding(sent, lookup), .. BackUrlFaults.Of(sent, lookup)];
        foreach (SentPair pair in sent.Pairs)
        {
            string code = TextFaults.Shown(pair.Name);
            if (lookup.Find(pair.Name) is not { } found)
            {
                string nearest = Suggestion.Nearest(pair.Name, entryPoint.Arguments.SelectMany(argument => argument.Coded).Select(part => part.Code))
                    is { } near
                    ? $"; did you mean {near}?"
                    : "";
                findings.Add(new("WES7224", FindingSeverity.Warning, code, $"{code}: not an argument of {entryPoint.Name}{nearest}", place));
            }
            else if (found.Part.IsSecret)
            {
                findings.Add(new("WES7225", FindingSeverity.Error, code, $"{code}: a secret in a URL, which browsers, proxies and logs keep", place));
            }
        }

        foreach (ArgumentModel argument in entryPoint.Arguments.Where(argument => argument.Required.IsAlways))
        {
            foreach (ArgumentModel part in argument.Coded.Where(part => sent.Pairs.All(pair => pair.Name != part.Code || pair.Value.Length == 0)))
                findings.Add(new("WES7200", FindingSeverity.Error, part.Code, $"{argument.Name} ({part.Code}): required", place));
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
            Arguments = [.. sent.Pairs.Select(pair => RequestExplainer.Explained(pair, lookup))],
            Findings = findings,
            Code = RequestCode.OfPage(entryPoint, sent, lookup),
        };
    }
}
