using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Requests that keep all limits and all rules in a center, and give nothing that the site would ignore.</summary>
internal sealed class ValidRequests(GeneratedCommand command, Center center, Random random)
{
    private const int MostRepairs = 60;

    private readonly ValidValues _values = new(random, center);

    /// <summary>The required arguments, what the rules demand besides, and some optional ones; null where the rules of a random command contradict each
    /// other.</summary>
    public Draft? Next()
    {
        var required = new Draft(command);
        foreach (ArgumentModel argument in command.Model.Arguments.Where(argument => argument.IsNeededIn(center)))
            Give(required, argument);
        if (Repaired(required) is not { } valid)
        {
            return command.IsRandom
                ? null
                : throw new InvalidOperationException(
                    $"The rules of {command.Model.Id} contradict each other in {center}: {string.Join("; ", RuleOracle.Broken(required, center))}."
                );
        }

        ArgumentModel[] optional = [.. command.Model.ArgumentsIn(center).Where(argument => !argument.IsNeededIn(center) && argument.Deprecated is null)];
        random.Shuffle(optional);
        foreach (ArgumentModel argument in optional.Take(random.Next(optional.Length + 1)))
        {
            Draft next = valid.Copy();
            Give(next, argument);
            valid = Repaired(next) ?? valid;
        }

        // What a rule demands may be deprecated, of which the validator tells.
        return command.IsRandom && command.Model.Arguments.Any(argument => argument.Deprecated is not null && valid.Gives(argument.Name)) ? null : valid;
    }

    // Each rule that is broken is mended in turn. Mending one can break another, so now and then the condition is changed instead.
    private Draft? Repaired(Draft draft)
    {
        for (int i = 0; i < MostRepairs; i++)
        {
            if (command.Model.Rules.FirstOrDefault(rule => RuleOracle.IsBroken(rule, draft, center)) is not { } rule)
                return draft;
            if (rule.Condition.Count > 0 && random.Next(3) == 0)
                Change(draft, rule.Condition[random.Next(rule.Condition.Count)].Argument.Property);
            else
                Mend(draft, rule);
        }

        return null;
    }

    private void Mend(Draft draft, RuleModel rule)
    {
        string[] properties = [.. rule.Arguments.Select(argument => argument.Property)];
        switch (rule.Kind)
        {
            case RuleKind.RequiredWhen when rule.Arguments[0].IsByNumber:
                foreach (string property in rule.Condition.Where(term => term.Argument.IsByNumber).Select(term => term.Argument.Property))
                    Remove(draft, property);
                break;
            case RuleKind.NumberOf:
                if (!FamilyValues.Numbers(draft[properties[1]]).Any())
                    Give(draft, command.Argument(properties[1]));
                draft[properties[0]] = FamilyValues.Numbers(draft[properties[1]]).Select(number => (object)number).FirstOrDefault();
                break;
            case RuleKind.RequiredWhen or RuleKind.Together:
                foreach (string property in properties.Where(property => !draft.Gives(property)))
                    Give(draft, command.Argument(property));
                break;
            case RuleKind.AnyOf:
                Give(draft, command.Argument(properties[random.Next(properties.Length)]));
                break;
            case RuleKind.Order or RuleKind.Span:
                Align(draft, command.Argument(properties[0]), command.Argument(properties[1]));
                break;
            case RuleKind.ValuesWhen:
                Choose(draft, rule, properties[0]);
                break;
            default:
                foreach (string property in properties)
                    Remove(draft, property);
                break;
        }
    }

    // The same day in both, where the limits of the other permit it; else two other days.
    private void Align(Draft draft, ArgumentModel first, ArgumentModel second)
    {
        (ArgumentModel from, ArgumentModel to) = random.Next(2) == 0 ? (first, second) : (second, first);
        DateTime day = CalendarValues.DateOf(draft[from.Name]!).ToDateTime()!.Value;
        if (CalendarParts.Permit(to, day))
            draft[to.Name] = CalendarValues.WithDate(to, day);
        else
            foreach (ArgumentModel argument in new[] { first, second })
                Give(draft, argument);
    }

    private void Choose(Draft draft, RuleModel rule, string property)
    {
        ArgumentModel argument = command.Argument(property);
        IEnumerable<ChoiceValue> values = argument.Choice!.Values.Where(value => (value.Centers & center.ToSet()) != 0 && value.Deprecated is null);
        ChoiceValue[] allowed = [.. values.Where(value => rule.Tokens.Contains(value.Token))];
        if (allowed.Length > 0)
            draft[property] = Enum.Parse(draft[property]!.GetType(), allowed[random.Next(allowed.Length)].Name);
        else
            Remove(draft, property);
    }

    private void Change(Draft draft, string property)
    {
        if (random.Next(2) == 0)
            Remove(draft, property);
        else
            Give(draft, command.Argument(property));
    }

    private void Remove(Draft draft, string property)
    {
        if (!command.Argument(property).IsNeededIn(center))
            draft[property] = null;
    }

    private void Give(Draft draft, ArgumentModel argument)
    {
        if (argument.IsValidIn(center))
            draft[argument.Name] = _values.Of(argument, command.Property(argument).PropertyType);
    }
}
