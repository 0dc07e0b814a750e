namespace WebEx;

// Plausibility only: what the site takes is for the site to say, and a stricter check would refuse what works.
internal static class TextFormats
{
    public static bool IsEmail(string text)
    {
        int at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && text.IndexOf('@', at + 1) < 0 && !HasBlankOrControl(text);
    }

    public static bool IsUrl(string text) => text.Length != 0 && !HasBlankOrControl(text);

    public static bool IsKey(string text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return text.Length != 0;
    }

    public static bool IsAscii(string text)
    {
        foreach (char c in text)
        {
            if (c > '\u007f')
                return false;
        }

        return true;
    }

    // Fields are counted from 1.
    public static bool HasField(string text, int number)
    {
        int field = 1;
        foreach (char c in text)
        {
            if (c is ',' or '-')
                field++;
            else if (field == number && !char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }

    private static bool HasBlankOrControl(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                return true;
        }

        return false;
    }
}
