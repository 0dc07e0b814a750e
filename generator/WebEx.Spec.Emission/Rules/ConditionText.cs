using System.Globalization;
using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Rules;

/// <summary>A condition as C# and as words.</summary>
internal sealed class ConditionText(IReadOnlyDictionary<string, ArgumentView> arguments)
{
    // So many numbers in a row are named by the first and the last.
    private const int ShortestRun = 3;

    /// <summary>A C# expression. An absent argument counts as its literal default; where the site computes the default, nothing is known of it and no
    /// comparison holds.</summary>
    public string Expression(IEnumerable<ConditionTerm> terms) => string.Join(" && ", terms.Select(Term));

    /// <summary>Words: "RepeatOption (RO) is 5 to 8". What is said of the only argument that is reported goes without saying.</summary>
    public string Words(EquatableArray<ConditionTerm> terms, EquatableArray<ArgumentReference> reported)
    {
        var others = terms.Where(term => reported.Any(argument => argument.Property != term.Argument.Property)).ToList();
        return string.Join(" and ", (others.Count > 0 ? others : [.. terms]).Select(Words));
    }

    private string Words(ConditionTerm term) =>
        $"{Named(term.Argument)} {term.Operator switch
    {
        ConditionOperator.In => $"is {CenterText.Join([.. Runs(term.Tokens), .. CountsAbsent(term) ? ["not given"] : Array.Empty<string>()], "or")}",
        ConditionOperator.NotIn => $"is not {CenterText.Join([.. Runs(term.Tokens)], "or")}",
        ConditionOperator.Given => "is given",
        ConditionOperator.Absent => "is not given",
        ConditionOperator.Has => $"has {term.Tokens[0]}",
        _ => $"lacks {term.Tokens[0]}",
    }}";

    /// <summary>An argument in a message: "RepeatOption (RO)".</summary>
    public static string Named(ArgumentReference argument) => argument.Property == argument.Code ? argument.Code : $"{argument.Property} ({argument.Code})";

    private static IEnumerable<string> Runs(EquatableArray<string> tokens)
    {
        for (int i = 0; i < tokens.Count; )
        {
            int length = 1;
            while (i + length < tokens.Count && Number(tokens[i]) is { } first && Number(tokens[i + length]) == first + length)
                length++;
            if (length < ShortestRun)
                length = 1;
            yield return length == 1 ? tokens[i] : $"{tokens[i]} to {tokens[i + length - 1]}";
            i += length;
        }
    }

    private static int? Number(string token) => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private bool CountsAbsent(ConditionTerm term) => arguments[term.Argument.Property].Model.LiteralDefault is { } value && term.Tokens.Contains(value);

    private string Term(ConditionTerm term)
    {
        ArgumentView view = arguments[term.Argument.Property];
        switch (term.Operator)
        {
            case ConditionOperator.Given:
                return term.Argument.IsByNumber ? $"{view.AtNumber} is not null" : view.IsGiven;
            case ConditionOperator.Absent:
                return term.Argument.IsByNumber ? $"{view.AtNumber} is null" : view.IsAbsent;
            case ConditionOperator.Has or ConditionOperator.Lacks:
                return Bit(view, term);
            default:
                bool isNot = term.Operator == ConditionOperator.NotIn;
                string absent = CountsAbsent(term) || (isNot && view.Model.HasUnknownDefault) ? "null or " : "";
                string values = absent + view.Emitter.Patterns(view.Model, term.Tokens);
                return $"{Subject(view, term.Argument)} is {(isNot ? $"not ({values})" : values)}";
        }
    }

    // Of enums, so that nothing is cast: a checked context throws at the highest bit. Absent, the value is null, which equals nothing.
    private static string Bit(ArgumentView view, ConditionTerm term)
    {
        string value = view.Model.LiteralDefault is { } literal
            ? $"({view.Name} ?? unchecked(({view.ElementType}){BitsOf(literal).ToString(CultureInfo.InvariantCulture)}))"
            : view.Name;
        string bit = $"{view.ElementType}.{term.Tokens[0]}";
        return $"({value} & {bit}) == {(term.Operator == ConditionOperator.Has ? bit : "0")}";
    }

    // Blank is no bit at all.
    private static uint BitsOf(string literal) => literal.Length == 0 ? 0 : uint.Parse(literal, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Subject(ArgumentView view, ArgumentReference argument) => view.Emitter.Comparable(argument.IsByNumber ? view.AtNumber : view.Name);
}
