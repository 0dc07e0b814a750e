using System.Collections;
using System.Runtime.CompilerServices;

namespace WebEx;

/// <summary>An immutable list that compares by value: two lists with equal items in the same order are equal.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    /// <summary>Creates a list.</summary>
    /// <param name="items">The items, in order; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ValueList(IEnumerable<T> items)
        : this(Copy(items), checkItems: true)
    {
    }

    internal ValueList(T[] items, bool checkItems)
    {
        for (int i = 0; checkItems && i < items.Length; i++)
        {
            if (items[i] is null) throw new ArgumentException("A list holds no null.", nameof(items));
        }

        _items = items;
    }

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([], checkItems: false);

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>An item.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => _items[index];

    /// <summary>Whether two lists have equal items in the same order.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>Whether the other list has equal items in the same order.</summary>
    /// <param name="other">Another list, or null.</param>
    public bool Equals(ValueList<T>? other)
    {
        if (other is null || other._items.Length != _items.Length) return false;
        for (int i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = _items.Length;
        foreach (T item in _items) hash = unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item!));
        return hash;
    }

    /// <summary>The items in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>How many items there are; the items themselves could be confidential.</summary>
    public override string ToString() => "ValueList(" + Invariant.Text(_items.Length) + ")";

    private static T[] Copy(IEnumerable<T> items) => (items ?? throw new ArgumentNullException(nameof(items))).ToArray();
}
