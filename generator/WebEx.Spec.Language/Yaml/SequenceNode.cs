using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml;

/// <summary>A list.</summary>
public sealed class SequenceNode(IReadOnlyList<SpecNode> items, SourceSpan span) : SpecNode(span)
{
    /// <summary>The elements.</summary>
    public IReadOnlyList<SpecNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string Kind => "a list";

    /// <inheritdoc/>
    public override SpecNode At(SourceSpan span) => new SequenceNode([.. Items.Select(item => item.At(span))], span);

    /// <inheritdoc/>
    public override bool Equals(SpecNode? other) => other is SequenceNode sequence && sequence.Items.SequenceEqual(Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Aggregate(19, (hash, item) => unchecked((hash * 31) + item.GetHashCode()));
}
