namespace WebEx.Spec.Tool.Exporting;

/// <summary>Joins words as English does.</summary>
internal static class Words
{
    /// <summary>"5, 6, 7 or 8".</summary>
    public static string Join(IReadOnlyList<string> words, string last) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} {last} {words[^1]}";
}
