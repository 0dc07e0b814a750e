using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>Explains a URL or a form.</summary>
internal static class RequestExplainer
{
    private static readonly CenterReading Nothing = new(null, []);

    /// <summary>Explains it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPost">True where it is known to be sent by POST, false for GET; null to tell it from the text.</param>
    /// <param name="center">The center of the site; null for each where it makes a difference.</param>
    public static Explanation Explain(string text, bool? isPost, Center? center) => Explain(text, isPost, center, hasCode: true);

    /// <summary>The findings alone, without arguments, advice and code: for many texts.</summary>
    public static Explanation Judge(string text, bool? isPost, Center? center) => Explain(text, isPost, center, hasCode: false);

    private static Explanation Explain(string text, bool? isPost, Center? center, bool hasCode)
    {
        SentText sent = SentText.Read(text, isPost);
        RequestTarget target = RequestTarget.Find(sent);
        if (target.EntryPoint is { } entryPoint)
            return EntryPointExplainer.Explain(sent, target, entryPoint);
        if (target.Commands.Count == 0)
            return Unknown(sent, target);
        if (target.IsWrongPage || target.Commands.Count > 1)
            sent.Cover(GuideNames.HasSecret);

        (CommandCandidate candidate, IReadOnlyList<CenterReading> readings) = target
            .Commands.Select(command => (Command: command, Readings: Readings(command, sent, center, hasCode)))
            .Where(pair => pair.Readings.Count > 0)
            .OrderBy(pair => center is { } one && !pair.Command.Centers.Contains(one))
            .ThenBy(pair => pair.Readings.Min(reading => reading.Weight))
            .ThenBy(pair => pair.Command.Model.Deprecated is not null)
            // Of two that take the center, the one that is made for it.
            .ThenBy(pair => center is null ? 0 : pair.Command.Centers.Count())
            .ThenBy(pair => pair.Command.Centers.First())
            .First();
        CenterReading best = readings.MinBy(reading => reading.Weight) ?? Nothing;
        var lookup = ArgumentLookup.Of(candidate.Model, best.Center is { } chosen ? (CenterSet)(1 << (int)chosen) : null);
        var labels = new ArgumentLabels(sent, lookup);
        List<ExplainFinding> findings =
        [
            .. sent.Findings,
            .. target.Findings,
            .. Encoding(sent, lookup, labels),
            .. BackUrlFaults.Of(sent, lookup, labels),
            .. Joined(readings),
            .. Deprecated(candidate.Model),
        ];
        return new Explanation
        {
            Command = target.IsWrongPage ? null : CommandNames.Of(candidate.Model),
            Title = $"{candidate.Model.Name} ({candidate.Command})",
            Facts = Facts(candidate, sent, readings),
            Arguments = hasCode ? [.. sent.Pairs.Select(pair => Explained(pair, lookup, labels))] : [],
            Findings = [.. findings.Distinct()],
            Code = hasCode ? RequestCode.Of(candidate, sent, lookup) : null,
        };
    }

    /// <summary>The faults of encoding of all arguments, and those that are given more than once.</summary>
    public static IEnumerable<ExplainFinding> Encoding(SentText sent, ArgumentLookup lookup, ArgumentLabels labels) =>
        TextFaults
            .OfRepeats(sent, labels)
            .Concat(sent.Pairs.SelectMany(pair => TextFaults.OfEncoding(pair, labels.Of(pair), sent.IsUrl, lookup.Find(pair.Name)?.Part.IsUrl == true)));

