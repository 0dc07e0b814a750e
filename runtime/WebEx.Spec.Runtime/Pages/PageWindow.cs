namespace WebEx;

// The names of the window that a page is in.
internal static class PageWindow
{
    public static bool IsThis(string target)
    {
        foreach (string own in new[] { "_self", "_top", "_parent" })
        {
            if (target.Equals(own, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
