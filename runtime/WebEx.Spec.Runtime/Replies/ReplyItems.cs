namespace WebEx;

// The items of a list in one value. Blanks around an item, and a separator behind the last one, do not count.
internal static class ReplyItems
{
    public static string[] Split(string text, string separator)
    {
        string[] items = text.Split([separator], StringSplitOptions.None);
        int count = items.Length;
        for (int i = 0; i < count; i++)
            items[i] = items[i].Trim();
        if (items[count - 1].Length == 0)
            count--;
        Array.Resize(ref items, count);
        return items;
    }
}
