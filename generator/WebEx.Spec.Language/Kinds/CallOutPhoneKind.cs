using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Kinds;

/// <summary>A phone number in one value, its parts separated by commas.</summary>
internal sealed class CallOutPhoneKind : ArgumentKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["code", "aliases", "default", "max"];

    /// <inheritdoc/>
    internal override bool CanBeIndexed => false;

    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument) =>
        argument.Max is null ? [] : [argument.Errors.TooLong ?? argument.Errors.Invalid];
}
