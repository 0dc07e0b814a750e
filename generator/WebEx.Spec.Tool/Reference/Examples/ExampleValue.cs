using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Reference.Examples;

/// <summary>The value that an example gives an argument.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Expression">The value as C#.</param>
/// <param name="Pairs">What is sent: codes and values that are not encoded yet, in the order on the wire.</param>
internal sealed record ExampleValue(ArgumentModel Argument, string Expression, IReadOnlyList<ExamplePair> Pairs)
{
    /// <summary>The token that conditions compare with; null for a value of several codes.</summary>
    public string? Token => Pairs is [{ Value: var value }] ? Argument.Canonical(value) : null;
}
