using System.Buffers;
using System.Text;

namespace WebEx.Benchmarks.Encoding;

/// <summary>Percent-encodes into bytes: looks for the next character to escape with vectors, and copies what is before it.</summary>
internal static class VectorEncoder
{
    private static readonly SearchValues<char> Unreserved = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    public static int Encode(ReadOnlySpan<char> text, Span<byte> target)
    {
        Span<byte> bytes = stackalloc byte[4];
        int at = 0;
        while (true)
        {
            int plain = text.IndexOfAnyExcept(Unreserved);
            if (plain < 0)
                return at + System.Text.Encoding.Latin1.GetBytes(text, target[at..]);
            at += System.Text.Encoding.Latin1.GetBytes(text[..plain], target[at..]);
            text = text[plain..];
            _ = Rune.DecodeFromUtf16(text, out Rune rune, out int consumed);
            foreach (byte value in bytes[..rune.EncodeToUtf8(bytes)])
            {
                target[at] = (byte)'%';
                target[at + 1] = "0123456789ABCDEF"u8[value >> 4];
                target[at + 2] = "0123456789ABCDEF"u8[value & 15];
                at += 3;
            }

            text = text[consumed..];
        }
    }
}
