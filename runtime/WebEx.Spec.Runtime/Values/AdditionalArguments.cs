using System.Collections;

namespace WebEx;

/// <summary>
/// Arguments that the guide doesn't know, in order, duplicates included: <c>new() { { "CSRF", token } }</c>. Filled where it is made, and fixed from the first time it is
/// read. Compares by value.
/// </summary>
public sealed class AdditionalArguments : IReadOnlyList<KeyValuePair<string, string>>, IEquatable<AdditionalArguments>
{
    private readonly List<KeyValuePair<string, string>> _items = [];
    private bool _fixed;

    /// <summary>Creates a list without arguments.</summary>
    public AdditionalArguments()
    {
    }

    /// <summary>No additional arguments.</summary>
    public static AdditionalArguments Empty { get; } = new() { _fixed = true };

    /// <summary>How many arguments there are.</summary>
    public int Count => Items.Count;

    private List<KeyValuePair<string, string>> Items
    {
        get
        {
            _fixed = true;
            return _items;
        }
    }

    /// <summary>An argument.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such argument.</exception>
    public KeyValuePair<string, string> this[int index] => Items[index];

    /// <summary>The value of the first argument with a code; null where there is none.</summary>
    /// <param name="code">The code, case-sensitive.</param>
    public string? this[string code]
    {
        get
        {
            foreach (KeyValuePair<string, string> item in Items)
            {
                if (string.Equals(item.Key, code, StringComparison.Ordinal)) return item.Value;
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
    /// <exception cref="InvalidOperationException">The arguments have been read (counted, indexed, enumerated, compared or written), or this is <see cref="Empty"/>.</exception>
    public void Add(string code, string value)
    {
        if (code is null) throw new ArgumentNullException(nameof(code));
        if (value is null) throw new ArgumentNullException(nameof(value));
        if (_fixed)
        {
            throw new InvalidOperationException(
                "These additional arguments are empty by default or have been read, and are fixed. Write AdditionalArguments = new() { { code, value } } to give the request a list of its own.");
        }

        _items.Add(new(code, value));
    }

    /// <summary>Whether the other list has the same arguments in the same order.</summary>
    /// <param name="other">Another list, or null.</param>
    public bool Equals(AdditionalArguments? other) => other is not null && PairEquality.Equal(Items, other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdditionalArguments);

    /// <inheritdoc/>
    public override int GetHashCode() => PairEquality.Hash(Items);

    /// <summary>The arguments in order.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The codes in order, without the values.</summary>
    public override string ToString() => PairEquality.Codes(Items);
}
