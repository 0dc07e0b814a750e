using System.Collections.Concurrent;
using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>Turns what validation says into findings, with what else helps: the token that was meant, the command that has the argument.</summary>
/// <param name="candidate">The command.</param>
/// <param name="lookup">Its arguments.</param>
/// <param name="sent">The text.</param>
/// <param name="labels">What its arguments are called.</param>
/// <param name="hasAdvice">True to say what else helps, which takes a look at all commands.</param>
internal sealed class ViolationFindings(CommandCandidate candidate, ArgumentLookup lookup, SentText sent, ArgumentLabels labels, bool hasAdvice)
{
    private const int FirstId = 7200;
    private const int ShownCommands = 3;
    private const string Joint = ", ";

    // Made once, and only where an argument is unknown.
    private static readonly Lazy<IReadOnlyList<(CommandModel Command, ArgumentLookup Lookup)>> Lookups = new(() =>
        [.. EmbeddedCatalogue.Instance.Commands.Select(command => (command, ArgumentLookup.Of(command, null)))]
    );

    // Of a log, which repeats a few violations for each request. A hostile one has a new one in each line, of another value.
    private const int MostKept = 10_000;
    private static readonly ConcurrentDictionary<Violation, ExplainFinding> Kept = new();

    /// <summary>Violations as findings. What is required in several parts, and lacks some, is one.</summary>
    public IEnumerable<ExplainFinding> Of(IEnumerable<Violation> violations) => violations.GroupBy(Together).Select(group => Of(Joined([.. group])));

    private ExplainFinding Of(Violation violation)
    {
        bool isKnown = ArgumentLookup.Of(candidate.Model, null).Find(violation.ArgumentCode) is not null;
        if (!isKnown && sent.Pairs.FirstOrDefault(pair => pair.Name == violation.ArgumentCode) is { } unknown)
            return UnknownArguments.Finding(labels.Of(unknown), candidate.Model.Name, Advice(violation, unknown), Place(violation));
        violation = Covered(violation);
        if (hasAdvice)
            return Made(violation);
        if (Kept.Count > MostKept)
            Kept.Clear();
        return Kept.GetOrAdd(violation, Made);
    }

    // What belongs together; alone, a violation is its own group.
    private object Together(Violation violation) =>
        violation.Rule == ViolationRule.Required && lookup.Find(violation.ArgumentCode) is { Whole: { IsGroup: false, Parts.Count: > 0 } whole } found
            ? (whole.Name, found.Number, violation.Severity, violation.Limit)
            : violation;

    private static Violation Joined(List<Violation> violations) =>
        violations is [var only]
            ? only
            : violations[0] with
            {
                ArgumentCode = string.Join(Joint, violations.Select(violation => violation.ArgumentCode)),
                ErrorCode = violations.TrueForAll(other => other.ErrorCode == violations[0].ErrorCode) ? violations[0].ErrorCode : null,
                ErrorText = violations.TrueForAll(other => other.ErrorText == violations[0].ErrorText) ? violations[0].ErrorText : null,
            };

    // A violation quotes what was found, of which some may have to be masked. A count tells nothing.
    private Violation Covered(Violation violation)
    {
        bool isCount = violation.Rule is ViolationRule.TooFew or ViolationRule.TooLong or ViolationRule.TooShort or ViolationRule.Combined;
        if (violation.Actual is null || isCount)
            return violation;
        SentPair[] own = [.. sent.Pairs.Where(pair => pair.Name == violation.ArgumentCode)];
        if (own.Length == 0)
            own = [.. sent.Pairs.Where(pair => lookup.Find(pair.Name)?.Whole.Name == violation.Property)];
        return (own.Length == 0 ? sent.Pairs : own).Any(pair => pair.IsCovered) ? violation with { Actual = SecretText.Masked } : violation;
    }

    private ExplainFinding Made(Violation violation)
    {
        bool isRepeat = violation is { Rule: ViolationRule.IgnoredWhen, Limit: "ignored" };
        FindingSeverity severity = violation switch
        {
            { Severity: ViolationSeverity.Error } => FindingSeverity.Error,
            _ when isRepeat => FindingSeverity.Warning,
            _ => FindingSeverity.Note,
        };
        string message = (violation with { GuidePage = "" }).ToString() + (hasAdvice ? Advice(violation) : "");
        return new ExplainFinding(
            "WES" + (FirstId + (int)violation.Rule).ToString(CultureInfo.InvariantCulture),
            severity,
            violation.ArgumentCode.Split(Joint)[0],
            message,
            Place(violation)
        );
    }

    private static string? Place(Violation violation) =>
        violation.GuidePage.Length == 0 ? null
        : violation.GuideLine > 0 ? $"{violation.GuidePage}, line {violation.GuideLine.ToString(CultureInfo.InvariantCulture)}"
        : violation.GuidePage;

    private string Advice(Violation violation) =>
        violation.Rule switch
        {
            ViolationRule.NotAChoice or ViolationRule.Unreadable or ViolationRule.NotInCenter => Token(violation),
            _ => "",
        };

    // Of an argument that the command does not have.
    private string? Advice(Violation violation, SentPair unknown)
    {
        string? elsewhere = hasAdvice && labels.Of(unknown).Code is { } code ? Elsewhere(code) : null;
        return lookup.Nearest(unknown.Name) is { } near && (near.IsCode || string.IsNullOrEmpty(elsewhere)) ? near.Question + elsewhere
            : violation.Condition is { } hint ? $"; {hint}"
            : elsewhere;
    }

    // Tokens in another case, or misspelt.
    private string Token(Violation violation)
    {
        if (violation.Rule == ViolationRule.NotInCenter || lookup.Find(violation.ArgumentCode) is not { Part: { IsSecret: false } part })
            return "";
        string value = sent.Pairs.FirstOrDefault(pair => pair.Name == violation.ArgumentCode)?.Value ?? "";
        string[] tokens =
        [
            .. part.Choice?.Values.Select(token => token.Token) ?? [],
            .. part.Flag is { } flag ? new[] { flag.Yes, flag.No } : [],
            .. part.Tokens.Select(token => token.Token),
        ];
        if (Array.Find(tokens, token => string.Equals(token, value, StringComparison.OrdinalIgnoreCase)) is { } same)
            return $"; write '{same}': tokens are case-sensitive";
        return Suggestion.Nearest(value, tokens) is { } near ? $"; did you mean '{near}'?" : "";
    }

    // The commands that have the argument.
    private string Elsewhere(string code)
    {
        List<CommandModel> others =
        [
            .. Lookups.Value.Where(other => other.Command.Id != candidate.Model.Id && other.Lookup.Find(code) is not null).Select(other => other.Command),
        ];
        if (others.Count == 0)
            return "";
        // Those of the same page first: the code means the same there, most likely.
        IEnumerable<string> shown = others
            .OrderBy(command => command.Page == candidate.Model.Page ? 0 : 1)
            .Take(ShownCommands)
            .Select(command => $"{command.Name} ({CommandNames.Of(command)})");
        string more = others.Count > ShownCommands ? $" and {others.Count - ShownCommands} more" : "";
        return $"; it is an argument of {string.Join(", ", shown)}{more}";
    }
}
