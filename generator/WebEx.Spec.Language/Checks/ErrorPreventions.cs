using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Checks;

/// <summary>
/// Finds the errors that a client keeps from occurring: those that a limit or a rule names and that generated code reports, and those for which the type of a
/// property has no value. An error that an argument names without a limit that could be broken is not among them.
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

    private void Take(ArgumentModel argument, CenterSet centers)
    {
        ArgumentKind kind = ArgumentKinds.Of(argument);
        ArgumentErrors errors = argument.Errors;
        if (!kind.NeedsAllParts && (argument.Required.Centers & centers) != CenterSet.None)
            Validated(errors.Missing);
        if (argument.Least is not null)
            Validated(errors.TooFew);
        foreach (ArgumentModel part in argument.Parts)
        {
            if (argument.IsGroup)
                Take(part, centers & part.Centers);
            else if ((RequiredIn(argument, part, kind) & centers) != CenterSet.None)
                Validated(part.Errors.Missing ?? errors.Missing);
        }

        foreach (string? error in kind.ValidatedErrors(argument))
            Validated(error);
        if (kind.IsTyped && errors.Invalid is { } invalid && !_found.ContainsKey(invalid))
            _found.Add(invalid, ErrorPrevention.Typed);
    }

    // A date is required part by part.
    private static CenterSet RequiredIn(ArgumentModel whole, ArgumentModel part, ArgumentKind kind) =>
        part.Required.Centers | (kind.NeedsAllParts ? whole.Required.Centers : CenterSet.None);

    private void Validated(string? code)
    {
        if (code is not null)
            _found[code] = ErrorPrevention.Validated;
    }
}
