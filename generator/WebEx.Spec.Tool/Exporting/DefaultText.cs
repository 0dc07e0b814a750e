using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>Says what the site takes for an absent argument.</summary>
internal static class DefaultText
{
    private const string Null = "null";

    /// <summary>The literal token, <c>null</c> as a word, a phrase such as <c>MC: a, TC: b</c>, or a phrase for what is computed; null when the guide states
    /// none.</summary>
    public static string? Of(ArgumentModel argument, CenterSet centers)
    {
        if (argument.Defaults.Count == 0)
            return argument.DefaultFrom;
        return argument.Defaults is [var only] && (centers & ~only.Centers) == CenterSet.None
            ? only.Token ?? Null
            : string.Join(", ", argument.Defaults.SelectMany(value => value.Centers.ToAbbreviations().Select(center => $"{center}: {Shown(value.Token)}")));
    }

    private static string Shown(string? token) =>
        token switch
        {
            null => Null,
            "" => "\"\"",
            _ => token,
        };
}
