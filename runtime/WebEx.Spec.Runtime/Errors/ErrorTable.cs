using System.Runtime.CompilerServices;

namespace WebEx.CodeGeneration;

/// <summary>
/// The error codes of a command, found by text. A code may list further spellings after the proper one, <c>HIisInvalid|HlisInvalid</c>, and hold <c>[n]</c> for
/// any number or <c>[1..10]</c> for a number in that range. Letters may be of either case, except where two codes differ by nothing else. Safe to use from
/// several threads.
/// </summary>
/// <param name="codes">The codes in their proper spelling; the index of a code is its place in the array and one more. An empty text stands for a code that is
/// no longer used. The array is kept, and must not be changed.</param>
public sealed class ErrorTable(string[] codes)
{
    private readonly string[] _codes = codes ?? throw new ArgumentNullException(nameof(codes));
    private ErrorIndex? _index;

    // By index, with nothing for what is no code or has a number; filled when the first text is asked for.
    private string?[] _texts = [];

    /// <summary>Finds a code.</summary>
    /// <param name="text">The code as received; any text, or null.</param>
    /// <param name="number">The number that stands in the (first) place of <c>[n]</c>; null where the code has none.</param>
    /// <returns>The index of the code, from 1; 0 when there is no such code.</returns>
    public int Find(string? text, out int? number)
    {
        number = null;
        if (text is null)
            return 0;

        // Two threads can both build it: the results are the same, and one is dropped.
        ErrorIndex index = _index ??= new ErrorIndex(_codes);
        int found = index.FindExact(text.AsSpan());
        if (found == 0)
            found = index.FindTemplate(text.AsSpan(), out number);
        return found != 0 || text.Length == 0 ? found : index.FindInAnyCase(text, out number);
    }

    /// <summary>Finds a code, in the form that is the same for all commands.</summary>
    /// <param name="text">The code as received; any text, or null.</param>
    /// <returns>The code; null when there is no such code.</returns>
    public WebExErrorCode? FindCode(string? text) => Find(text, out _) is > 0 and var index ? new WebExErrorCode(Code(index)) : null;

    /// <summary>The text of a code in its proper spelling.</summary>
    /// <param name="index">The index of the code, from 1.</param>
    /// <param name="number">What to write in the places of numbers; not looked at where the code has none.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such code, or the code cannot hold the number.</exception>
    /// <exception cref="ArgumentException">The code needs a number, and none is given.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Text(int index, int? number)
    {
        string?[] texts = _texts;
        return (uint)index < (uint)texts.Length && texts[index] is { } text ? text : FindText(index, number);
    }

    /// <summary>A code in its proper spelling, with <c>[n]</c> or a range in the place of a number.</summary>
    /// <param name="index">The index of the code, from 1 to the number of codes.</param>
    internal string Code(int index) => Proper(_codes[index - 1]);

    // Whether the proper spelling has a place for a number.
    internal bool HasNumber(int index) => (_index ??= new ErrorIndex(_codes)).HasNumber(index);

    internal bool Has(int index) => index >= 1 && index <= _codes.Length && _codes[index - 1].Length > 0;

    /// <summary>The codes in order, each in its proper spelling, with <c>[n]</c> or a range in the place of a number.</summary>
    public IEnumerable<string> Codes => _codes.Where(code => code.Length > 0).Select(Proper);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string FindText(int index, int? number)
    {
        if (!Has(index))
            throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such error code.");
        ErrorIndex known = _index ??= new ErrorIndex(_codes);
        _texts = known.Texts;
        return known.Text(index, number);
    }

    private static string Proper(string code) => code.IndexOf('|') is > 0 and var end ? code.Substring(0, end) : code;
}
