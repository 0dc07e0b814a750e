using System.Globalization;

namespace WebEx;

// Numbers on the wire and in messages are ASCII, whatever the culture of the thread is.
internal static class Invariant
{
    public const int LongestInteger = 11;

    // With leading zeros: twenty digits and a minus.
    public const int LongestNumber = 21;

    private const int MostDigits = LongestNumber - 1;

    // The numbers from 00 to 99: two digits cost one division.
    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869"u8
        + "707172737475767778798081828384858687888990919293949596979899"u8;

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    // netstandard2.0 cannot format into a span.
    public static int Write(long value, Span<char> target, int digits = 1)
    {
        Span<byte> bytes = stackalloc byte[LongestNumber];
        int length = Write(value, bytes, digits);
        for (int i = 0; i < length; i++)
            target[i] = (char)bytes[i];
        return length;
    }

    // At least so many digits, at most twenty.
    public static int Write(long value, Span<byte> target, int digits = 1)
    {
        if ((ulong)value < 10 && digits <= 1)
        {
            target[0] = (byte)('0' + value);
            return 1;
        }

        int start = 0;
        ulong rest = (ulong)value;
        if (value < 0)
        {
            target[start++] = (byte)'-';
            rest = unchecked(0 - rest);
        }

        int end = start + Math.Max(CountDigits(rest), Math.Min(digits, MostDigits));
        int at = end;
        ReadOnlySpan<byte> pairs = Pairs;
        while (rest >= 10)
        {
            ulong quotient = rest / 100;
            int pair = (int)(rest - (quotient * 100)) * 2;
            rest = quotient;
            target[--at] = pairs[pair + 1];
            target[--at] = pairs[pair];
        }

        if (rest > 0 && at > start)
            target[--at] = (byte)('0' + (int)rest);
        while (at > start)
            target[--at] = (byte)'0';
        return end;
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

    private static int CountDigits(ulong value)
    {
        int count = 1;
        for (ulong limit = 10; count < MostDigits && value >= limit; limit *= 10)
            count++;
        return count;
    }
}
