using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds the rules across arguments.</summary>
internal sealed class RuleBinder(SharedDefinitions shared, ArgumentIndex index, DiagnosticBag diagnostics)
{
    // Each of them becomes a statement that has the condition.
    private const int MostArguments = 50;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>
    /// Checks a shared set of rules on its own, where it is defined. Which arguments there are, only a command knows, so that what a rule says of an argument
    /// is checked wherever the set is used.
    /// </summary>
    public static void CheckSet(SequenceNode set, SharedDefinitions shared, DiagnosticBag diagnostics)
    {
        var rules = new RuleBinder(shared, new ArgumentIndex([], diagnostics) { IsComplete = false }, diagnostics);
        foreach (MappingNode map in set.Items.OfType<MappingNode>())
            _ = rules.Rule(map);
    }

    /// <summary>Binds an element of <c>rules</c>: one rule, or a shared set of them. What cannot be made sense of is reported and left out.</summary>
    public IEnumerable<RuleModel> Bind(MappingNode map)
    {
        if (map.Find("use") is not { } use)
            return Rule(map) is { } rule ? [rule] : [];
        var reader = new MapReader(map, RuleTable.Rule, diagnostics);
        foreach (MappingEntry entry in map.Entries.Where(entry => entry.Key.Value != "use" && RuleTable.Rule.Has(entry.Key.Value)))
            diagnostics.Add(SpecMessages.KeyBesideUse(entry.Key.Value), entry.Key.Span);
        if (reader.Scalar("use") is not { } name)
            return [];
        if (!_used.Add(name.Value))
        {
            diagnostics.Add(SpecMessages.RuleSetUsedTwice(name.Value), name.Span);
            return [];
        }

        SequenceNode? set = SharedReference.Resolve(shared.RuleSets, name, ("shared set of rules", "ruleSets"), shared, diagnostics);
        return set?.Items.OfType<MappingNode>().Select(rule => Rule(rule.Moved(use.Value.Span))).OfType<RuleModel>() ?? [];
    }

    private RuleModel? Rule(MappingNode map)
    {
        var reader = new MapReader(map, RuleTable.Rule, diagnostics);
        var actions = SpecWords.Rules.Keys.Where(reader.Has).ToList();
        if (actions.Count == 0 && SpecWords.Rules.Keys.Any(reader.IsMisspelt))
        {
            diagnostics.AddElsewhere();
            return null;
        }

        if (actions.Count != 1)
        {
            string found = actions.Count == 0 ? "none" : string.Join(" and ", actions);
            diagnostics.Add(SpecMessages.RuleActions(string.Join(", ", SpecWords.Rules.Keys), found), map.Span);
            return null;
        }

        string action = actions[0];
        RuleKind kind = SpecWords.Rules[action];
        bool isConditional = SpecWords.IsConditional(kind);
        if (isConditional != reader.Has("when") && !reader.IsMisspelt("when"))
            diagnostics.Add(
                isConditional ? SpecMessages.WhenMissing(action) : SpecMessages.WhenUnused(action),
                isConditional ? map.Span : reader.SpanOf("when")
            );

        EquatableArray<ConditionTerm> condition =
            reader.Scalar("when") is { } when && kind != RuleKind.Note ? new ConditionParser(index, diagnostics).Parse(when) : default;
        EquatableArray<ArgumentReference> arguments = kind is RuleKind.Note or RuleKind.ValuesWhen or RuleKind.NumberOf
            ? default
            : References(reader, action, kind);
        EquatableArray<string> tokens = default;
        if (kind == RuleKind.ValuesWhen)
            (arguments, tokens) = Narrowed(reader);
        if (kind == RuleKind.NumberOf)
            arguments = Numbers(reader);
        new ByNumberCheck(index, diagnostics).Check(kind, condition, arguments, reader.SpanOf(action));
        if (kind == RuleKind.Span && !reader.Has("months"))
            reader.Required("months");
        var rule = new RuleModel(
            kind,
            reader.Centers("centers", CenterSet.All),
            condition,
            arguments,
            tokens,
            reader.Integer("months", 1) ?? 0,
            kind == RuleKind.Note ? reader.RequiredSentence("note") : Wording(reader, kind),
            reader.Text("error"),
            reader.Line(),
            reader.Texts("erratum")
        );
        new RuleCheck(index, diagnostics).Check(reader, action, rule);
        return rule;
    }

