using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.CSharp;

/// <summary>Sets of centers as C# and as words.</summary>
internal static class CenterText
{
    /// <summary>A C# expression.</summary>
    public static string Expression(CenterSet centers) =>
        centers switch
        {
            CenterSet.All => "global::WebEx.Centers.All",
            CenterSet.None => "global::WebEx.Centers.None",
            _ => string.Join(" | ", Members(centers).Select(member => "global::WebEx.Centers." + member)),
        };

    /// <summary>A C# expression for the center of a set of one; null for any other set.</summary>
    public static string? Single(CenterSet centers) => Members(centers).Take(2).ToList() is { Count: 1 } only ? "global::WebEx.Center." + only[0] : null;

    /// <summary>Words: "Meeting Center and Training Center".</summary>
    public static string Words(CenterSet centers) => Join([.. centers.ToNames()], "and");

    /// <summary>Joins words with commas, and a word before the last.</summary>
    public static string Join(IReadOnlyList<string> words, string last) =>
        words.Count switch
        {
            0 => "",
            1 => words[0],
            _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[words.Count - 1]}",
        };

    private static IEnumerable<string> Members(CenterSet centers) => centers.ToNames().Select(name => name.Replace(" ", ""));
}
