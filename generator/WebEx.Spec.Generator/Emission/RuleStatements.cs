using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Emission;

/// <summary>The statements that check a rule across arguments.</summary>
internal sealed class RuleStatements(CommandModel command, IReadOnlyDictionary<string, ArgumentView> arguments)
{
    private readonly ConditionText _conditions = new(arguments);

    /// <summary>One call into the runtime for each argument that the rule speaks of.</summary>
    public IEnumerable<string> Of(RuleModel rule)
    {
        if (rule.Kind == RuleKind.Note) return [];
        IEnumerable<string> statements = Statements(rule);
        return (rule.Centers & command.Centers) == command.Centers
            ? statements
            : [$"if (check.IsIn({CenterText.Expression(rule.Centers)}))", "{", .. statements.Select(statement => "    " + statement), "}"];
    }

    private IEnumerable<string> Statements(RuleModel rule)
    {
        string condition = _conditions.Expression(rule.Condition);
        string words = CSharpLiteral.Of(ConditionText.Words(rule.Condition));
        string error = SiteErrorLiteral.Of(rule.Error);
        switch (rule.Kind)
        {
            case RuleKind.RequiredWhen or RuleKind.ForbiddenWhen:
                return rule.Arguments.Select(argument => $"check.{rule.Kind}({condition}, {View(argument).IsGiven}, {words}, {Identity(argument, rule)}, {error});");
            case RuleKind.IgnoredWhen:
                return rule.Arguments.GroupBy(argument => argument.Property).Select(group => group.First())
                    .Select(argument => $"check.IgnoredWhen({condition}, {View(argument).IsGiven}, {words}, {Identity(argument, rule)});");
            case RuleKind.ValuesWhen:
                ArgumentView narrowed = View(rule.Arguments[0]);
                string allowed = string.Join(" or ", rule.Tokens.Select(token => ChoiceMembers.ValueOf(narrowed.Model.Choice!, token)));
                string tokens = CSharpLiteral.Of(string.Join(", ", rule.Tokens));
                return [$"check.ValuesWhen({condition}, (int?){narrowed.Name} is null or {allowed}, {words}, {tokens}, {Identity(rule.Arguments[0], rule)}, {error});"];
            default:
                return [Across(rule, error)];
        }
    }

    private string Across(RuleModel rule, string error)
    {
        string identity = Identity(rule.Arguments[0], rule);
        var given = rule.Arguments.Select(argument => View(argument).IsGiven).ToList();
        string codes = CSharpLiteral.Of(string.Join(", ", rule.Arguments.Select(argument => argument.Code)));
        string properties = string.Join(", ", rule.Arguments.Select(argument => CSharpLiteral.Of(argument.Property)));
        return rule.Kind switch
        {
            RuleKind.AnyOf => $"check.AnyOf({string.Join(" || ", given)}, {codes}, {identity}, {error});",
            RuleKind.Together => $"check.AllOrNone({string.Join(" || ", given)}, {string.Join(" && ", given)}, {codes}, {identity}, {error});",
            RuleKind.Order => $"check.Order({Date(rule.Arguments[0])}, {Date(rule.Arguments[1])}, {properties}, {identity}, {error});",
            RuleKind.Span => $"check.Span({Date(rule.Arguments[0])}, {Date(rule.Arguments[1])}, {rule.Months}, {properties}, {identity}, {error});",
            _ => throw new InvalidOperationException($"A rule of kind {rule.Kind} can't be generated."),
        };
    }

    private ArgumentView View(ArgumentReference reference) => arguments[reference.Property];

    private string Date(ArgumentReference reference) => View(reference).Model.Type == ArgumentType.DateTime ? $"{reference.Property}?.Date" : reference.Property;

    private static string Identity(ArgumentReference reference, RuleModel rule) => $"{CSharpLiteral.Of(reference.Code)}, nameof({reference.Property}), {rule.Line}";
}
