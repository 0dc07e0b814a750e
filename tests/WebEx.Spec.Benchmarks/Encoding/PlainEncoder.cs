using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace WebEx.Benchmarks.Encoding;

/// <summary>Percent-encodes into bytes: for each byte three characters and how many of them count, so that nothing is predicted wrongly.</summary>
internal static class PlainEncoder
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const int Widest = 9;

    private static readonly uint[] Escapes = [.. Enumerable.Range(0, 256).Select(EscapeOf)];

    public static int Encode(ReadOnlySpan<char> text, Span<byte> target)
    {
        if (target.Length < (text.Length * Widest) + 1)
            throw new ArgumentException("The target is too small.", nameof(target));
        ref uint escapes = ref MemoryMarshal.GetArrayDataReference(Escapes);
        ref byte start = ref MemoryMarshal.GetReference(target);
        nint at = 0;
        for (int i = 0; i < text.Length; i++)
        {
            uint c = text[i];
            if (c >= 128)
            {
                i += Wide(text[i..], ref start, ref at) - 1;
                continue;
            }

            uint escape = Unsafe.Add(ref escapes, c);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref start, at), escape);
            at += (nint)(escape >> 24);
        }

        return (int)at;
    }

    private static int Wide(ReadOnlySpan<char> text, ref byte start, ref nint at)
    {
        Span<byte> bytes = stackalloc byte[4];
        _ = Rune.DecodeFromUtf16(text, out Rune rune, out int consumed);
        int count = rune.EncodeToUtf8(bytes);
        foreach (byte value in bytes[..count])
        {
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref start, at), Escapes[value]);
            at += 3;
        }

        return consumed;
    }

    private static uint EscapeOf(int value)
    {
        const string Hex = "0123456789ABCDEF";
        return Unreserved.Contains((char)value, StringComparison.Ordinal)
            ? (uint)value | (1u << 24)
            : '%' | ((uint)Hex[value >> 4] << 8) | ((uint)Hex[value & 15] << 16) | (3u << 24);
    }
}
