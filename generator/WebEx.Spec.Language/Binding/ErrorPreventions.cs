using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>
/// Finds the errors that a client keeps from occurring: those that a limit or a rule names and that generated code reports, and those for which the type of a
/// property has no value. An error that an
/// argument names without a limit that could be broken is not among them.
/// </summary>
internal sealed class ErrorPreventions
{
    private readonly Dictionary<string, ErrorPrevention> _found = new(StringComparer.Ordinal);

    /// <summary>Looks at all arguments and rules of a command.</summary>
    public ErrorPreventions(CenterSet centers, IEnumerable<ArgumentModel> arguments, IEnumerable<RuleModel> rules)
    {
        foreach (ArgumentModel argument in arguments)
            Take(argument, argument.Centers & centers);
        foreach (RuleModel rule in rules.Where(rule => rule.Kind is not (RuleKind.Note or RuleKind.IgnoredWhen)))
            Validated(rule.Error);
    }

    /// <summary>How the error of a code is kept from occurring.</summary>
    public ErrorPrevention Of(string code) => _found.TryGetValue(code, out ErrorPrevention prevention) ? prevention : ErrorPrevention.None;

    private static bool IsCalendar(ArgumentModel argument) => argument.Type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time;

    private void Take(ArgumentModel argument, CenterSet centers)
    {
        ArgumentErrors errors = argument.Errors;
        if (!IsCalendar(argument) && (argument.Required.Centers & centers) != CenterSet.None)
            Validated(errors.Missing);
        if (argument.Least is not null)
            Validated(errors.TooFew);
        if (argument.Type == ArgumentType.Group)
        {
            if (argument.Numbered?.To is not null)
                Validated(errors.Invalid);
            foreach (ArgumentModel part in argument.Parts)
                Take(part, centers & part.Centers);
            return;
        }

        foreach (ArgumentModel part in argument.Parts)
            TakePart(argument, part, centers);
        TakeLimits(argument);
    }

    // A date is required part by part, and each part has a range.
    private void TakePart(ArgumentModel whole, ArgumentModel part, CenterSet centers)
    {
        CenterSet demanded = part.Required.Centers | (IsCalendar(whole) ? whole.Required.Centers : CenterSet.None);
        if ((demanded & centers) != CenterSet.None)
            Validated(part.Errors.Missing ?? whole.Errors.Missing);
        if (IsCalendar(whole))
            Validated(part.Errors.Invalid ?? whole.Errors.Invalid);
        else if (part.Max is not null)
            Validated(part.Errors.TooLong);
        if (!IsCalendar(whole) && part.Min is not null)
            Validated(part.Errors.TooShort);
    }

    private void TakeLimits(ArgumentModel argument)
    {
        ArgumentErrors errors = argument.Errors;
        if (argument.Max is not null && (argument.IsTextual || argument.Type == ArgumentType.Phone))
            Validated(errors.TooLong);
        if (argument.Min is not null && argument.IsTextual)
            Validated(errors.TooShort);
        if (argument.Forbidden is not null)
            Validated(errors.Characters ?? errors.Invalid);
        if (argument.IsAscii)
            Validated(errors.NotAscii);
        if (argument is { Type: ArgumentType.CallOutPhone, Max: not null })
            Validated(errors.TooLong ?? errors.Invalid);
        if (HasForm(argument))
            Validated(errors.Invalid);
        else if (argument.Type is ArgumentType.Flag or ArgumentType.Bits && errors.Invalid is { } invalid && !_found.ContainsKey(invalid))
            _found.Add(invalid, ErrorPrevention.Typed);
    }

    // What the validator calls a wrong format, out of range, or no such choice.
    private static bool HasForm(ArgumentModel argument) =>
        argument.Type switch
        {
            ArgumentType.Choice => true,
            ArgumentType.Text => argument.Fields is not null,
            ArgumentType.Number => argument.Min is not null || argument.Max is not null,
            ArgumentType.Email or ArgumentType.Url or ArgumentType.Key or ArgumentType.TimeZone => true,
            ArgumentType.Bits => argument.Bits is { } field && (!field.IsFull || field.Bits.Any(bit => bit.Needs.Count > 0)),
            _ => false,
        };

    private void Validated(string? code)
    {
        if (code is not null)
            _found[code] = ErrorPrevention.Validated;
    }
}
