namespace WebEx;

/// <summary>Creates lists that compare by value.</summary>
public static class ValueList
{
    /// <summary>Creates a list.</summary>
    /// <param name="items">The items, in order; they are copied.</param>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(params T[] items)
    {
        if (items is null)
            throw new ArgumentNullException(nameof(items));
        return Create((ReadOnlySpan<T>)items);
    }

    /// <summary>Creates a list; the compiler calls this for a collection expression.</summary>
    /// <param name="items">The items, in order; they are copied.</param>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(items.ToArray(), checkItems: true);
}
