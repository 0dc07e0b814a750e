using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Emission;

/// <summary>The numbers of an enum's members: the token where all tokens are numbers, else their order.</summary>
internal static class ChoiceMembers
{
    /// <summary>The number of the member of a token.</summary>
    public static int ValueOf(ChoiceModel choice, string token)
    {
        for (int i = 0; i < choice.Values.Count; i++)
            if (choice.Values[i].Token == token) return choice.IsNumeric ? choice.Values[i].Number!.Value : i;
        throw new InvalidOperationException($"'{token}' is not a token of {choice.EnumName}; the binder should have said so.");
    }

    /// <summary>A C# pattern that matches null and every member: <c>null or (&gt;= 1 and &lt;= 11) or 101</c>.</summary>
    public static string Pattern(ChoiceModel choice, bool withNull = true) => (withNull ? "null or " : "") + Ranges(choice.Values.Select(value => ValueOf(choice, value.Token)));

    /// <summary>A C# pattern that matches numbers, neighbours as a range.</summary>
    public static string Ranges(IEnumerable<int> values)
    {
        var numbers = values.Distinct().OrderBy(number => number).ToList();
        var ranges = new List<string>();
        for (int first = 0, last; first < numbers.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1) last++;
            ranges.Add(last - first < 2
                ? string.Join(" or ", numbers.Skip(first).Take(last - first + 1))
                : $"(>= {numbers[first]} and <= {numbers[last]})");
        }

        return string.Join(" or ", ranges);
    }
}
