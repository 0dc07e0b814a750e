using System.Collections.Frozen;
using WebEx.Benchmarks.Rounds;
using WebEx.CodeGeneration;

namespace WebEx.Benchmarks.Errors;

/// <summary>Text to error among six hundred codes, each of them once in a call.</summary>
internal static class TextToErrorBlock
{
    private static readonly string[] Codes = ErrorCodes.All;

    // Copies, so that nothing can profit from comparing references.
    private static readonly string[] Received = [.. Codes.Select(code => new string(code.AsSpan()))];

    private static readonly PlainTable Plain = new(Codes);

    private static readonly ErrorTable Table = new(Codes);

    private static readonly Dictionary<string, int> Dictionary = Codes
        .Select((code, i) => (code, i))
        .ToDictionary(pair => pair.code, pair => pair.i + 1, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Frozen = Dictionary.ToFrozenDictionary(StringComparer.Ordinal);

    public static Block Create()
    {
        long sum = Codes.Length * (Codes.Length + 1L) / 2;
        if (ByPlainTable() != sum || Ours() != sum || ByDictionary() != sum || ByFrozenDictionary() != sum)
            throw new InvalidOperationException("They find different errors.");
        return new(
            "text to error, 600 codes",
            [
                Work.Computing("a hash of three words", WorkKind.Floor, Codes.Length, ByPlainTable),
                Work.Computing("`ErrorTable.Find`", WorkKind.Ours, Codes.Length, Ours),
                Work.Computing("FrozenDictionary", WorkKind.Peer, Codes.Length, ByFrozenDictionary),
                Work.Computing("Dictionary", WorkKind.Peer, Codes.Length, ByDictionary),
            ]
        );
    }

    private static long ByPlainTable()
    {
        long sum = 0;
        foreach (string text in Received)
            sum += Plain.Find(text);
        return sum;
    }

    private static long Ours()
    {
        long sum = 0;
        foreach (string text in Received)
            sum += Table.Find(text, out _);
        return sum;
    }

    private static long ByDictionary()
    {
        long sum = 0;
        foreach (string text in Received)
            sum += Dictionary[text];
        return sum;
    }

    private static long ByFrozenDictionary()
    {
        long sum = 0;
        foreach (string text in Received)
            sum += Frozen[text];
        return sum;
    }
}
