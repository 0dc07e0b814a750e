namespace WebEx.Client;

// The text of a form or query as requests write it: codes need no encoding, so that one can be found without taking the text apart.
internal static class FormText
{
    // The value as it is there; null where there is no such code.
    public static string? Find(string text, string code)
    {
        int start = IndexOfValue(text, code);
        if (start < 0)
            return null;
        int end = text.IndexOf('&', start);
        return end < 0 ? text.Substring(start) : text.Substring(start, end - start);
    }

    // A value that is missing or empty, given.
    public static string With(string text, string code, string value)
    {
        string encoded = Uri.EscapeDataString(value);
        int start = IndexOfValue(text, code);
        if (start < 0)
            return text.Length == 0 ? code + "=" + encoded : text + "&" + code + "=" + encoded;
        return start == text.Length || text[start] == '&' ? text.Insert(start, encoded) : text;
    }

    private static int IndexOfValue(string text, string code)
    {
        for (int start = 0; start >= 0 && start < text.Length; )
        {
            if (string.CompareOrdinal(text, start, code, 0, code.Length) == 0 && start + code.Length < text.Length && text[start + code.Length] == '=')
                return start + code.Length + 1;
            int next = text.IndexOf('&', start);
            start = next < 0 ? -1 : next + 1;
        }

        return -1;
    }
}