    /// <summary>An argument for people.</summary>
    public static ExplainedArgument Explained(SentPair pair, ArgumentLookup lookup, ArgumentLabels labels)
    {
        IReadOnlyList<TimeZoneModel> zones = EmbeddedCatalogue.Instance.Shared.TimeZones;
        if (lookup.Find(pair.Name) is not { } found)
            return new ExplainedArgument(labels.Of(pair).Cell, null, ValueWords.Of(null, pair.Shown, zones));
        string name = found.Part == found.Whole ? found.Whole.Name : $"{found.Whole.Name}.{(found.Part.Name.Length > 0 ? found.Part.Name : found.Part.Part)}";
        return new ExplainedArgument(pair.Name, found.Number is { } number ? $"{name}[{number}]" : name, ValueWords.Of(found.Part, pair.Shown, zones));
    }

    private static Explanation Unknown(SentText sent, RequestTarget target)
    {
        var lookup = ArgumentLookup.Of([]);
        var labels = new ArgumentLabels(sent, lookup);
        return new Explanation
        {
            IsKnown = false,
            Title = "No command and no entry point of the guide",
            Arguments = [.. sent.Pairs.Select(pair => Explained(pair, lookup, labels))],
            Findings = [.. sent.Findings, .. target.Findings, .. TextFaults.OfRepeats(sent, labels)],
        };
    }

    private static List<CenterReading> Readings(CommandCandidate candidate, SentText sent, Center? center, bool hasAdvice)
    {
        IEnumerable<Center> centers = center is { } one ? [one] : candidate.Centers;
        var readings = new List<CenterReading>();
        foreach (Center each in centers)
        {
            var lookup = ArgumentLookup.Of(candidate.Model, (CenterSet)(1 << (int)each));
            var findings = new ViolationFindings(candidate, lookup, sent, new ArgumentLabels(sent, lookup), hasAdvice);
            readings.Add(new CenterReading(each, [.. findings.Of(candidate.Validate(sent, each)).Distinct()]));
        }

        return readings;
    }

    // What every center says is said once. Where one accepts the text, what others object to is worth a note.
    private static IEnumerable<ExplainFinding> Joined(IReadOnlyList<CenterReading> readings)
    {
        if (readings.Count == 0)
            return [];
        bool isAccepted = readings.Any(reading => reading.IsAccepted);
        return readings
            .SelectMany(reading => reading.Findings.Select(finding => (finding, reading.Center)))
            .GroupBy(pair => pair.finding, pair => pair.Center)
            .Select(group =>
                group.Count() == readings.Count
                    ? group.Key
                    : group.Key with
                    {
                        Centers = Names(group),
                        Severity = isAccepted ? FindingSeverity.Note : group.Key.Severity,
                    }
            );
    }

    private static string Names(IEnumerable<Center?> centers)
    {
        CenterSet set = centers.Aggregate(CenterSet.None, (joined, center) => joined | (center is { } one ? (CenterSet)(1 << (int)one) : CenterSet.None));
        return string.Join(", ", set.ToNames());
    }

    private static IEnumerable<ExplainFinding> Deprecated(CommandModel model)
    {
        if (model.Deprecated is { } instead)
            yield return new("WES7301", FindingSeverity.Note, null, $"{model.Name} is deprecated: use {instead}.", model.Guide.Page);
    }

    private static List<string> Facts(CommandCandidate candidate, SentText sent, IReadOnlyList<CenterReading> readings)
    {
        CommandModel model = candidate.Model;
        var facts = new List<string>
        {
            model.Summary,
            $"Guide: {Quoted.Text(model.Guide.Section)}, page {model.Guide.Page}. Valid in {string.Join(", ", model.Centers.ToNames())}.",
            sent.IsUrl ? "Sent by GET, in a URL." : "Sent by POST, as the body of a form.",
        };
        List<CenterReading> accepting = [.. readings.Where(reading => reading.IsAccepted)];
        if (accepting.Count > 0 && accepting.Count < readings.Count)
        {
            facts.Add(
                $"Accepted in {Names(accepting.Select(reading => reading.Center))}, and objected to in "
                    + $"{Names(readings.Where(reading => !reading.IsAccepted).Select(reading => reading.Center))}."
            );
        }

        return facts;
    }
}
