using System.Collections;

namespace WebEx;

/// <summary>Everything that came with a reply, in order, known or not, duplicates included. Compares by value. Its <see cref="ToString"/> shows no
/// values.</summary>
public sealed class ReplyParameters : IReadOnlyList<KeyValuePair<string, string>>, IEquatable<ReplyParameters>
{
    private readonly bool _additionalOnly;

    internal ReplyParameters(PairText source, bool additionalOnly = false)
    {
        Source = source;
        _additionalOnly = additionalOnly;
    }

    internal PairText Source { get; }

    /// <summary>How many parameters there are.</summary>
    public int Count => _additionalOnly ? Items.Length : Source.Count;

    // Most callers read typed properties only, so names and values become strings when they are asked for.
    private KeyValuePair<string, string>[] Items => field ??= Source.ToPairs(_additionalOnly);

    /// <summary>A parameter.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such parameter.</exception>
    public KeyValuePair<string, string> this[int index] => Items[index];

    /// <summary>The value of the first parameter with a code, decoded; null where there is none.</summary>
    /// <param name="code">The code, case-sensitive.</param>
    public string? this[string code] => Source.Find(code.AsSpan()) is >= 0 and var at && !(_additionalOnly && Source[at].IsTaken) ? Source.Value(at) : null;

    /// <summary>Whether two lists have the same parameters in the same order.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(ReplyParameters? left, ReplyParameters? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(ReplyParameters? left, ReplyParameters? right) => !(left == right);

    /// <summary>Whether the other list has the same parameters in the same order.</summary>
    /// <param name="other">Another list, or null.</param>
    public bool Equals(ReplyParameters? other) => other is not null && PairEquality.Equal(Items, other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReplyParameters);

    /// <inheritdoc/>
    public override int GetHashCode() => PairEquality.Hash(Items);

    /// <summary>The parameters in order.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The codes in order, at most 30, without the values; <c>...</c> for what does not look like a code.</summary>
    public override string ToString() => Source.ToNames(_additionalOnly);
}
