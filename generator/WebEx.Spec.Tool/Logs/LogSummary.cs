using WebEx.Spec.Tool.Explaining;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Logs;

/// <summary>What a log shows: commands, faults and leaked secrets, counted. It grows with the kinds of faults, not with the log.</summary>
internal sealed class LogSummary
{
    private const string SecretInUrl = "WES7225";
    private const string Nobody = "none";

    // Of hostile logs: each unknown argument is a kind of its own.
    private const int MostKinds = 10_000;

    private readonly Dictionary<(string? Id, string Command, string? Argument), (long Count, long First)> _counts = [];

    /// <summary>How many requests were of commands or entry points.</summary>
    public long Requests { get; private set; }

    /// <summary>How many requests were of something else: pictures, other pages.</summary>
    public long Others { get; private set; }

    /// <summary>How many faults were not counted, because there were too many kinds.</summary>
    public long Uncounted { get; private set; }

    /// <summary>The commands and entry points, by frequency.</summary>
    public IReadOnlyList<LogCount> Commands => Sorted(key => key.Id is null);

    /// <summary>The faults, by frequency.</summary>
    public IReadOnlyList<LogCount> Faults => Sorted(key => key.Id is not null and not SecretInUrl);

    /// <summary>The secrets that stood in URLs, by frequency. Their values are not kept.</summary>
    public IReadOnlyList<LogCount> Secrets => Sorted(key => key.Id is SecretInUrl);

    /// <summary>Takes a request into account.</summary>
    public void Add(LogRequest request, Center? center)
    {
        if (!MayBeOne(request))
        {
            Others++;
            return;
        }

        string text = request.Body is { Length: > 0 } body ? $"{request.Url.Split('?')[0]}?{body}" : request.Url;
        Explanation explanation = RequestExplainer.Judge(text, request.Body is { Length: > 0 } ? true : false, center);
        if (!explanation.IsKnown)
        {
            Others++;
            return;
        }

        Requests++;
        string command = explanation.Command ?? Nobody;
        Count((null, command, null), request.Line);
        foreach (ExplainFinding finding in explanation.Findings.Where(finding => finding.Severity != FindingSeverity.Note))
            Count((finding.Id, command, finding.Argument), request.Line);
    }

    private void Count((string?, string, string?) key, long line)
    {
        if (_counts.TryGetValue(key, out (long Count, long First) known))
            _counts[key] = (known.Count + 1, known.First);
        else if (_counts.Count < MostKinds)
            _counts[key] = (1, line);
        else
            Uncounted++;
    }

    private List<LogCount> Sorted(Func<(string? Id, string Command, string? Argument), bool> isWanted) =>
        [
            .. _counts
                .Where(pair => isWanted(pair.Key))
                .OrderByDescending(pair => pair.Value.Count)
                .ThenBy(pair => pair.Value.First)
                .ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Argument, StringComparer.Ordinal)
                .Select(pair => new LogCount(pair.Key.Id, pair.Key.Command, pair.Key.Argument, pair.Value.Count, pair.Value.First)),
        ];

    // Most requests of a log are of something else, which a look tells.
    private static bool MayBeOne(LogRequest request) =>
        request.Url.Contains(".php", StringComparison.OrdinalIgnoreCase)
        || request.Url.Contains(".wbx", StringComparison.OrdinalIgnoreCase)
        || request.Url.Contains("AT=", StringComparison.OrdinalIgnoreCase)
        || request.Url.Contains("AT%3D", StringComparison.OrdinalIgnoreCase)
        || request.Url.EndsWith("join", StringComparison.Ordinal);
}
