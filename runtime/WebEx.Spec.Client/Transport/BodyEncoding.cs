using System.Text;

namespace WebEx.Client;

// The encoding of a body: as its header names it, or a meta element in its beginning. A byte order mark outranks both.
internal static class BodyEncoding
{
    // As browsers look for it.
    private const int Beginning = 1024;

    // What a site calls an encoding can be anything; null for what is not known.
    public static Encoding? Find(string? name)
    {
        if (name is null)
            return null;
        name = name.Trim().Trim('"', '\'');
        try
        {
#if NET
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
#else
            return Encoding.GetEncoding(name);
#endif
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // <meta charset="utf-8">, or <meta http-equiv="Content-Type" content="text/html; charset=utf-8">.
    public static Encoding? OfMarkup(byte[] bytes, int length)
    {
        string text = Encoding.ASCII.GetString(bytes, 0, Math.Min(length, Beginning));
        for (int meta = IndexOf(text, "<meta", 0); meta >= 0; meta = IndexOf(text, "<meta", meta + 1))
        {
            int end = text.IndexOf('>', meta);
            int name = IndexOf(text, "charset", meta);
            if (name < 0 || end < 0 || name > end)
                continue;
            string value = text.Substring(name + "charset".Length, end - name - "charset".Length).TrimStart();
            if (value.Length == 0 || value[0] != '=')
                continue;
            value = value.Substring(1).TrimStart().TrimStart('"', '\'');
            int close = value.IndexOfAny(['"', '\'', ';', ' ', '\t', '\r', '\n', '/']);
            // A page that was read so far is not in UTF-16, whatever it says.
            return Find(close < 0 ? value : value.Substring(0, close)) is { } found
                ? IsWide(found)
                    ? Encoding.UTF8
                    : found
                : null;
        }

        return null;
    }

    private static bool IsWide(Encoding encoding) => encoding.GetByteCount("a") > 1;

    private static int IndexOf(string text, string part, int start) => text.IndexOf(part, start, StringComparison.OrdinalIgnoreCase);
}
