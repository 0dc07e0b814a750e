using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Reference.Examples;

/// <summary>A request that a command accepts: what it demands, what makes an example telling, and what the rules ask for beside these.</summary>
internal sealed class ExampleRequest
{
    // A rule can ask for what another rule has something to say about.
    private const int MostRounds = 20;

    // Where a command has one of these, its example shows it.
    private static readonly string[] Telling =
    [
        "MeetingName",
        "EventName",
        "TimeZone",
        "DurationMinutes",
        "MeetingKey",
        "WebExId",
        "ServiceType",
        "ComputerDescription",
        "GroupDescription",
    ];

    private const string WayBack = "GoBack";

    private readonly CommandModel _command;
    private readonly ExampleValues _values;
    private readonly Dictionary<string, ExampleValue> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _needed = new(StringComparer.Ordinal);

    private ExampleRequest(CommandModel command, TimeZoneModel? zone)
    {
        _command = command;
        Center = SetOf(command.Centers.ToAbbreviations().First());
        _values = new ExampleValues(Center, zone);
        foreach (ArgumentModel argument in command.Arguments.Where(argument => IsPossible(argument) && (IsNeeded(argument) || IsShown(argument))))
        {
            Give(argument);
            if (IsNeeded(argument))
                _ = _needed.Add(argument.Name);
        }

        // A command whose success goes elsewhere without it would never come back to the BackURL of its example.
        if (BackUrl(command) is not null && command.Arguments.FirstOrDefault(argument => argument.Tokens.Any(IsWayBack)) is { } target)
            GiveConstant(target, target.Tokens.First(IsWayBack));

        for (int round = 0; round < MostRounds && ApplyRules(); round++) { }
    }

    /// <summary>The center that it is for.</summary>
    public CenterSet Center { get; }

    /// <summary>What it gives, in the order of the command.</summary>
    public IReadOnlyList<ExampleValue> Values =>
        [.. _command.Arguments.Where(argument => _given.ContainsKey(argument.Name)).Select(argument => _given[argument.Name])];

    /// <summary>What is sent, AT first.</summary>
    public IReadOnlyList<ExamplePair> Pairs =>
        [.. _command.At is { } at ? [new ExamplePair("AT", at)] : Array.Empty<ExamplePair>(), .. Values.SelectMany(value => value.Pairs)];

    /// <summary>True when it holds a secret, so that it cannot become a URL.</summary>
    public bool HasSecret => Pairs.Any(pair => pair.Setting is not null);

    /// <summary>The property that says where the response goes to; null where the command has none.</summary>
    public static ArgumentModel? BackUrl(CommandModel command) => command.Arguments.FirstOrDefault(argument => argument is { Code: "BU", IsUrl: true });

    /// <summary>The example of a command.</summary>
    public static ExampleRequest Of(CommandModel command, TimeZoneModel? zone) => new(command, zone);

    private static CenterSet SetOf(string abbreviation) => CenterSets.Parse(abbreviation);

    private static bool IsWayBack(ChoiceValue token) => token.Token == WayBack;

    private static bool IsCalendar(ArgumentModel argument) => ArgumentKinds.Of(argument).NeedsAllParts;

    private bool IsPossible(ArgumentModel argument) => (argument.Centers & Center) != 0 && argument.Deprecated is null;

    private bool IsNeeded(ArgumentModel argument) =>
        (argument.Required.Centers & Center) != 0 || (IsCalendar(argument) && argument.Parts.Any(part => (part.Required.Centers & Center) != 0));

    private bool IsShown(ArgumentModel argument) => Telling.Contains(argument.Name) || argument == BackUrl(_command);

    private void Give(ArgumentModel argument, string? token = null) => _given[argument.Name] = _values.Of(argument, token);

    private void GiveConstant(ArgumentModel argument, ChoiceValue token) =>
        _given[argument.Name] = new ExampleValue(argument, $"{_command.Name}.{token.Name}", [new ExamplePair(argument.Code, token.Token)]);

    private ArgumentModel Find(ArgumentReference reference) => _command.Arguments.First(argument => argument.Name == reference.Property);

    private bool IsGiven(ArgumentReference reference) => _given.ContainsKey(reference.Property);

    private bool ApplyRules()
    {
        bool hasChanged = false;
        foreach (RuleModel rule in _command.Rules.Where(rule => (rule.Centers & Center) != 0 && rule.Condition.All(Holds)))
            hasChanged |= Apply(rule);
        return hasChanged;
    }

    private bool Apply(RuleModel rule) =>
        rule.Kind switch
        {
            RuleKind.RequiredWhen => Add(rule.Arguments),
            RuleKind.Together => rule.Arguments.Any(IsGiven) && Add(rule.Arguments),
            RuleKind.AnyOf => !rule.Arguments.Any(IsGiven) && Add(rule.Arguments.Where(reference => IsPossible(Find(reference))).Take(1)),
            RuleKind.NumberOf => Add(rule.Arguments),
            RuleKind.ForbiddenWhen or RuleKind.IgnoredWhen => Remove(rule.Arguments),
            RuleKind.ValuesWhen => Narrow(rule),
            _ => false,
        };

    private bool Add(IEnumerable<ArgumentReference> references)
    {
        bool hasChanged = false;
        foreach (ArgumentReference reference in references.Where(reference => !IsGiven(reference) && IsPossible(Find(reference))))
        {
            Give(Find(reference));
            hasChanged = true;
        }

        return hasChanged;
    }

    private bool Remove(IEnumerable<ArgumentReference> references)
    {
        bool hasChanged = false;
        foreach (ArgumentReference reference in references.Where(reference => !_needed.Contains(reference.Property)))
            hasChanged |= _given.Remove(reference.Property);
        return hasChanged;
    }

    private bool Narrow(RuleModel rule)
    {
        bool hasChanged = false;
        foreach (ArgumentReference reference in rule.Arguments.Where(IsGiven))
        {
            if (_given[reference.Property].Token is { } token && !rule.Tokens.Contains(token))
            {
                Give(Find(reference), rule.Tokens[0]);
                hasChanged = true;
            }
        }

        return hasChanged;
    }

    // What is not known does not hold, as for the validation of a request.
    private bool Holds(ConditionTerm term)
    {
        ArgumentModel argument = Find(term.Argument);
        bool isGiven = _given.TryGetValue(argument.Name, out ExampleValue? value);
        string? token = isGiven ? value!.Token : argument.LiteralDefault;
        return term.Operator switch
        {
            ConditionOperator.Given => isGiven,
            ConditionOperator.Absent => !isGiven,
            ConditionOperator.In => token is not null && term.Tokens.Contains(token),
            ConditionOperator.NotIn => token is null ? !isGiven && !argument.HasUnknownDefault : !term.Tokens.Contains(token),
            ConditionOperator.Has => isGiven && value!.Expression.EndsWith("." + term.Tokens[0], StringComparison.Ordinal),
            ConditionOperator.Lacks => isGiven && !value!.Expression.EndsWith("." + term.Tokens[0], StringComparison.Ordinal),
            _ => false,
        };
    }
}
