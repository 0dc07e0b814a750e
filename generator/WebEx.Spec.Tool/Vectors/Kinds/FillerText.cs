namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>Text of a length that a limit asks for.</summary>
internal static class FillerText
{
    /// <summary>What text is usually made of.</summary>
    public const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>What keys and phone numbers are made of.</summary>
    public const string Digits = "1234567890";

    /// <summary>So many characters of an alphabet, which is repeated.</summary>
    public static string Of(string alphabet, long length) =>
        string.Concat(Enumerable.Repeat(alphabet, ((int)length / alphabet.Length) + 1))[..Math.Max(0, (int)length)];
}
