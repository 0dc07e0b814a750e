using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Kinds;

/// <summary>A meeting key: digits.</summary>
internal sealed class KeyKind() : FormattedTextKind([])
{
    /// <inheritdoc/>
    internal override string? DefaultProblem(ArgumentModel argument, string token) =>
        token.All(c => c is >= '0' and <= '9') ? base.DefaultProblem(argument, token) : "is not made of digits.";
}
