namespace WebEx;

internal static class MarkupTag
{
    // <Name> with nothing but the name in it.
    public static bool TryReadStart(ReadOnlySpan<char> text, out int nameLength)
    {
        nameLength = 0;
        if (text.Length < 3 || text[0] != '<')
            return false;

        int end = 1;
        while (end < text.Length && IsNameCharacter(text[end]))
            end++;
        nameLength = end - 1;
        return nameLength > 0 && end < text.Length && text[end] == '>';
    }

    // Where </name> begins; -1 where it does not come.
    public static int IndexOfEnd(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        int offset = 0;
        while (true)
        {
            int at = text.Slice(offset).IndexOf('<');
            if (at < 0)
                return -1;

            offset += at;
            if (IsEnd(text.Slice(offset), name))
                return offset;
            offset++;
        }
    }

    // Whether the text begins with </name>.
    public static bool IsEnd(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        text.Length >= name.Length + 3 && text[0] == '<' && text[1] == '/' && text[name.Length + 2] == '>' && text.Slice(2).StartsWith(name);

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.';
}
