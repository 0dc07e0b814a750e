using System.Buffers;
using System.Text;

namespace WebEx;

// A plus and %20 are blanks; what is not a whole escape stays as it is; bytes that are no text in the encoding become U+FFFD, which is reported. Nothing is
// refused.
internal static class PercentDecoding
{
    private const int FewCharacters = 128;
    private const char Replacement = '\uFFFD';

    // As UTF-8, or by the encoding, whose own replacement is U+FFFD.
    public static string Decode(ReadOnlySpan<char> text, Encoding? encoding, out bool isDamaged)
    {
        if (encoding is not null)
            return DecodeBy(encoding, text, out isDamaged);
        if (text.Length <= FewCharacters)
        {
            Span<char> few = stackalloc char[FewCharacters];
            return few.Slice(0, Decode(text, few, out isDamaged)).ToString();
        }

        char[] target = ArrayPool<char>.Shared.Rent(text.Length);
        int length = Decode(text, target, out isDamaged);
        string decoded = new(target, 0, length);
        ArrayPool<char>.Shared.Return(target, clearArray: true);
        return decoded;
    }

    // Whether the text ends inside an escape: %, %4.
    public static bool EndsInEscape(ReadOnlySpan<char> text) =>
        text.Length > 0 && (text[text.Length - 1] == '%' || (text.Length > 1 && text[text.Length - 2] == '%' && Digit(text[text.Length - 1]) >= 0));

    private static int Decode(ReadOnlySpan<char> text, Span<char> target, out bool isDamaged)
    {
        byte[]? bytes = null;
        int written = 0;
        int i = 0;
        isDamaged = false;
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
                for (; TryReadByte(text, i, out byte next) && next >= 0x80; i += 3)
                    bytes[count++] = next;
                int length = Characters(bytes, count, target.Slice(written));
                isDamaged |= Count(target.Slice(written, length), Replacement) != CountReplacements(bytes.AsSpan(0, count));
                written += length;
            }
        }

        if (bytes is not null)
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        return written;
    }

    // In other encodings the second byte of a character can be an ASCII letter, which needs no escape: all of the text is made bytes. Characters beyond ASCII
    // have been decoded already, by whoever read the text.
    private static string DecodeBy(Encoding encoding, ReadOnlySpan<char> text, out bool isDamaged)
    {
        var decoded = new StringBuilder(text.Length);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(text.Length + 1);
        int count = 0;
        isDamaged = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= 0x80)
            {
                isDamaged |= Append(decoded, encoding, bytes, count);
                count = 0;
                _ = decoded.Append(c);
            }
            else if (c == '%' && TryReadByte(text, i, out byte escaped))
            {
                bytes[count++] = escaped;
                i += 2;
            }
            else
            {
                bytes[count++] = (byte)(c == '+' ? ' ' : c);
            }
        }

        isDamaged |= Append(decoded, encoding, bytes, count);
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        return decoded.ToString();
    }

    private static bool Append(StringBuilder decoded, Encoding encoding, byte[] bytes, int count)
    {
        if (count == 0)
            return false;
        string text = encoding.GetString(bytes, 0, count);
        _ = decoded.Append(text);
        return text.IndexOf(Replacement) >= 0;
    }

    private static int Count(ReadOnlySpan<char> text, char wanted)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (c == wanted)
                count++;
        }

        return count;
    }

    // U+FFFD itself may have been sent.
    private static int CountReplacements(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        for (int i = 2; i < bytes.Length; i++)
        {
            if (bytes[i] == 0xBD && bytes[i - 1] == 0xBF && bytes[i - 2] == 0xEF)
                count++;
        }

        return count;
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
        if (at + 2 >= text.Length || text[at] != '%')
            return false;

        int high = Digit(text[at + 1]);
        int low = Digit(text[at + 2]);
        if ((high | low) < 0)
            return false;
        value = (byte)((high << 4) | low);
        return true;
    }

    private static int Digit(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= 'A' and <= 'F' => c - 'A' + 10,
            >= 'a' and <= 'f' => c - 'a' + 10,
            _ => -1,
        };
}
