using System.Text.Json;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>Puts the rules of a command into words.</summary>
internal sealed class RuleEntries(CommandModel command)
{
    /// <summary>The kind of the rule that a phone number's parts are limited together: the model has it as a limit of the number.</summary>
    public const string MaxLengthTogether = "maxLengthTogether";

    private readonly Dictionary<string, ArgumentModel> _arguments = command.Arguments.ToDictionary(argument => argument.Name, StringComparer.Ordinal);

    /// <summary>The kind of the rule that so many values of a family or group are needed: the model has it as a limit of the family.</summary>
    public const string LeastCount = "leastCount";

    /// <summary>All rules, those of counts and of the lengths of phone numbers last.</summary>
    public IEnumerable<RuleEntry> All() =>
        command.Rules.Select(Of).Concat(command.Arguments.SelectMany(LeastCounts)).Concat(command.Arguments.SelectMany(PhoneLengths));

    private static IEnumerable<RuleEntry> LeastCounts(ArgumentModel argument)
    {
        if (argument.Least is not { } least)
            return [];
        IReadOnlyList<string> codes = [.. Codes(argument)];
        return [new RuleEntry(LeastCount, $"at least {least} of {Words.Join(codes, "and")} are needed, where any is given", codes, argument.Errors.TooFew)];
    }

    private static IEnumerable<RuleEntry> PhoneLengths(ArgumentModel argument)
    {
        if (argument.IsGroup)
            return argument.Parts.SelectMany(PhoneLengths);
        // Of what has parts, a phone number alone has a limit.
        if (argument.Parts.Count == 0 || argument.Max is not { } max)
            return [];
        IReadOnlyList<string> codes = [.. Codes(argument)];
        return [new RuleEntry(MaxLengthTogether, $"{Words.Join(codes, "and")} have at most {max} characters together", codes, argument.Errors.TooLong)];
    }

    private static IEnumerable<string> Codes(ArgumentModel argument) => argument.Parts.Count == 0 ? [argument.Code] : argument.Parts.SelectMany(Codes);

    private RuleEntry Of(RuleModel rule)
    {
        string text = Text(rule);
        if ((command.Centers & ~rule.Centers) != CenterSet.None)
        {
            // A note is a sentence with an end of its own; the other texts go on.
            string centers = $"in {Words.Join([.. rule.Centers.ToAbbreviations()], "and")}";
            text = rule.Kind == RuleKind.Note ? $"{text} ({centers})" : $"{text}, {centers}";
        }

        IEnumerable<ArgumentReference> references = rule.Condition.Select(term => term.Argument).Concat(rule.Arguments);
        return new RuleEntry(JsonNamingPolicy.CamelCase.ConvertName(rule.Kind.ToString()), text, [.. references.SelectMany(Codes).Distinct()], rule.Error);
    }

    private string Text(RuleModel rule)
    {
        string[] subjects = [.. rule.Arguments.Select(Subject).Distinct()];
        string all = Words.Join(subjects, "and");
        string verb = subjects.Length == 1 ? "is" : "are";
        string when = Words.Join([.. rule.Condition.Select(Term)], "and");
        return rule.Kind switch
        {
            RuleKind.RequiredWhen => $"{all} {verb} required when {when}",
            RuleKind.IgnoredWhen when rule.Text is { } says => $"{all}: {says} when {when}",
            RuleKind.IgnoredWhen => $"{all} {verb} ignored when {when}",
            RuleKind.ForbiddenWhen => $"{all} {verb} not allowed when {when}",
            RuleKind.ValuesWhen => $"{all} is {Words.Join(rule.Tokens, "or")} when {when}",
            RuleKind.NumberOf => $"{subjects[0]} is a number at which {subjects[^1]} is given",
            RuleKind.AnyOf => $"at least one of {all} is required",
            RuleKind.Together => $"{all} are given together, or none of them is",
            RuleKind.Order => $"{subjects[0]} is not after {subjects[^1]}",
            RuleKind.Span => $"{all} are not more than {rule.Months} months apart",
            _ => rule.Text ?? "",
        };
    }

    private string Term(ConditionTerm term) =>
        Subject(term.Argument)
        + term.Operator switch
        {
            ConditionOperator.In => $" is {Words.Join(term.Tokens, "or")}",
            ConditionOperator.NotIn => $" is not {Words.Join(term.Tokens, "or")}",
            ConditionOperator.Given => " is given",
            ConditionOperator.Has => $" has {term.Tokens[0]}",
            ConditionOperator.Lacks => $" lacks {term.Tokens[0]}",
            _ => " is not given",
        };

    // A date or a phone number is named by its codes, a group by its name: it may have a dozen.
    private string Subject(ArgumentReference reference) =>
        _arguments[reference.Property] switch
        {
            { IsGroup: true } group => group.Name,
            { } argument => string.Join("/", Codes(argument)),
        };

    private IEnumerable<string> Codes(ArgumentReference reference) => Codes(_arguments[reference.Property]);
}
