namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>What is tried of all that is written as a number.</summary>
internal static class NumberCases
{
    private static readonly string[] NoNumbers = ["abc", "", "1.5", "+1", "1 2", "0x1", "٣"];

    /// <summary>The ends of a range, and the numbers beyond them.</summary>
    public static IEnumerable<(string Name, object Value)> Range(long least, long? most)
    {
        yield return ("min", least);
        if (least > int.MinValue)
            yield return ("below-min", least - 1);
        if (most is not { } max)
            yield break;
        yield return ("max", max);
        if (max < int.MaxValue)
            yield return ("above-max", max + 1);
    }

    /// <summary>Texts that are no number, and the first numbers that do not fit.</summary>
    public static IEnumerable<(string Name, string Text)> Malformed(long least, long most)
    {
        foreach ((int i, string text) in NoNumbers.Index())
            yield return ($"no-number-{InvariantText.Of(i + 1)}", text);
        yield return ("too-large", InvariantText.Of(most + 1));
        yield return ("too-small", InvariantText.Of(least - 1));
    }
}
