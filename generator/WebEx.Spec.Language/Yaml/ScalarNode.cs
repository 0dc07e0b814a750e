using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml;

/// <summary>Text or a number.</summary>
public sealed class ScalarNode(string value, bool isPlain, SourceSpan span, ScalarEnd end = ScalarEnd.Line) : SpecNode(span)
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>True when it was written without quotes.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>What follows it. As a place does, it plays no part in equality.</summary>
    public ScalarEnd End { get; } = end;

    /// <summary>True for a bare <c>null</c>.</summary>
    public bool IsNull => IsPlain && (Value.Length == 0 || Value == "null" || Value == "~");

    /// <inheritdoc/>
    public override string Kind => "text";

    /// <inheritdoc/>
    public override SpecNode At(SourceSpan span) => new ScalarNode(Value, IsPlain, span, End);

    /// <inheritdoc/>
    public override bool Equals(SpecNode? other) => other is ScalarNode scalar && scalar.Value == Value && scalar.IsPlain == IsPlain;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
