using System.Collections;

namespace WebEx;

/// <summary>
/// The values of an indexed family of arguments, such as TC1 to TC10: <c>TrackingCodes = { [1] = "R&amp;D" }</c> or <c>TrackingCodes = new() { [1] = "R&amp;D"
/// }</c>. A request holds a family of its own: a family that is assigned to it is copied, and so is each family of a request that is copied by <c>with</c>.
/// Reading changes nothing and may happen on several threads at once; setting may not. Compares by the values that are set.
/// </summary>
/// <typeparam name="T">A type that can be null: null means that this number is not set.</typeparam>
public sealed class IndexedValues<T> : IDictionary<int, T>, IReadOnlyCollection<KeyValuePair<int, T>>, IEquatable<IndexedValues<T>>, IOwnedValues
{
    // Numbers that come out of order are inserted while there are few. Among many that would take a time that grows with the square, so they wait to be sorted
    // at once.
    private const int Few = 64;

    private KeyValuePair<int, T>[] _items = [];
    private int _count;
    private List<KeyValuePair<int, T?>>? _late;

    /// <summary>Creates a family with nothing set. Its numbers have no bounds until it is assigned to a request, whose command has them.</summary>
    public IndexedValues() { }

    internal IndexedValues(int first, int? last)
    {
        First = first;
        Last = last;
    }

    // The reader has found the items: sorted, none twice, none null.
    internal IndexedValues(int first, int? last, KeyValuePair<int, T>[] sorted)
        : this(first, last)
    {
        _items = sorted;
        _count = sorted.Length;
    }

    /// <summary>The lowest number of the command's family; 0 where the family is in no request.</summary>
    public int First { get; }

    /// <summary>The highest number of the command's family; null for an open-ended family, and where the family is in no request.</summary>
    public int? Last { get; }

    /// <summary>How many numbers are set.</summary>
    public int Count => Items.Length;

    bool ICollection<KeyValuePair<int, T>>.IsReadOnly => false;

    ICollection<int> IDictionary<int, T>.Keys => Array.ConvertAll(Items.ToArray(), static item => item.Key);

    ICollection<T> IDictionary<int, T>.Values => Array.ConvertAll(Items.ToArray(), static item => item.Value);

    bool IOwnedValues.IsEmpty => Count == 0;

    internal ReadOnlySpan<KeyValuePair<int, T>> Items
    {
        get
        {
            if (Volatile.Read(ref _late) is { } late)
                Sort(late);
            return new(_items, 0, _count);
        }
    }

    /// <summary>The value of a number; null where it is not set. Setting null unsets it.</summary>
    /// <param name="number">From <see cref="First"/> to <see cref="Last"/>; any other number is never set.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is set, and the family has no such number.</exception>
    public T? this[int number]
    {
        get => IndexOf(Items, number) is >= 0 and var at ? _items[at].Value : default;
        set
        {
            if (!Has(number))
                ThrowNoSuchNumber(number);
            Set(number, value);
        }
    }

    // Collections are also filled from JSON and forms, where a number that the command does not have is no exception but a violation of the request.
    T IDictionary<int, T>.this[int key]
    {
        get => ((IDictionary<int, T>)this).TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException("This number is not set.");
        set => Set(key, value);
    }

    /// <summary>Whether two families have the same values set.</summary>
    /// <param name="left">A family, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(IndexedValues<T>? left, IndexedValues<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two families differ.</summary>
    /// <param name="left">A family, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(IndexedValues<T>? left, IndexedValues<T>? right) => !(left == right);

    /// <summary>Whether the other family has the same values set; the bounds do not count.</summary>
    /// <param name="other">Another family, or null.</param>
    public bool Equals(IndexedValues<T>? other)
    {
        if (other is null)
            return false;

        ReadOnlySpan<KeyValuePair<int, T>> mine = Items;
        ReadOnlySpan<KeyValuePair<int, T>> others = other.Items;
        if (mine.Length != others.Length)
            return false;
        for (int i = 0; i < mine.Length; i++)
        {
            if (mine[i].Key != others[i].Key || !EqualityComparer<T>.Default.Equals(mine[i].Value, others[i].Value))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndexedValues<T>);

    /// <summary>A hash of the values that are set; another one after a value is set.</summary>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (KeyValuePair<int, T> item in Items)
            hash = unchecked((((hash * 31) + item.Key) * 31) + EqualityComparer<T>.Default.GetHashCode(item.Value!));
        return hash;
    }

    /// <summary>The same numbers with other values; a value that becomes null is not set.</summary>
    /// <typeparam name="TOther">The type of the other values.</typeparam>
    /// <param name="convert">Makes the other value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="convert"/> is null.</exception>
    public IndexedValues<TOther> Convert<TOther>(Func<T, TOther> convert)
    {
        if (convert is null)
            throw new ArgumentNullException(nameof(convert));
        var converted = new IndexedValues<TOther>(First, Last);
        foreach (KeyValuePair<int, T> item in Items)
            converted.Set(item.Key, convert(item.Value));
        return converted;
    }

