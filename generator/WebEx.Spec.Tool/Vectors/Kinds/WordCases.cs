namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>What is tried of all that is written as one of some words.</summary>
internal static class WordCases
{
    /// <summary>A text that is none of the words of any kind.</summary>
    public static (string Name, string Text) NoWord => ("no-word", "zzz");

    /// <summary>A word that is read in any letters.</summary>
    public static IEnumerable<Spelling> InOtherLetters(string word) =>
        [new Spelling("capitals", word.ToUpperInvariant()), new Spelling("small-letters", word.ToLowerInvariant())];

    /// <summary>Texts that are none of the words.</summary>
    /// <param name="word">One of the words.</param>
    public static IEnumerable<(string Name, string Text)> Malformed(string word) => [NoWord, ("empty", ""), ("blank-behind", word + " ")];
}
