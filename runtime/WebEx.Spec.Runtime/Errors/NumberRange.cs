namespace WebEx;

internal readonly struct NumberRange
{
    private NumberRange(int least, int most)
    {
        Least = least;
        Most = most;
    }

    public int Least { get; }

    public int Most { get; }

    // "n" or "1..10".
    public static bool TryParse(ReadOnlySpan<char> text, out NumberRange range)
    {
        range = new(0, int.MaxValue);
        if (text.SequenceEqual("n".AsSpan()))
            return true;

        int dots = text.IndexOf("..".AsSpan());
        if (dots < 0 || !Invariant.TryRead(text.Slice(0, dots), out long least) || !Invariant.TryRead(text.Slice(dots + 2), out long most))
            return false;
        if (least < 0 || most < least || most > int.MaxValue)
            return false;
        range = new((int)least, (int)most);
        return true;
    }

    public bool Holds(int number) => number >= Least && number <= Most;
}
