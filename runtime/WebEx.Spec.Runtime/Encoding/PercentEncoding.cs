using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WebEx;

// One table look-up a character: values are short and escapes are dense, so that vector searches for the next escape lose (see measured.md, trap 1).
internal static class PercentEncoding
{
    // A character of two or three UTF-8 bytes makes at most nine; four bytes come from two characters.
    public const int Widest = 9;

    // 1: A-Z a-z 0-9 - . _ ~ stay as they are (RFC 3986, unreserved).
    private static ReadOnlySpan<byte> Unreserved =>
        [
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            1,
            1,
            0,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            0,
            0,
            0,
            0,
            1,
            0,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            0,
            0,
            0,
            1,
            0,
        ];

    private static ReadOnlySpan<byte> Hex => "0123456789ABCDEF"u8;

    public static string Encode(string text)
    {
        char[] target = new char[text.Length * Widest];
        return new(target, 0, Encode(text.AsSpan(), target));
    }

    // The caller has seen to it that target holds Widest characters for each of text. Bounds are checked once, there.
    public static int Encode(ReadOnlySpan<char> text, Span<char> target)
    {
        if (target.Length < text.Length * Widest)
            throw new ArgumentException("The target is too small.", nameof(target));

        ref char start = ref MemoryMarshal.GetReference(target);
        ref byte table = ref MemoryMarshal.GetReference(Unreserved);
        ref byte hex = ref MemoryMarshal.GetReference(Hex);
        ref char to = ref start;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 128)
            {
                if (Unsafe.Add(ref table, (int)c) != 0)
                {
                    to = c;
                    to = ref Unsafe.Add(ref to, 1);
                }
                else
                {
                    to = '%';
                    Unsafe.Add(ref to, 1) = (char)Unsafe.Add(ref hex, c >> 4);
                    Unsafe.Add(ref to, 2) = (char)Unsafe.Add(ref hex, c & 15);
                    to = ref Unsafe.Add(ref to, 3);
                }
            }
            else
            {
                int at = (int)((long)Unsafe.ByteOffset(ref start, ref to) / sizeof(char));
                to = ref Unsafe.Add(ref start, EncodeWide(text, ref i, target, at));
            }
        }

        return (int)((long)Unsafe.ByteOffset(ref start, ref to) / sizeof(char));
    }

    private static int EncodeWide(ReadOnlySpan<char> text, ref int i, Span<char> target, int at)
    {
        int c = text[i];
        if (char.IsSurrogate((char)c))
        {
            if (char.IsHighSurrogate((char)c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                c = char.ConvertToUtf32((char)c, text[++i]);
            else
                c = '\uFFFD';
        }

        if (c < 0x800)
        {
            at = Escape(0xC0 | (c >> 6), target, at);
        }
        else
        {
            if (c < 0x10000)
            {
                at = Escape(0xE0 | (c >> 12), target, at);
            }
            else
            {
                at = Escape(0xF0 | (c >> 18), target, at);
                at = Escape(0x80 | ((c >> 12) & 0x3F), target, at);
            }

            at = Escape(0x80 | ((c >> 6) & 0x3F), target, at);
        }

        return Escape(0x80 | (c & 0x3F), target, at);
    }

    private static int Escape(int value, Span<char> target, int at)
    {
        target[at] = '%';
        target[at + 1] = (char)Hex[value >> 4];
        target[at + 2] = (char)Hex[value & 15];
        return at + 3;
    }
}
