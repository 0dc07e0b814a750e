namespace WebEx;

// An item of a list that is sent in one value. What separates or encloses the items cannot be a part of one, and what is empty is no item: read back, there
// would be other items.
internal static class ListItem
{
    public static bool IsSendable(string item, string separator, string open, string close) =>
        item.Length != 0 && !HoldsAny(item, separator) && !HoldsAny(item, open) && !HoldsAny(item, close);

    public static string Characters(string separator, string open, string close)
    {
        string all = separator + open + close;
        return string.Join(" ", all.Where(c => c != ' ').Distinct()) is { Length: > 0 } visible ? visible : all;
    }

    // Of a comma and a blank, the comma separates, and a blank may be in an item. Half of a longer separator can become a whole one with what is beside it.
    private static bool HoldsAny(string item, string characters)
    {
        bool isBlank = characters.AsSpan().Trim(' ').IsEmpty;
        foreach (char c in characters)
        {
            if ((isBlank || c != ' ') && item.IndexOf(c) >= 0)
                return true;
        }

        return false;
    }
}
