using System.Text;

namespace WebEx.Tests;

/// <summary>Texts of spec files: sentences, codes and tokens, some of them with characters that mean something to whoever reads them next.</summary>
internal static class RandomWords
{
    private static readonly string[] Hostile =
    [
        "*/",
        "</summary>",
        "&amp;",
        "\"",
        "\\",
        "\\u0041",
        "{0}",
        "{n}",
        "]]>",
        "<b>",
        "'",
        "#",
        ": ",
        "%41",
        "\u2028",
        "\u202E",
        "é",
        "日",
        "\t",
        "//",
        "$\"{x}\"",
        "\"\"\"",
        "null",
        "???/",
        "@",
        "-",
        ",",
    ];

    // What can be in a code or a token without standing for something else there.
    private static readonly string[] OfWire =
    [
        "&",
        "=",
        "+",
        "%",
        "%41",
        " ",
        "é",
        "#",
        "?",
        "/",
        ".",
        "-",
        "_",
        "\"",
        "'",
        "<",
        ">",
        "\\",
        "日",
        ":",
        ";",
        ",",
        "*",
        "~",
        "$",
    ];

    /// <summary>A sentence.</summary>
    public static string Sentence(Draw draw)
    {
        var text = new StringBuilder(draw.One("What it is", "The site reads it", "It says so", "A meeting"));
        for (int i = draw.Int(0, 3); i > 0; i--)
            _ = text.Append(' ').Append(draw.Chance(40) ? draw.One(Hostile) : draw.One("of the user", "where that is", "A. B", "for all centers"));
        return text.Append(draw.One(".", ".", "!", "?", ".)")).ToString();
    }

    /// <summary>A phrase, which is no sentence.</summary>
    public static string Phrase(Draw draw) => draw.One("the site's own", "where the site has it", "on weekdays", "M \"x\" </c> *", "é & ü");

    /// <summary>A text that goes over the wire, with a beginning that no other has.</summary>
    public static string Wire(Draw draw, string beginning, bool isPlain = false)
    {
        var text = new StringBuilder(beginning);
        for (int i = draw.Int(0, 2); i > 0; i--)
            _ = text.Append(!isPlain && draw.Chance(10) ? draw.One(OfWire) : draw.One("a", "Bc", "x", "Y"));
        return text.ToString();
    }
}
