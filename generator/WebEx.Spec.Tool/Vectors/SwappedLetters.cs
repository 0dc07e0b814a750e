namespace WebEx.Spec.Tool.Vectors;

/// <summary>Texts that differ by capitals and small letters alone.</summary>
internal static class SwappedLetters
{
    /// <summary>A text with small letters for capitals, and capitals for small letters.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));
}
