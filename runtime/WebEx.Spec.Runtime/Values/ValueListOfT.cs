using System.Collections;
using System.Runtime.CompilerServices;

namespace WebEx;

/// <summary>An immutable list that compares by value: two lists with equal items in the same order are equal.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, ICollection<T>, IEquatable<ValueList<T>>, IOwnedValues
{
    // Makes a copy of an item that can be changed; null where none can.
    private readonly Func<T, T>? _copy;

    private readonly bool _isOpen;
    private T[] _items;

    /// <summary>
    /// Creates a list that what reads JSON and forms can fill by <see cref="ICollection{T}.Add"/>. A request takes an immutable copy of it. In code, write
    /// <c>["a", "b"]</c> or
    /// <c>ValueList.Create("a", "b")</c>.
    /// </summary>
    public ValueList()
    {
        _isOpen = true;
        _items = [];
    }

    /// <summary>Creates a list.</summary>
    /// <param name="items">The items, in order; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ValueList(IEnumerable<T> items)
        : this(Copied(items), checkItems: true) { }

    internal ValueList(T[] items, bool checkItems)
    {
        for (int i = 0; checkItems && i < items.Length; i++)
        {
            if (items[i] is null)
                throw new ArgumentException("A list holds no null.", nameof(items));
        }

        _items = items;
        Count = items.Length;
    }

    private ValueList(T[] items, Func<T, T>? copy)
    {
        _items = items;
        Count = items.Length;
        _copy = copy;
    }

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([], checkItems: false);

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    bool ICollection<T>.IsReadOnly => !_isOpen;

    // A list without items is sent, as an empty value.
    bool IOwnedValues.IsEmpty => false;

    private ReadOnlySpan<T> Items => new(_items, 0, Count);

    /// <summary>An item.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => Items[index];

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
        if (other is null || other.Count != Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T item in Items)
            hash = unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item!));
        return hash;
    }

    /// <summary>The items in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items.Length == Count ? _items : Items.ToArray())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many items there are; the items themselves could be confidential.</summary>
    public override string ToString() => "ValueList(" + Invariant.Text(Count) + ")";

    void ICollection<T>.Add(T item)
    {
        ThrowIfImmutable();
        item ??= Missing();
        if (Count == _items.Length)
            Array.Resize(ref _items, Math.Max(4, Count * 2));
        _items[Count++] = item;
    }

    void ICollection<T>.Clear()
    {
        ThrowIfImmutable();
        _items = [];
        Count = 0;
    }

    bool ICollection<T>.Remove(T item)
    {
        ThrowIfImmutable();
        int at = Array.IndexOf(_items, item, 0, Count);
        if (at < 0)
            return false;
        Array.Copy(_items, at + 1, _items, at, --Count - at);
        return true;
    }

    bool ICollection<T>.Contains(T item) => Array.IndexOf(_items, item, 0, Count) >= 0;

    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => Items.CopyTo(array.AsSpan(arrayIndex));

    IOwnedValues IOwnedValues.Copy() => Owned(_copy);

    // The list of one request: immutable, down to its elements where these can be changed.
    internal ValueList<T> Owned(Func<T, T>? copy) =>
        copy is not null ? new(Array.ConvertAll(Items.ToArray(), new Converter<T, T>(copy)), copy)
        : _isOpen ? new(Items.ToArray(), copy: null)
        : this;

    private static T[] Copied(IEnumerable<T> items) => (items ?? throw new ArgumentNullException(nameof(items))).ToArray();

    // Only what reads JSON and forms adds items. A text that is null there is an item all the same: an empty one, which the validator reports and no
    // request sends.
    private static T Missing()
    {
        if (typeof(T) == typeof(string))
            return (T)(object)"";
#if NET
        throw new System.Text.Json.JsonException("A list has no null among its elements.");
#else
        throw new ArgumentException("A list has no null among its elements.");
#endif
    }

    private void ThrowIfImmutable()
    {
        if (!_isOpen)
            throw new NotSupportedException("This list is immutable. Assign another one to the request.");
    }
}
