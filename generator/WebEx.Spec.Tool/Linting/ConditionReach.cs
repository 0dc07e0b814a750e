using System.Globalization;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Linting;

/// <summary>
/// Whether some request meets the condition of a rule, and whether every one does. A condition is a conjunction of terms over one argument each, so that it is
/// enough to try the values of each argument on its own.
/// </summary>
internal sealed class ConditionReach
{
    // What is not among the values that are named.
    private const string AnyOther = "\0";
    private const int MostNumbers = 4096;

    private readonly CommandModel _command;
    private readonly CenterSet _centers;

    /// <summary>Tries all values.</summary>
    public ConditionReach(CommandModel command, RuleModel rule)
    {
        (_command, _centers) = (command, rule.Centers);
        CanHold = AlwaysHolds = true;
        foreach (IGrouping<ArgumentReference, ConditionTerm> terms in rule.Condition.GroupBy(term => term.Argument))
        {
            // Of a family or a bit field no single value is tried.
            ArgumentModel? argument = command.Arguments.FirstOrDefault(argument => argument.Name == terms.Key.Property);
            if (argument is null || argument.Numbered is not null || argument.Bits is not null || argument.Parts.Count > 0)
            {
                AlwaysHolds = false;
                continue;
            }

            bool[] outcomes = [.. Values(argument, [.. terms]).Select(value => terms.All(term => Holds(term, argument, value)))];
            CanHold &= outcomes.Contains(true);
            AlwaysHolds &= !outcomes.Contains(false);
        }
    }

    /// <summary>True when some request meets the condition.</summary>
    public bool CanHold { get; }

    /// <summary>True when every request does.</summary>
    public bool AlwaysHolds { get; }

    // Null is an absent argument.
    private List<string?> Values(ArgumentModel argument, IReadOnlyList<ConditionTerm> terms)
    {
        var values = new List<string?>();
        bool isRequired = argument.Required.Centers != CenterSet.None && (argument.Required.Centers & _centers) == _centers;
        if (!isRequired)
            values.Add(null);
        if ((argument.Centers & _centers) == CenterSet.None)
            return values;
        if (argument.Choice is { } choice)
            values.AddRange(choice.Values.Where(value => (value.Centers & _centers) != CenterSet.None).Select(value => value.Token));
        else if (argument.Flag is { } flag)
            values.AddRange([flag.Yes, flag.No]);
        else if (Numbers(argument) is { } numbers)
            values.AddRange(numbers);
        else
            values.AddRange([.. terms.SelectMany(term => term.Tokens).Distinct(), AnyOther]);
        return values;
    }

    private static IEnumerable<string>? Numbers(ArgumentModel argument) =>
        ArgumentKinds.Of(argument).Range(argument) is var (least, most) && most >= least && most - least < MostNumbers
            ? Enumerable.Range((int)least, (int)(most - least) + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))
            : null;

    private static bool Holds(ConditionTerm term, ArgumentModel argument, string? value)
    {
        string? known = value ?? argument.LiteralDefault;
        return term.Operator switch
        {
            ConditionOperator.Given => value is not null,
            ConditionOperator.Absent => value is null,
            ConditionOperator.In => known is not null && term.Tokens.Any(token => argument.Canonical(token) == argument.Canonical(known)),
            // Where the site takes something that is not known for an absent argument, nothing is said of it.
            ConditionOperator.NotIn => known is null
                ? !argument.HasUnknownDefault
                : !term.Tokens.Any(token => argument.Canonical(token) == argument.Canonical(known)),
            _ => true,
        };
    }
}
