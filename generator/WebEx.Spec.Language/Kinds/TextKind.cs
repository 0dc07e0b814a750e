using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Kinds;

/// <summary>Text.</summary>
/// <param name="keys">The keys that this kind of text has beyond those of every text.</param>
/// <param name="isComparable">True when a condition can compare it with a token.</param>
public class TextKind(string[] keys, bool isComparable = false) : ArgumentKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["code", "aliases", "default", "max", "min", "forbidden", .. keys];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? ReplyKeys => [];

    /// <inheritdoc/>
    internal override bool IsComparable => isComparable;

    /// <inheritdoc/>
    internal override string? DefaultProblem(ArgumentModel argument, string token) =>
        token.Length > argument.Max || token.Length < argument.Min ? $"has {token.Length} characters, which its own limits do not allow."
        : argument.Forbidden is { } forbidden && token.IndexOfAny(forbidden.ToCharArray()) >= 0 ? "holds a character that is forbidden."
        : null;

    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument)
    {
        ArgumentErrors errors = argument.Errors;
        if (argument.Max is not null)
            yield return errors.TooLong;
        if (argument.Min is not null)
            yield return errors.TooShort;
        if (argument.Forbidden is not null)
            yield return errors.Characters ?? errors.Invalid;
        if (argument.IsAscii)
            yield return errors.NotAscii;
        if (argument.Fields is not null)
            yield return errors.Invalid;
    }
}
