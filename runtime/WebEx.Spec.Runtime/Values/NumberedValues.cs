using System.Collections;

namespace WebEx;

/// <summary>
/// The values of a numbered family of arguments, such as TC1 to TC10. Filled where it is made, <c>TrackingCodes = { [1] = "R&amp;D" }</c>, and fixed from the first time it
/// is read. Compares by value.
/// </summary>
/// <typeparam name="T">A type that can be null: null means that this number isn't set.</typeparam>
public sealed class NumberedValues<T> : IReadOnlyCollection<KeyValuePair<int, T>>, IEquatable<NumberedValues<T>>
{
    private KeyValuePair<int, T>[] _items = [];
    private int _count;
    private bool _fixed;

    /// <summary>Creates a family with nothing set.</summary>
    /// <param name="first">The lowest number; 0 or more.</param>
    /// <param name="last">The highest number; null for an open-ended family.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> is negative, or <paramref name="last"/> is less than <paramref name="first"/>.</exception>
    public NumberedValues(int first, int? last = null)
    {
        if (first < 0) throw new ArgumentOutOfRangeException(nameof(first), first, "The lowest number is 0 or more.");
        if (last < first) throw new ArgumentOutOfRangeException(nameof(last), last, "The highest number isn't below the lowest.");
        First = first;
        Last = last;
    }

    // The reader has found the items: sorted, none twice, none null.
    internal NumberedValues(int first, int? last, KeyValuePair<int, T>[] sorted)
        : this(first, last)
    {
        _items = sorted;
        _count = sorted.Length;
    }

    /// <summary>The lowest number.</summary>
    public int First { get; }

    /// <summary>The highest number; null for an open-ended family.</summary>
    public int? Last { get; }

    /// <summary>How many numbers are set.</summary>
    public int Count => Items.Length;

    // Reading fixes the values: a record that has been compared, hashed or shared by "with" must not change under its reader.
    internal ReadOnlySpan<KeyValuePair<int, T>> Items
    {
        get
        {
            _fixed = true;
            return new(_items, 0, _count);
        }
    }

    /// <summary>The value of a number; null where it isn't set. Setting null unsets it.</summary>
    /// <param name="number">From <see cref="First"/> to <see cref="Last"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The family has no such number.</exception>
    /// <exception cref="InvalidOperationException">A value is set after the values have been read (indexed, counted, enumerated, compared, validated or written).</exception>
    public T? this[int number]
    {
        get
        {
            CheckNumber(number);
            _fixed = true;
            int at = IndexOf(number);
            return at >= 0 ? _items[at].Value : default;
        }

        set
        {
            CheckNumber(number);
            if (_fixed) throw new InvalidOperationException("These values have been read, and are fixed since. Give the request a new NumberedValues instead.");
            Set(number, value);
        }
    }

    /// <summary>Whether two families have the same values set.</summary>
    /// <param name="left">A family, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(NumberedValues<T>? left, NumberedValues<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two families differ.</summary>
    /// <param name="left">A family, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(NumberedValues<T>? left, NumberedValues<T>? right) => !(left == right);

    /// <summary>Whether the other family has the same values set; the bounds don't count.</summary>
    /// <param name="other">Another family, or null.</param>
    public bool Equals(NumberedValues<T>? other)
    {
        if (other is null) return false;

        ReadOnlySpan<KeyValuePair<int, T>> mine = Items;
        ReadOnlySpan<KeyValuePair<int, T>> others = other.Items;
        if (mine.Length != others.Length) return false;
        for (int i = 0; i < mine.Length; i++)
        {
            if (mine[i].Key != others[i].Key || !EqualityComparer<T>.Default.Equals(mine[i].Value, others[i].Value)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NumberedValues<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (KeyValuePair<int, T> item in Items)
            hash = unchecked((((hash * 31) + item.Key) * 31) + EqualityComparer<T>.Default.GetHashCode(item.Value!));
        return hash;
    }

    /// <summary>The same numbers with other values; a value that becomes null isn't set.</summary>
    /// <typeparam name="TOther">The type of the other values.</typeparam>
    /// <param name="convert">Makes the other value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="convert"/> is null.</exception>
    public NumberedValues<TOther> Convert<TOther>(Func<T, TOther> convert)
    {
        if (convert is null) throw new ArgumentNullException(nameof(convert));
        var converted = new NumberedValues<TOther>(First, Last);
        foreach (KeyValuePair<int, T> item in Items) converted.Set(item.Key, convert(item.Value));
        return converted;
    }

    /// <summary>The numbers that are set with their values, in the order of the numbers.</summary>
    public IEnumerator<KeyValuePair<int, T>> GetEnumerator()
    {
        _fixed = true;
        return Enumerate();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many numbers are set; the values themselves could be confidential.</summary>
    public override string ToString() => "NumberedValues(" + Invariant.Text(Count) + ")";

    private IEnumerator<KeyValuePair<int, T>> Enumerate()
    {
        for (int i = 0; i < _count; i++) yield return _items[i];
    }

    private void CheckNumber(int number)
    {
        if (number >= First && !(number > Last)) return;
        throw new ArgumentOutOfRangeException(
            nameof(number),
            number,
            Last is { } last ? "The numbers of this family go from " + Invariant.Text(First) + " to " + Invariant.Text(last) + "." : "The numbers of this family begin at " + Invariant.Text(First) + ".");
    }

    private void Set(int number, T? value)
    {
        int at = IndexOf(number);
        if (value is null)
        {
            if (at < 0) return;
            _count--;
            Array.Copy(_items, at + 1, _items, at, _count - at);
            return;
        }

        if (at >= 0)
        {
            _items[at] = new(number, value);
            return;
        }

        at = ~at;
        if (_count == _items.Length) Array.Resize(ref _items, Math.Max(4, _count * 2));
        Array.Copy(_items, at, _items, at + 1, _count - at);
        _items[at] = new(number, value);
        _count++;
    }

    private int IndexOf(int number)
    {
        int low = 0;
        int high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int found = _items[middle].Key;
            if (found == number) return middle;
            if (found < number) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }
}
