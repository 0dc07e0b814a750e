using System.Buffers;
using System.Text;

namespace WebEx;

// A plus and %20 are blanks; what isn't a whole escape stays as it is; bytes that aren't UTF-8 become U+FFFD. Nothing is refused.
internal static class PercentDecoding
{
    private const int FewCharacters = 128;

    public static string Decode(ReadOnlySpan<char> text)
    {
        if (text.Length <= FewCharacters)
        {
            Span<char> few = stackalloc char[FewCharacters];
            return few.Slice(0, Decode(text, few)).ToString();
        }

        char[] target = ArrayPool<char>.Shared.Rent(text.Length);
        int length = Decode(text, target);
        string decoded = new(target, 0, length);
        ArrayPool<char>.Shared.Return(target, clearArray: true);
        return decoded;
    }

    private static int Decode(ReadOnlySpan<char> text, Span<char> target)
    {
        byte[]? bytes = null;
        int written = 0;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (c == '+')
            {
                target[written++] = ' ';
                i++;
            }
            else if (c != '%' || !TryReadByte(text, i, out byte first))
            {
                target[written++] = c;
                i++;
            }
            else if (first < 0x80)
            {
                target[written++] = (char)first;
                i += 3;
            }
            else
            {
                // A character can be several escapes, so a run of them is decoded together; it never makes more characters than it has bytes.
                bytes ??= ArrayPool<byte>.Shared.Rent((text.Length / 3) + 1);
                int count = 0;
                for (; TryReadByte(text, i, out byte next) && next >= 0x80; i += 3) bytes[count++] = next;
                written += Characters(bytes, count, target.Slice(written));
            }
        }

        if (bytes is not null) ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        return written;
    }

    private static int Characters(byte[] bytes, int count, Span<char> target)
    {
#if NET
        return Encoding.UTF8.GetChars(bytes.AsSpan(0, count), target);
#else
        char[] characters = Encoding.UTF8.GetChars(bytes, 0, count);
        characters.AsSpan().CopyTo(target);
        return characters.Length;
#endif
    }

    private static bool TryReadByte(ReadOnlySpan<char> text, int at, out byte value)
    {
        value = 0;
        if (at + 2 >= text.Length || text[at] != '%') return false;

        int high = Digit(text[at + 1]);
        int low = Digit(text[at + 2]);
        if ((high | low) < 0) return false;
        value = (byte)((high << 4) | low);
        return true;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'F' => c - 'A' + 10,
        >= 'a' and <= 'f' => c - 'a' + 10,
        _ => -1,
    };
}
