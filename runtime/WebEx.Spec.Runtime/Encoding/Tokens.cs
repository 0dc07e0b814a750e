namespace WebEx;

// The tokens of a choice in one constant, "CreditCard|Bill": no array to make, nothing to initialise.
internal static class Tokens
{
    public static bool TryAt(string tokens, int index, char separator, out ReadOnlySpan<char> token)
    {
        token = tokens.AsSpan();
        if (index < 0)
            return false;
        for (; index > 0; index--)
        {
            int end = token.IndexOf(separator);
            if (end < 0)
                return false;
            token = token.Slice(end + 1);
        }

        int length = token.IndexOf(separator);
        if (length >= 0)
            token = token.Slice(0, length);
        return true;
    }

    public static ReadOnlySpan<char> Flag(string tokens, bool value)
    {
        // Nearly all tokens are 1/0.
        int middle = tokens.Length == 3 && tokens[1] == '/' ? 1 : tokens.IndexOf('/');
        if (middle < 0)
            return value ? tokens.AsSpan() : default;
        return value ? tokens.AsSpan(0, middle) : tokens.AsSpan(middle + 1);
    }

    public static int IndexOf(string tokens, ReadOnlySpan<char> token, char separator, bool ignoreCase)
    {
        ReadOnlySpan<char> rest = tokens.AsSpan();
        for (int index = 0; ; index++)
        {
            int length = rest.IndexOf(separator);
            ReadOnlySpan<char> candidate = length < 0 ? rest : rest.Slice(0, length);
            if (ignoreCase ? candidate.Equals(token, StringComparison.OrdinalIgnoreCase) : candidate.SequenceEqual(token))
                return index;
            if (length < 0)
                return -1;
            rest = rest.Slice(length + 1);
        }
    }
}
