namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of a rule across arguments.</summary>
public static class RuleTable
{
    private const string When = "when";

    /// <summary>A rule, or a use of a shared set of rules.</summary>
    public static MapSpec Rule { get; } =
        new(
            "rule",
            SpecFiles.Command,
            "a rule",
            "rules",
            "One rule across arguments, or a shared set of them.",
            [
                new("use", Shapes.Text, "A shared set of rules, taken as it is.") { Example = "{ use: scheduling }" },
                new(
                    When,
                    Shapes.Text,
                    "X = token, X != token, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit; ' and ' joins several."
                )
                {
                    Example = "when: \"RO in [5, 6, 7, 8]\"",
                },
                new("require", Shapes.Texts, "These must be given.") { Example = "{ when: \"RO in [5, 6, 7, 8]\", require: [Days] }" },
                new("ignore", Shapes.Texts, "The site ignores these: a notice, no violation.") { Example = "{ when: \"Always = 1\", ignore: [UntilYE] }" },
                new(
                    "says",
                    Shapes.Phrase,
                    "Words the notice of 'ignore', where the guide does not say that they have no effect. The condition follows, after 'because'."
                ),
                new("forbid", Shapes.Texts, "These must not be given.") { Example = "{ when: \"AR = 1\", forbid: [RO] }" },
                new("anyOf", Shapes.Several, "At least one of them must be given.") { Example = "{ anyOf: [EM, Name] }" },
                new("together", Shapes.Several, "All of them or none.") { Example = "{ together: [FN, EM] }" },
                new("order", Shapes.Several, "The first date is not after the second.") { Example = "{ order: [Start, End] }" },
                new("span", Shapes.Several, "The two dates are not further apart than so many months.") { Example = "{ span: [Start, End], months: 3 }" },
                new("months", new ValueShape.IntegerShape(1), "The greatest distance of a 'span'."),
                new("values", new ValueShape.MapOfShape("argument", Shapes.OneOrMore(Shapes.Token), Least: 1, Most: 1), "The choice is narrowed.")
                {
                    Example = "{ when: \"TP = 0\", values: { SB: [Date, Topic] } }",
                },
                new(
                    "numberOf",
                    new ValueShape.MapOfShape("argument", Shapes.Text, Least: 1, Most: 1),
                    "The first is a number at which the second, an indexed family or group, has a value; the literal default stands for none."
                )
                {
                    Example = "{ numberOf: { DC: Choices } }",
                },
                new("note", Shapes.Sentence, "A fact for the doc comment only."),
                new("centers", Shapes.Centers, "Where it holds; left out: wherever the command is valid."),
                new("error", Shapes.Text, "What the site answers when it is broken: a code of the command."),
                new("line", Shapes.Line, "The line of the guide that says it. Every rule has one."),
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
            ]
        )
        {
            Rules =
            [
                new MapRule.OneRule([new MapRule.StandsAlone("use"), .. SpecWords.Rules.Select(rule => Action(rule.Key, SpecWords.IsConditional(rule.Value)))]),
            ],
        };

    /// <summary>A rule of a shared set, which uses no other.</summary>
    public static MapSpec OfSet { get; } = Rule.Narrowed("setRule", "A rule of a shared set, which uses no other.", new MapRule.RefusesKeys("use"));

    private static MapRule Action(string action, bool isConditional)
    {
        string[] keys = action == "span" ? [action, "months", "line"] : [action, "line"];
        return isConditional ? new MapRule.NeedsKeys([When, .. keys]) : new MapRule.AllRules(new MapRule.NeedsKeys(keys), new MapRule.RefusesKeys(When));
    }
}