    private string? Wording(MapReader reader, RuleKind kind)
    {
        if (kind != RuleKind.IgnoredWhen && reader.Has("says"))
            diagnostics.Add(SpecMessages.SaysWithoutIgnore(), reader.SpanOf("says"));
        return reader.Phrase("says");
    }

    private EquatableArray<ArgumentReference> References(MapReader reader, string action, RuleKind kind)
    {
        var scalars = reader.Scalars(action);
        int least = kind is RuleKind.AnyOf or RuleKind.Together or RuleKind.Order or RuleKind.Span ? 2 : 1;
        if (scalars.Count < least)
            diagnostics.Add(SpecMessages.TooFewArguments(action, least), reader.SpanOf(action));
        if (scalars.Count > MostArguments)
        {
            diagnostics.Add(SpecMessages.TooManyArguments(action, scalars.Count, MostArguments), reader.SpanOf(action));
            return default;
        }

        if (kind is RuleKind.Order or RuleKind.Span)
        {
            foreach (ScalarNode scalar in scalars)
                if (
                    index.Find(scalar.Value, scalar.Span) is { } argument
                    && !index.IsUnclear(argument)
                    && ArgumentKinds.Of(argument) is not CalendarKind { HasDate: true }
                )
                    diagnostics.Add(SpecMessages.NotADate(argument.Name), scalar.Span);
        }

        return scalars.Select(scalar => index.Refer(scalar.Value, scalar.Span)).OfType<ArgumentReference>().ToEquatableArray();
    }

    private EquatableArray<ArgumentReference> Numbers(MapReader reader)
    {
        if (reader.MapUnder("numberOf") is not { } map)
            return default;
        if (map.Entries.Count != 1 || map.Entries[0].Value is not ScalarNode family)
        {
            diagnostics.Add(SpecMessages.NumberOfShape(), map.Span);
            return default;
        }

        ScalarNode number = map.Entries[0].Key;
        if (index.Find(number.Value, number.Span) is not { } argument || index.Find(family.Value, family.Span) is not { } indexed)
            return default;
        if (ArgumentKinds.Of(argument) is not IntegerKind || argument.IsFamily)
            diagnostics.Add(SpecMessages.NotANumber(argument.Name), number.Span);
        if (indexed.Numbered is null)
            diagnostics.Add(SpecMessages.NoNumbers(indexed.Name), family.Span);
        return new[] { index.Refer(number.Value, number.Span), index.Refer(indexed.Name, family.Span) }.OfType<ArgumentReference>().ToEquatableArray();
    }

    private (EquatableArray<ArgumentReference> Arguments, EquatableArray<string> Tokens) Narrowed(MapReader reader)
    {
        if (reader.MapUnder("values") is not { } map)
            return default;
        if (map.Entries.Count != 1)
        {
            diagnostics.Add(SpecMessages.ValuesOfRuleShape(), map.Span);
            return default;
        }

        ScalarNode name = map.Entries[0].Key;
        var tokens = new MapReader(map, [name.Value], "a narrowed choice", diagnostics).Scalars(name.Value);
        if (index.Find(name.Value, name.Span) is not { } argument || index.Refer(name.Value, name.Span) is not { } reference)
            return default;
        if (index.IsUnclear(argument))
            return default;
        if (argument.Choice is not { } choice)
        {
            diagnostics.Add(SpecMessages.NarrowsNoChoice(argument.Name), name.Span);
            return default;
        }

        if (argument.Numbered is not null)
            diagnostics.Add(SpecMessages.NarrowsSeveral(argument.Name), name.Span);
        foreach (ScalarNode token in tokens.Where(token => !choice.Values.Any(value => value.Token == token.Value)))
            diagnostics.Add(
                SpecMessages.NotAValueOfArgument(token.Value, argument.Name, Suggestion.For(token.Value, choice.Values.Select(value => value.Token))),
                token.Span
            );
        return (new[] { reference }.ToEquatableArray(), tokens.Select(token => token.Value).ToEquatableArray());
    }
}
