using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace WebEx;

// Into bytes, since what comes out is ASCII: a form is sent as such, and a string is made of them in one step. One look-up a character and no branch for those
// of ASCII: values are short and escapes are dense, so that vector searches for the next escape lose, and a branch is predicted wrongly at each of them.
internal static class PercentEncoding
{
    // A character of two or three UTF-8 bytes makes at most nine; four bytes come from two characters.
    public const int Widest = 9;

    // Escapes are written four bytes at a time, of which three count.
    public const int Slack = 1;

    private const int AsciiCharacters = 128;
    private const int CountShift = 24;

    // For each byte what is written for it, the first byte lowest, and in the highest how many of the three count.
    private static readonly uint[] Escapes = MakeEscapes();

    public static string Encode(string text)
    {
        byte[] target = new byte[(text.Length * Widest) + Slack];
        return Encoding.ASCII.GetString(target, 0, Encode(text.AsSpan(), target));
    }

    // Whether a character stays as it is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(char c) => c < AsciiCharacters && Escapes[c] >> CountShift == 1;

    // The caller has seen to it that target holds Widest bytes for each character of the text, and Slack. Bounds are checked once, here.
    public static int Encode(ReadOnlySpan<char> text, Span<byte> target)
    {
        if (target.Length < (text.Length * Widest) + Slack)
            throw new ArgumentException("The target is too small.", nameof(target));

        ref char from = ref MemoryMarshal.GetReference(text);
        ref byte start = ref MemoryMarshal.GetReference(target);
        ref uint escapes = ref MemoryMarshal.GetReference(Escapes.AsSpan());
        nint at = 0;
        nint length = text.Length;
        for (nint i = 0; i < length; i++)
        {
            nint c = Unsafe.Add(ref from, i);
            if (c < AsciiCharacters)
            {
                uint escape = Unsafe.Add(ref escapes, c);
                Put(ref Unsafe.Add(ref start, at), escape);
                at += (nint)(escape >> CountShift);
            }
            else
            {
                int next = (int)i;
                at = EncodeWide(text, ref next, target, (int)at);
                i = next;
            }
        }

        return (int)at;
    }

    private static int EncodeWide(ReadOnlySpan<char> text, ref int i, Span<byte> target, int at)
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

    private static int Escape(int value, Span<byte> target, int at)
    {
        Put(ref target.Slice(at, 3 + Slack)[0], Escapes[value]);
        return at + 3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(ref byte to, uint escape) =>
        Unsafe.WriteUnaligned(ref to, BitConverter.IsLittleEndian ? escape : BinaryPrimitives.ReverseEndianness(escape));

    // A-Z a-z 0-9 - . _ ~ stay as they are (RFC 3986, unreserved).
    private static uint[] MakeEscapes()
    {
        const string Unreserved = "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~";
        const string Hex = "0123456789ABCDEF";
        uint[] escapes = new uint[byte.MaxValue + 1];
        for (int i = 0; i < escapes.Length; i++)
            escapes[i] = '%' | ((uint)Hex[i >> 4] << 8) | ((uint)Hex[i & 15] << 16) | (3u << CountShift);
        foreach (char c in Unreserved)
            escapes[c] = c | (1u << CountShift);
        return escapes;
    }
}
