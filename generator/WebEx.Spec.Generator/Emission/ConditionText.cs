using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Emission;

/// <summary>A condition as C# and as words.</summary>
internal sealed class ConditionText(IReadOnlyDictionary<string, ArgumentView> arguments)
{
    /// <summary>A C# expression. An absent argument counts as its literal default.</summary>
    public string Expression(IEnumerable<ConditionTerm> terms) => string.Join(" && ", terms.Select(Term));

    /// <summary>Words: "RO is 5, 6, 7 or 8".</summary>
    public static string Words(IEnumerable<ConditionTerm> terms) => string.Join(" and ", terms.Select(term => term.Operator switch
    {
        ConditionOperator.In => $"{term.Argument.Code} is {CenterText.Join(term.Tokens, "or")}",
        ConditionOperator.NotIn => $"{term.Argument.Code} is not {CenterText.Join(term.Tokens, "or")}",
        ConditionOperator.Given => $"{term.Argument.Code} is given",
        _ => $"{term.Argument.Code} is not given",
    }));

    private string Term(ConditionTerm term)
    {
        ArgumentView view = arguments[term.Argument.Property];
        switch (term.Operator)
        {
            case ConditionOperator.Given:
                return view.IsGiven;
            case ConditionOperator.Absent:
                return view.IsAbsent;
            default:
                bool countsAbsent = view.Model.LiteralDefault is { } value && term.Tokens.Contains(value);
                string values = (countsAbsent ? "null or " : "") + Patterns(view.Model, term.Tokens);
                return $"{Subject(view)} is {(term.Operator == ConditionOperator.NotIn ? $"not ({values})" : values)}";
        }
    }

    private static string Subject(ArgumentView view) =>
        view.Model.Type is ArgumentType.Choice or ArgumentType.TimeZone ? $"(int?){view.Name}" : view.Name;

    private static string Patterns(ArgumentModel argument, IEnumerable<string> tokens) => argument.Choice is { } choice
        ? ChoiceMembers.Ranges(tokens.Select(token => ChoiceMembers.ValueOf(choice, token)))
        : string.Join(" or ", tokens.Select(token => Pattern(argument, token)));

    private static string Pattern(ArgumentModel argument, string token) => argument switch
    {
        { Flag: { } flag } => token == flag.Yes ? "true" : "false",
        // Parsed although the binder has checked it: what isn't a literal here would be code.
        { Type: ArgumentType.Number or ArgumentType.TimeZone } => CSharpLiteral.Of(int.Parse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        _ => CSharpLiteral.Of(token),
    };
}
