using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Kinds;

/// <summary>Several arguments that repeat together, numbered.</summary>
internal sealed class GroupKind : ArgumentKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["item", "parts"];

    /// <inheritdoc/>
    public override string? NeededKey => "item";

    /// <inheritdoc/>
    public override bool HasParts => true;

    /// <inheritdoc/>
    internal override ArgumentModel Bind(ArgumentModel argument, KindReading reading) => argument with { Item = reading.Reader.Name("item") };

    /// <inheritdoc/>
    internal override IEnumerable<string?> ValidatedErrors(ArgumentModel argument) => argument.Numbered?.To is null ? [] : [argument.Errors.Invalid];
}
