namespace WebEx.Spec.Language.Reading;

/// <summary>
/// Words that other YAML files have for true and false. The language has these two alone, so that none of the others is taken for a phrase or a token.
/// </summary>
internal static class YamlWords
{
    private static readonly string[] Yes = ["true", "yes", "on", "y"];
    private static readonly string[] No = ["false", "no", "off", "n"];

    /// <summary>True for a word that means true or false somewhere.</summary>
    public static bool IsTruth(string word) => Is(word, Yes) || Is(word, No);

    /// <summary>The word of the language for one of them.</summary>
    public static string Canonical(string word) => Is(word, Yes) ? "true" : "false";

    private static bool Is(string word, string[] words) => words.Contains(word, StringComparer.OrdinalIgnoreCase);
}
