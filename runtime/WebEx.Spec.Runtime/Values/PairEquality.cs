namespace WebEx;

internal static class PairEquality
{
    public static bool Equal(IReadOnlyList<KeyValuePair<string, string>> left, IReadOnlyList<KeyValuePair<string, string>> right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count)
            return false;
        for (int i = 0; i < left.Count; i++)
        {
            if (!string.Equals(left[i].Key, right[i].Key, StringComparison.Ordinal) || !string.Equals(left[i].Value, right[i].Value, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    public static int Hash(IReadOnlyList<KeyValuePair<string, string>> items)
    {
        int hash = items.Count;
        for (int i = 0; i < items.Count; i++)
            hash = unchecked((((hash * 31) + StringComparer.Ordinal.GetHashCode(items[i].Key)) * 31) + StringComparer.Ordinal.GetHashCode(items[i].Value));
        return hash;
    }

    // Values can be passwords, tickets and tokens.
    public static string Codes(IReadOnlyList<KeyValuePair<string, string>> items) => string.Join(", ", items.Select(item => Excerpt.Of(item.Key)));
}
