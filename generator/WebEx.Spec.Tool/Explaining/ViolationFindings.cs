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
/// <param name="hasAdvice">True to say what else helps, which takes a look at all commands.</param>
internal sealed class ViolationFindings(CommandCandidate candidate, ArgumentLookup lookup, SentText sent, bool hasAdvice)
{
    private const int FirstId = 7200;
    private const int ShownCommands = 3;

    // Made once, and only where an argument is unknown.
    private static readonly Lazy<IReadOnlyList<(CommandModel Command, ArgumentLookup Lookup)>> Lookups = new(() =>
        [.. EmbeddedCatalogue.Instance.Commands.Select(command => (command, ArgumentLookup.Of(command, null)))]
    );

    // Of a log, which repeats a few violations for each request. A hostile one has a new one in each line, of an argument whose name is as long as a line.
    private const int MostKept = 10_000;
    private const int MostKeptName = 100;
    private static readonly ConcurrentDictionary<Violation, ExplainFinding> Kept = new();

    /// <summary>A violation as a finding.</summary>
    public ExplainFinding Of(Violation violation)
    {
        if (hasAdvice || violation.ArgumentCode.Length > MostKeptName)
            return Made(violation);
        if (Kept.Count > MostKept)
            Kept.Clear();
        return Kept.GetOrAdd(violation, Made);
    }

    private ExplainFinding Made(Violation violation)
    {
        bool isRepeat = violation is { Rule: ViolationRule.IgnoredWhen, Limit: "ignored" };
        FindingSeverity severity = violation switch
        {
            { Severity: ViolationSeverity.Error } => FindingSeverity.Error,
            { Rule: ViolationRule.UnknownArgument } => FindingSeverity.Warning,
            _ when isRepeat => FindingSeverity.Warning,
            _ => FindingSeverity.Note,
        };
        string message = (violation with { GuidePage = "" }).ToString() + (hasAdvice ? Advice(violation) : "");
        return new ExplainFinding(
            "WES" + (FirstId + (int)violation.Rule).ToString(CultureInfo.InvariantCulture),
            severity,
            TextFaults.Shown(violation.ArgumentCode),
            SecretText.Mask(message),
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
            ViolationRule.UnknownArgument when violation.Condition is null => Elsewhere(violation.ArgumentCode),
            _ => "",
        };

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
