namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A text of several fields, with commas or dashes between them, of which the last one must not be empty.</summary>
internal static class TextFields
{
    /// <summary>A text with so many fields and UTF-16 code units.</summary>
    public static string Of(int fields, long length) => new string('-', fields - 1) + FillerText.Of(FillerText.Digits, length - fields + 1);

    /// <summary>Texts with and without all fields.</summary>
    public static IEnumerable<(string Name, string Text)> Cases(int fields)
    {
        string dashes = string.Concat(Enumerable.Repeat("6-", fields - 1));
        yield return ("fields", dashes + "6");
        yield return ("fields-with-commas", (dashes + "6").Replace('-', ','));
        yield return ("last-field-empty", dashes);
        yield return ("last-field-blank", dashes + " ");
        yield return ("a-field-missing", dashes[2..] + "6");
    }

    /// <summary>True when a text has so many fields, of which the last one holds something.</summary>
    public static bool AreIn(string text, int fields) => (text.Split(',', '-').ElementAtOrDefault(fields - 1) ?? "").Trim().Length > 0;
}
