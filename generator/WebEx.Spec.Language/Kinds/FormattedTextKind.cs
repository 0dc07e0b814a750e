using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Kinds;

/// <summary>Text of a format that the validator checks: an email address, a URL.</summary>
/// <param name="keys">The keys that this kind of text has beyond those of every text.</param>
/// <param name="isComparable">True when a condition can compare it with a token.</param>
public class FormattedTextKind(string[] keys, bool isComparable = false) : TextKind(keys, isComparable)
{
    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument) => base.ValidatedErrors(argument).Append(argument.Errors.Invalid);
}
