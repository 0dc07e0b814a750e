using System.Text;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace WebEx;

// A query or a form body is split at its marks, which are found for sixteen characters at once. Searches for each mark cost more: pairs are short.
internal sealed partial class PairText
{
    private const int BlockLength = 16;

    // Without an encoding it is UTF-8.
    public void ReadQuery(string text, int start, int end, Encoding? encoding)
    {
        Begin(text, isXml: false, encoding);
        int nameEnd = -1;
        bool isEscaped = false;
        bool isNameEscaped = false;
        for (int block = start; block < end; block += BlockLength)
        {
            for (uint marks = MarksOf(text.AsSpan(block, Math.Min(BlockLength, end - block))); marks != 0; marks &= marks - 1)
            {
                int at = block + Lowest(marks);
                switch (text[at])
                {
                    case '&':
                        AddQueryPair(start, nameEnd, at, isNameEscaped, isEscaped);
                        start = at + 1;
                        nameEnd = -1;
                        isEscaped = false;
                        isNameEscaped = false;
                        break;
                    case '=':
                        if (nameEnd < 0)
                        {
                            nameEnd = at;
                            isNameEscaped = isEscaped;
                            isEscaped = false;
                        }

                        break;
                    case '%' or '+':
                        isEscaped = true;
                        break;
                    default:
                        break;
                }
            }
        }

        AddQueryPair(start, nameEnd, end, isNameEscaped, isEscaped);
    }

    private void AddQueryPair(int start, int nameEnd, int end, bool isNameEscaped, bool isEscaped)
    {
        if (start >= end)
            return;

        // Without an equals sign it is all name.
        if (nameEnd < 0)
        {
            nameEnd = end;
            isNameEscaped = isEscaped;
            isEscaped = false;
        }

        int valueStart = Math.Min(nameEnd + 1, end);
        if (isNameEscaped)
            AddDecoded(start, nameEnd - start, valueStart, end - valueStart, isEscaped);
        else
            Add(start, nameEnd - start, valueStart, end - valueStart, isEscaped);
    }

    // A bit for each character that may be a mark; others can have one too.
    private static uint MarksOf(ReadOnlySpan<char> block)
    {
#if NET
        if (block.Length == BlockLength)
        {
            Vector256<ushort> characters = Vector256.Create(MemoryMarshal.Cast<char, ushort>(block));

            // % and & differ in the last two bits, as do two further characters.
            Vector256<ushort> percents = Vector256.Equals(characters & Vector256.Create((ushort)0xFFFC), Vector256.Create((ushort)0x24));
            Vector256<ushort> others =
                Vector256.Equals(characters, Vector256.Create((ushort)'=')) | Vector256.Equals(characters, Vector256.Create((ushort)'+'));
            return (percents | others).ExtractMostSignificantBits();
        }
#endif
        uint marks = 0;
        for (int i = 0; i < block.Length; i++)
            marks |= block[i] is '&' or '=' or '%' or '+' ? 1u << i : 0;
        return marks;
    }

    private static int Lowest(uint marks)
    {
#if NET
        return BitOperations.TrailingZeroCount(marks);
#else
        int place = 0;
        for (; (marks & 1) == 0; marks >>= 1)
            place++;
        return place;
#endif
    }
}
