namespace WebEx.Spec.Language.Diagnostics;

/// <summary>Finds what a misspelt word was meant to be. The client compiles it as well, for its fakes, where it is internal.</summary>
#if WEBEX_SPEC_LANGUAGE
public
#else
internal
#endif
static class Suggestion
{
    // More names than any catalogue has. A hostile file may define as many names as it misspells, and each would be compared with each.
    private const int MostCandidates = 500;
    private const int LongestWord = 100;

    // Of two letters every other word of two letters is a near one.
    private const int ShortestWord = 3;

    /// <summary>The end of a message: <c>; did you mean 'x'?</c> where something is near, else a full stop.</summary>
    public static string For(string word, IEnumerable<string> candidates) => Nearest(word, candidates) is { } best ? $"; did you mean '{best}'?" : ".";

    /// <summary>The candidate that the word is most likely a misspelling of; null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        string? best = null;
        int bestDistance = (word.Length < ShortestWord ? 0 : Math.Max(1, word.Length / 3)) + 1;
        int[][] rows = [.. Enumerable.Range(0, 3).Select(_ => new int[word.Length + bestDistance + 1])];
        foreach (string candidate in candidates.Take(MostCandidates))
        {
            int distance = Distance(word, candidate, bestDistance, rows);
            if (distance >= bestDistance)
                continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    // Edits between two words, capitals aside, where two letters that changed places count as one; gives up at the limit, because words come from files that
    // may be hostile.
    private static int Distance(string left, string right, int limit, int[][] rows)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
            return limit;
        (int[] before, int[] previous, int[] current) = (rows[0], rows[1], rows[2]);
        for (int j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int least = current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int distance = Math.Min(previous[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1), Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    distance = Math.Min(distance, before[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least >= limit)
                return limit;
            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