    /// <summary>The numbers that are set with their values, in the order of the numbers. Values may be set meanwhile: what is enumerated has the numbers of its
    /// beginning.</summary>
    public IEnumerator<KeyValuePair<int, T>> GetEnumerator()
    {
        int count = Items.Length;
        return Enumerate(_items, count);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many numbers are set; the values themselves could be confidential.</summary>
    public override string ToString() => "IndexedValues(" + Invariant.Text(Count) + ")";

    void IDictionary<int, T>.Add(int key, T value)
    {
        if (((IDictionary<int, T>)this).ContainsKey(key))
            throw new ArgumentException("This number is set already.", nameof(key));
        Set(key, value);
    }

    void ICollection<KeyValuePair<int, T>>.Add(KeyValuePair<int, T> item) => ((IDictionary<int, T>)this).Add(item.Key, item.Value);

    bool IDictionary<int, T>.ContainsKey(int key) => IndexOf(Items, key) >= 0;

    bool IDictionary<int, T>.TryGetValue(int key, out T value)
    {
        ReadOnlySpan<KeyValuePair<int, T>> items = Items;
        int at = IndexOf(items, key);
        value = at >= 0 ? items[at].Value : default!;
        return at >= 0;
    }

    bool IDictionary<int, T>.Remove(int key)
    {
        int count = Count;
        Set(key, default);
        return Count < count;
    }

    bool ICollection<KeyValuePair<int, T>>.Contains(KeyValuePair<int, T> item) =>
        ((IDictionary<int, T>)this).TryGetValue(item.Key, out T? value) && EqualityComparer<T>.Default.Equals(value, item.Value);

    bool ICollection<KeyValuePair<int, T>>.Remove(KeyValuePair<int, T> item) =>
        ((ICollection<KeyValuePair<int, T>>)this).Contains(item) && ((IDictionary<int, T>)this).Remove(item.Key);

    void ICollection<KeyValuePair<int, T>>.Clear()
    {
        _items = [];
        _count = 0;
        _late = null;
    }

    void ICollection<KeyValuePair<int, T>>.CopyTo(KeyValuePair<int, T>[] array, int arrayIndex) => Items.CopyTo(array.AsSpan(arrayIndex));

    IOwnedValues IOwnedValues.Copy() => Copy(First, Last);

    internal IndexedValues<T> Copy(int first, int? last) => new(first, last, Items.ToArray());

    internal bool Has(int number) => number >= First && !(number > Last);

    // Names the numbers of a family: "1 to 10".
    internal string Bounds() => Last is { } last ? Invariant.Text(First) + " to " + Invariant.Text(last) : "at least " + Invariant.Text(First);

    private static IEnumerator<KeyValuePair<int, T>> Enumerate(KeyValuePair<int, T>[] items, int count)
    {
        for (int i = 0; i < count; i++)
            yield return items[i];
    }

    private static int IndexOf(ReadOnlySpan<KeyValuePair<int, T>> items, int number)
    {
        int low = 0;
        int high = items.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int found = items[middle].Key;
            if (found == number)
                return middle;
            if (found < number)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }

    private void ThrowNoSuchNumber(int number) =>
        throw new ArgumentOutOfRangeException(
            nameof(number),
            number,
            Last is { } last
                ? "The numbers of this family go from " + Invariant.Text(First) + " to " + Invariant.Text(last) + "."
                : "The numbers of this family begin at " + Invariant.Text(First) + "."
        );

    // Who enumerates keeps the array and its count: only values behind its end, or other values of the same numbers, are written into it.
    private void Set(int number, T? value)
    {
        if (_late is not null)
        {
            _late.Add(new(number, value));
            return;
        }

        int at = IndexOf(new(_items, 0, _count), number);
        if (at >= 0)
        {
            if (value is null)
                Remove(at);
            else
                _items[at] = new(number, value);
        }
        else if (value is not null)
        {
            if (~at < _count && _count >= Few)
                _late = [new(number, value)];
            else
                Insert(~at, new(number, value));
        }
    }

    private void Insert(int at, KeyValuePair<int, T> item)
    {
        if (at < _count || _count == _items.Length)
        {
            var items = new KeyValuePair<int, T>[_count == _items.Length ? Math.Max(4, _count * 2) : _items.Length];
            Array.Copy(_items, items, at);
            Array.Copy(_items, at, items, at + 1, _count - at);
            _items = items;
        }

        _items[at] = item;
        _count++;
    }

    private void Remove(int at)
    {
        var items = new KeyValuePair<int, T>[_items.Length];
        Array.Copy(_items, items, at);
        Array.Copy(_items, at + 1, items, at, _count - at - 1);
        _items = items;
        _count--;
    }

    // Several threads may read what one has set before.
    private void Sort(List<KeyValuePair<int, T?>> late)
    {
        lock (late)
        {
            if (!ReferenceEquals(_late, late))
                return;

            var sorted = new SortedDictionary<int, T>();
            for (int i = 0; i < _count; i++)
                sorted[_items[i].Key] = _items[i].Value;
            foreach (KeyValuePair<int, T?> item in late)
            {
                if (item.Value is { } value)
                    sorted[item.Key] = value;
                else
                    _ = sorted.Remove(item.Key);
            }

            _items = [.. sorted];
            _count = _items.Length;
            Volatile.Write(ref _late, null);
        }
    }
}
