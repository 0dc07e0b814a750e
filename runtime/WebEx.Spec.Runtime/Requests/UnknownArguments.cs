namespace WebEx;

// What a text holds beside the arguments of its command. The site ignores it without a word, so that a misspelt argument has no effect and nobody notices.
internal static class UnknownArguments
{
    // A text from anywhere can hold any number of them.
    private const int Most = 20;

    private const int LongestName = 60;

    public static IEnumerable<Violation> Of(PairText pairs, IReadOnlyCollection<string> codes, WebExCommand command)
    {
        int reported = 0;
        for (int i = 0; i < pairs.Count && reported < Most; i++)
        {
            if (pairs[i].IsTaken)
                continue;

            reported++;
            string name = pairs.Name(i);
            bool isRepeated = pairs.Find(name.AsSpan()) is var first && first < i && pairs[first].IsTaken;
            yield return new()
            {
                Severity = ViolationSeverity.Notice,
                Rule = isRepeated ? ViolationRule.IgnoredWhen : ViolationRule.UnknownArgument,
                ArgumentCode = name,
                Property = name,
                Limit = isRepeated ? "ignored" : command.Name,
                Condition = isRepeated ? "it is given more than once, and the first one counts" : Advice(pairs, i, name, codes),
                GuidePage = command.GuidePage,
            };
        }
    }

    private static string? Advice(PairText pairs, int index, string name, IReadOnlyCollection<string> codes)
    {
        foreach (string template in Each(codes))
        {
            if (CodeTemplate.IsNumbered(template.AsSpan(), name.AsSpan()))
                return template + " has no such number, or one before it is missing";
        }

        if (Nearest(name, codes) is { } code)
            return "did you mean " + code + "?";
        for (int i = index - 1; i >= 0; i--)
        {
            if (!pairs[i].IsTaken)
                continue;
            return pairs.HoldsUrl(i) ? "it may be a part of " + Excerpt.Of(pairs.Name(i)) + ", whose value has to be percent-encoded" : null;
        }

        return null;
    }

    private static string? Nearest(string name, IReadOnlyCollection<string> codes)
    {
        if (name.Length is 0 or > LongestName)
            return null;

        string? nearest = null;
        int least = int.MaxValue;
        foreach (string template in Each(codes))
        {
            string code = CodeTemplate.Fill(template, 1);
            int distance = string.Equals(template.Replace(CodeTemplate.Placeholder, ""), name, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(name, code);

            // Two codes of three letters differ by one all the time.
            int most = Math.Max(name.Length, code.Length) is >= 4 and var longer ? longer / 3 : 0;
            if (distance > most || distance >= least)
                continue;
            least = distance;
            nearest = code;
        }

        return nearest;
    }

    // How many letters are added, left out or exchanged; either case.
    private static int Distance(string left, string right)
    {
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int exchanged = diagonal + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(exchanged, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }

    private static IEnumerable<string> Each(IReadOnlyCollection<string> codes) => codes.SelectMany(static alternatives => alternatives.Split('|'));
}
