using System.Globalization;

namespace WebEx;

// Numbers on the wire and in messages are ASCII, whatever the culture of the thread is.
internal static class Invariant
{
    public const int LongestInteger = 11;

    // With leading zeros: twenty digits and a minus.
    public const int LongestNumber = 21;

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    // netstandard2.0 cannot format into a span.
    public static int Write(long value, Span<char> target, int digits = 1)
    {
        Span<char> reversed = stackalloc char[20];
        ulong rest = value < 0 ? (ulong)(-value) : (ulong)value;
        int count = 0;
        do
        {
            reversed[count++] = (char)('0' + (rest % 10));
            rest /= 10;
        } while (rest != 0);

        while (count < digits && count < reversed.Length)
            reversed[count++] = '0';

        int at = 0;
        if (value < 0)
            target[at++] = '-';
        while (count > 0)
            target[at++] = reversed[--count];
        return at;
    }

    // int.TryParse takes blanks, signs and, with some cultures, other digits; the wire has ASCII digits with at most a minus in front.
    public static bool TryRead(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (start == text.Length)
            return false;

        for (int i = start; i < text.Length; i++)
        {
            int digit = text[i] - '0';
            if (digit is < 0 or > 9)
                return false;
            value = (value * 10) + digit;
            if (value > uint.MaxValue)
                return false;
        }

        if (start == 1)
            value = -value;
        return true;
    }
}
