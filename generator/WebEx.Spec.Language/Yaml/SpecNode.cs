using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml;

/// <summary>A value in a YAML file, with its place. Equality leaves the place out, so that moved text is unchanged text.</summary>
public abstract class SpecNode(SourceSpan span) : IEquatable<SpecNode>
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What it is, for messages: text, a list, a map.</summary>
    public abstract string Kind { get; }

    /// <summary>The same value, said to stand elsewhere.</summary>
    public abstract SpecNode At(SourceSpan span);

    /// <inheritdoc/>
    public abstract bool Equals(SpecNode? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SpecNode other && Equals(other);

    /// <inheritdoc/>
    public abstract override int GetHashCode();
}
