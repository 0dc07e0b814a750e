using WebEx.Spec.Tool.Explaining;

namespace WebEx.Site;

/// <summary>Text of a caller as people and programs are shown it.</summary>
internal static class ShownText
{
    /// <summary>What is shown of a value that is a secret, or could be one.</summary>
    public const string Hidden = SecretText.Masked;

    // The search for secrets inside a value takes its time with a long one, and a URL that a browser is sent to is shorter.
    private const int LongestUrl = 2000;

    /// <summary>An address without what looks like a secret in it; hidden as a whole where it is too long to be looked through.</summary>
    public static string OfUrl(string url) => url.Length > LongestUrl ? Hidden : SecretText.Mask(url);

    /// <summary>The beginning of a text, without what looks like a secret in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many characters of it at most; 2,000 at most.</param>
    public static string Beginning(string text, int most) => text.Length <= most ? SecretText.Mask(text) : SecretText.Mask(text[..most]) + "...";
}
