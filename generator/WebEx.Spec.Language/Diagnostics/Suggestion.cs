namespace WebEx.Spec.Language.Diagnostics;

/// <summary>Finds what a misspelt word was meant to be.</summary>
public static class Suggestion
{
    // More names than any catalogue has. A hostile file may define as many names as it misspells, and each would be compared with each.
    private const int MostCandidates = 500;
    private const int LongestWord = 100;

    /// <summary>The end of a message: <c>; did you mean 'x'?</c> where something is near, else a full stop.</summary>
    public static string For(string word, IEnumerable<string> candidates) => Nearest(word, candidates) is { } best ? $"; did you mean '{best}'?" : ".";

    /// <summary>The candidate that is nearest; null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord) return null;
        string? best = null;
        int bestDistance = Math.Max(1, word.Length / 3) + 1;
        int[] previous = new int[word.Length + bestDistance + 1];
        int[] current = new int[word.Length + bestDistance + 1];
        foreach (string candidate in candidates.Take(MostCandidates))
        {
            int distance = Distance(word, candidate, bestDistance, previous, current);
            if (distance >= bestDistance) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    // Edits between two words, capitals aside; gives up at the limit, because words come from files that may be hostile.
    private static int Distance(string left, string right, int limit, int[] previous, int[] current)
    {
        if (Math.Abs(left.Length - right.Length) >= limit) return limit;
        for (int j = 0; j <= right.Length; j++) previous[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int least = current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = previous[j - 1] + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                least = Math.Min(least, current[j]);
            }

            if (least >= limit) return limit;
            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
