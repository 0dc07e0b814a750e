namespace WebEx.Spec.Language.Tests.Hostile;

/// <summary>Spoils a text the way that slips of the hand, bad merges and bad intentions do.</summary>
internal sealed class TextMutation(Random random)
{
    private static readonly string[] Punctuation =
    [
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        ",",
        "- ",
        "? ",
        "#",
        " #",
        "&a ",
        "*a",
        "!",
        "!!str ",
        "|",
        "|\n",
        ">",
        "'",
        "\"",
        "%",
        "@",
        "`",
        "<<: ",
        "---\n",
        "...\n",
        "\n",
        "\r",
        "\t",
        "  ",
        "\\",
        "\0",
        "\u0001",
        "\u0085",
        "\u2028",
        "\ufeff",
        "\ud800",
        "\U0001F600",
        "{n}",
        "[n]",
        "null",
        "~",
        "\"\\U99999999\"",
        "-1",
        "99999999999999999999",
    ];

    public string Apply(string text)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
            text = Once(text);
        return text;
    }

    private string Once(string text)
    {
        if (text.Length == 0)
            return Pick();
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 12), text.Length - at);
        return random.Next(9) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(at, Pick()),
            4 => text.Remove(at, 1).Insert(at, Pick()),
            5 => text[..at],
            6 => Lines(text, (lines, i, j) => (lines[i], lines[j]) = (lines[j], lines[i])),
            7 => Lines(text, (lines, i, _) => lines.RemoveAt(i)),
            _ => Lines(text, (lines, i, j) => lines.Insert(i, lines[j])),
        };
    }

    private string Pick() => Punctuation[random.Next(Punctuation.Length)];

    private string Lines(string text, Action<List<string>, int, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count), random.Next(lines.Count));
        return string.Join('\n', lines);
    }
}
