using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.CSharp;

/// <summary>The numbers of an enum's members: the token where all tokens are numbers, else their order.</summary>
/// <param name="choice">The choice.</param>
internal sealed class ChoiceMembers(ChoiceModel choice)
{
    // The compiler goes as deep as a pattern is long.
    private const int LongestPattern = 32;

    private readonly Dictionary<string, int> _values = Numbered(choice);

    /// <summary>The number of the member of a token.</summary>
    public int ValueOf(string token) =>
        _values.TryGetValue(token, out int value)
            ? value
            : throw new InvalidOperationException($"'{token}' is not a token of {choice.EnumName}; the binder should have said so.");

    private static Dictionary<string, int> Numbered(ChoiceModel choice)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < choice.Values.Count; i++)
            values[choice.Values[i].Token] = choice.IsNumeric ? choice.Values[i].Number!.Value : i;
        return values;
    }

    /// <summary>A C# expression that is true of null and of every member: <c>x is null or (&gt;= 1 and &lt;= 11) or 101</c>.</summary>
    public static string Test(string subject, ChoiceModel choice, bool withNull = true) =>
        Test(subject, choice.IsNumeric ? choice.Values.Select(value => value.Number!.Value) : Enumerable.Range(0, choice.Values.Count), withNull);

    /// <summary>A C# expression that is true of some numbers, and of null where that counts.</summary>
    public static string Test(string subject, IEnumerable<int> values, bool withNull)
    {
        var alternatives = (withNull ? ["null"] : Array.Empty<string>()).Concat(Alternatives(values)).ToList();
        if (alternatives.Count <= LongestPattern)
            return $"{subject} is {string.Join(" or ", alternatives)}";
        IEnumerable<string> pieces = Enumerable
            .Range(0, (alternatives.Count + LongestPattern - 1) / LongestPattern)
            .Select(piece => $"{subject} is {string.Join(" or ", alternatives.Skip(piece * LongestPattern).Take(LongestPattern))}");
        return $"({string.Join(" || ", pieces)})";
    }

    /// <summary>A C# pattern that matches numbers, neighbours as a range.</summary>
    public static string Ranges(IEnumerable<int> values) => string.Join(" or ", Alternatives(values));

    private static List<string> Alternatives(IEnumerable<int> values)
    {
        var numbers = values.Distinct().OrderBy(number => number).ToList();
        var ranges = new List<string>();
        for (int first = 0, last; first < numbers.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
                last++;
            if (last - first >= 2)
                ranges.Add($"(>= {CSharpLiteral.Of(numbers[first])} and <= {CSharpLiteral.Of(numbers[last])})");
            else
                for (int i = first; i <= last; i++)
                    ranges.Add(CSharpLiteral.Of(numbers[i]));
        }

        return ranges;
    }
}
