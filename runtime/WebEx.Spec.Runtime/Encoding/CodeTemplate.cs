namespace WebEx;

// Codes of families and groups: TC{n}.
internal static class CodeTemplate
{
    public const string Placeholder = "{n}";

    // Codes of the guide are short; a longer one takes a slower way, not a bigger stack.
    public const int Room = 64;

    public static int Fill(ReadOnlySpan<char> template, int number, Span<char> target)
    {
        int at = template.IndexOf(Placeholder.AsSpan());
        if (at < 0)
        {
            template.CopyTo(target);
            return template.Length;
        }

        template.Slice(0, at).CopyTo(target);
        int length = at + Invariant.Write(number, target.Slice(at));
        template = template.Slice(at + Placeholder.Length);
        template.CopyTo(target.Slice(length));
        return length + template.Length;
    }

    public static string Fill(string template, int number) => template.Replace(Placeholder, Invariant.Text(number));

    // Whether nothing but ASCII digits stands for the number, however it is spelled.
    public static bool IsNumbered(ReadOnlySpan<char> template, ReadOnlySpan<char> code)
    {
        int at = template.IndexOf(Placeholder.AsSpan());
        if (at < 0)
            return false;

        ReadOnlySpan<char> after = template.Slice(at + Placeholder.Length);
        int length = code.Length - at - after.Length;
        if (length < 1 || !code.StartsWith(template.Slice(0, at)) || !code.EndsWith(after))
            return false;
        foreach (char c in code.Slice(at, length))
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }

    // Whether a code is one of several, which stand between bars; and its number, where it has one.
    public static bool IsAnyOf(string templates, string code, out int? number)
    {
        number = null;
        foreach (string template in templates.Split('|'))
        {
            if (string.Equals(template, code, StringComparison.Ordinal))
                return true;
            if (!TryMatch(template.AsSpan(), code.AsSpan(), out int found))
                continue;
            number = found;
            return true;
        }

        return false;
    }

    // The number must be spelled as it is written, or the code would not come back as it was.
    public static bool TryMatch(ReadOnlySpan<char> template, ReadOnlySpan<char> code, out int number)
    {
        number = 0;
        int at = template.IndexOf(Placeholder.AsSpan());
        if (at < 0)
            return false;

        ReadOnlySpan<char> after = template.Slice(at + Placeholder.Length);
        int length = code.Length - at - after.Length;
        if (length is < 1 or > Invariant.LongestInteger - 1)
            return false;
        if (!code.StartsWith(template.Slice(0, at)) || !code.EndsWith(after))
            return false;

        ReadOnlySpan<char> digits = code.Slice(at, length);
        if (digits[0] == '-' || (digits[0] == '0' && length > 1))
            return false;
        if (!Invariant.TryRead(digits, out long value) || value > int.MaxValue)
            return false;
        number = (int)value;
        return true;
    }
}
