using System.Runtime.InteropServices;

namespace WebEx.Benchmarks.Errors;

// The floor: a hash over the whole code, eight bytes a step, and an open table that is known to hold it.
internal sealed class PlainTable
{
    private readonly string?[] _keys = new string?[2048];
    private readonly int[] _values = new int[2048];

    public PlainTable(string[] codes)
    {
        for (int i = 0; i < codes.Length; i++)
        {
            uint at = Hash(codes[i]) & 2047;
            while (_keys[at] is not null)
                at = (at + 1) & 2047;
            _keys[at] = codes[i];
            _values[at] = i + 1;
        }
    }

    public int Find(string text)
    {
        for (uint at = Hash(text) & 2047; ; at = (at + 1) & 2047)
        {
            string? key = _keys[at];
            if (key is null)
                return 0;
            if (string.Equals(key, text, StringComparison.Ordinal))
                return _values[at];
        }
    }

    private static uint Hash(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
        ulong hash = (ulong)text.Length;
        if (bytes.Length >= 8)
        {
            hash ^= MemoryMarshal.Read<ulong>(bytes) * 0x9E3779B97F4A7C15;
            hash ^= MemoryMarshal.Read<ulong>(bytes[^8..]) * 0xD6E8FEB86659FD93;
            hash ^= MemoryMarshal.Read<ulong>(bytes[((bytes.Length - 8) / 2 & ~1)..]) * 0xA0761D6478BD642F;
        }

        return (uint)((hash * 0xE7037ED1A0B428DB) >> 40);
    }
}
