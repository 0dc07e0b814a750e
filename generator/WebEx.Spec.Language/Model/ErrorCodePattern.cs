using System.Globalization;
using System.Text.RegularExpressions;

namespace WebEx.Spec.Language.Model;

/// <summary>An error code in which numbers may stand: <c>[n]</c> is any number, <c>[1..10]</c> one of these.</summary>
public sealed record ErrorCodePattern
{
    // Matching is linear, and codes come from files, so a time limit would only make builds depend on luck.
    private static readonly Regex Number = new(@"\[(?:n|(?<from>[0-9]{1,4})\.\.(?<to>[0-9]{1,4}))\]", RegexOptions.CultureInvariant);

    private ErrorCodePattern(EquatableArray<string> literals, EquatableArray<NumberedModel> ranges) => (Literals, Ranges) = (literals, ranges);

    /// <summary>The text before, between and behind the numbers: one more than there are numbers.</summary>
    public EquatableArray<string> Literals { get; }

    /// <summary>The numbers that may stand there, in order, where they are limited.</summary>
    public EquatableArray<NumberedModel> Ranges { get; }

    /// <summary>True when a number stands in the code.</summary>
    public bool HasNumber => Literals.Count > 1;

    /// <summary>The pattern of a code, as a spec file writes it.</summary>
    public static ErrorCodePattern Of(string code)
    {
        var literals = new List<string>();
        var ranges = new List<NumberedModel>();
        int at = 0;
        for (Match number = Number.Match(code); number.Success; number = number.NextMatch())
        {
            literals.Add(code.Substring(at, number.Index - at));
            at = number.Index + number.Length;
            if (number.Groups["from"].Success)
                ranges.Add(new NumberedModel(Value(number.Groups["from"]), Value(number.Groups["to"])));
        }

        literals.Add(code.Substring(at));
        return new ErrorCodePattern(literals.ToEquatableArray(), ranges.ToEquatableArray());
    }

    /// <summary>The code with a text in place of each number: <c>[n]</c>, where ranges do not matter.</summary>
    public string With(string number) => string.Join(number, Literals);

    private static int Value(Group digits) => int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
