using System.Text;

namespace WebEx;

// A code with numbers in it: literal texts, and between them places for a number of a range.
internal sealed class ErrorTemplate
{
    // More digits than an int has; also bounds what a hostile text can make the search do.
    private const int MostDigits = 10;

    private readonly string[] _literals;
    private readonly NumberRange[] _ranges;

    private ErrorTemplate(int value, string[] literals, NumberRange[] ranges)
    {
        Value = value;
        _literals = literals;
        _ranges = ranges;
    }

    public int Value { get; }

    // Null for a code without a place for a number; brackets that hold something else are text.
    public static ErrorTemplate? TryParse(string code, int value)
    {
        var literals = new List<string>();
        var ranges = new List<NumberRange>();
        int start = 0;
        for (int open = code.IndexOf('['); open >= 0; open = code.IndexOf('[', open + 1))
        {
            int close = code.IndexOf(']', open);
            if (close < 0)
                break;
            if (!NumberRange.TryParse(code.AsSpan(open + 1, close - open - 1), out NumberRange range))
                continue;

            literals.Add(code.Substring(start, open - start));
            ranges.Add(range);
            start = close + 1;
        }

        if (ranges.Count == 0)
            return null;
        literals.Add(code.Substring(start));
        return new(value, [.. literals], [.. ranges]);
    }

    public bool TryMatch(ReadOnlySpan<char> text, StringComparison comparison, out int? number)
    {
        number = null;
        if (!text.StartsWith(_literals[0].AsSpan(), comparison) || !text.EndsWith(_literals[_literals.Length - 1].AsSpan(), comparison))
            return false;
        if (!TryMatch(text.Slice(_literals[0].Length), 0, comparison, out int first))
            return false;
        number = first;
        return true;
    }

    public string Fill(int? number)
    {
        if (number is not { } given)
            throw new ArgumentException("The code " + _literals[0] + "[n]" + _literals[1] + " needs a number.", nameof(number));

        var text = new StringBuilder(_literals[0]);
        for (int i = 0; i < _ranges.Length; i++)
        {
            if (!_ranges[i].Holds(given))
                throw new ArgumentOutOfRangeException(nameof(number), given, "The code cannot hold this number.");
            _ = text.Append(Invariant.Text(given)).Append(_literals[i + 1]);
        }

        return text.ToString();
    }

    private bool TryMatch(ReadOnlySpan<char> text, int place, StringComparison comparison, out int number)
    {
        int most = 0;
        while (most < text.Length && most < MostDigits && text[most] is >= '0' and <= '9')
            most++;

        // The literal after a number can begin with digits, so shorter numbers are tried too.
        for (int digits = most; digits > 0; digits--)
        {
            if (!Invariant.TryRead(text.Slice(0, digits), out long value) || value > int.MaxValue)
                continue;

            number = (int)value;
            if (!_ranges[place].Holds(number))
                continue;

            ReadOnlySpan<char> rest = text.Slice(digits);
            string literal = _literals[place + 1];
            if (!rest.StartsWith(literal.AsSpan(), comparison))
                continue;

            rest = rest.Slice(literal.Length);
            if (place + 1 == _ranges.Length ? rest.IsEmpty : TryMatch(rest, place + 1, comparison, out _))
                return true;
        }

        number = 0;
        return false;
    }
}
