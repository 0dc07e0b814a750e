namespace WebEx.Spec.Language.Model;

/// <summary>Makes <see cref="EquatableArray{T}"/> the last step of a query.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Collects a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
