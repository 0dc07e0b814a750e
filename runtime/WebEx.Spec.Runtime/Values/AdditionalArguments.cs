using System.Collections;

namespace WebEx;

/// <summary>
/// Arguments that the guide does not know, in order, duplicates included: <c>AdditionalArguments = { { "CSRF", token } }</c> or
/// <c>AdditionalArguments = new() { { "CSRF", token } }</c>. A request holds a list of its own: a list that is assigned to it is copied, and so is the list of
/// a request that is copied by <c>with</c>. Reading changes nothing and may happen on several threads at once; adding may not. Compares by value.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(AdditionalArgumentsJsonConverter))]
#endif
public sealed class AdditionalArguments : IReadOnlyList<KeyValuePair<string, string>>, IEquatable<AdditionalArguments>, IOwnedValues
{
    private readonly List<KeyValuePair<string, string>> _items;

    /// <summary>Creates a list without arguments.</summary>
    public AdditionalArguments() => _items = [];

    private AdditionalArguments(List<KeyValuePair<string, string>> items) => _items = items;

    /// <summary>How many arguments there are.</summary>
    public int Count => _items.Count;

    bool IOwnedValues.IsEmpty => _items.Count == 0;

    /// <summary>An argument.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such argument.</exception>
    public KeyValuePair<string, string> this[int index] => _items[index];

    /// <summary>The value of the first argument with a code; null where there is none.</summary>
    /// <param name="code">The code, case-sensitive.</param>
    public string? this[string code]
    {
        get
        {
            foreach (KeyValuePair<string, string> item in _items)
            {
                if (string.Equals(item.Key, code, StringComparison.Ordinal))
                    return item.Value;
            }

            return null;
        }
    }

    /// <summary>Whether two lists have the same arguments in the same order.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(AdditionalArguments? left, AdditionalArguments? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(AdditionalArguments? left, AdditionalArguments? right) => !(left == right);

    /// <summary>Adds an argument; meant for the collection initialiser.</summary>
    /// <param name="code">The code; any text, sent percent-encoded.</param>
    /// <param name="value">The value; any text, sent percent-encoded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="value"/> is null.</exception>
    public void Add(string code, string value)
    {
        if (code is null)
            throw new ArgumentNullException(nameof(code));
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        _items.Add(new(code, value));
    }

    /// <summary>Whether the other list has the same arguments in the same order.</summary>
    /// <param name="other">Another list, or null.</param>
    public bool Equals(AdditionalArguments? other) => other is not null && PairEquality.Equal(_items, other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdditionalArguments);

    /// <summary>A hash of the arguments; another one after an argument is added.</summary>
    public override int GetHashCode() => PairEquality.Hash(_items);

    /// <summary>The arguments in order.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The codes in order, without the values.</summary>
    public override string ToString() => PairEquality.Codes(_items);

    IOwnedValues IOwnedValues.Copy() => Copy();

    internal AdditionalArguments Copy() => new([.. _items]);
}
