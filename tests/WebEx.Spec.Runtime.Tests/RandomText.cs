using System.Text;

namespace WebEx.Tests;

internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "&",
        "=",
        "%",
        "+",
        " ",
        "?",
        "#",
        "/",
        "|",
        ",",
        "%41",
        "%zz",
        "<",
        ">",
        "\"",
        "\0",
        "\n",
        "é",
        "日",
        "😀",
        "İ",
        "٣",
        "\u202E",
        "{n}",
        "[n]",
    ];

    public static string WellFormed(Random random, int most)
    {
        var text = new StringBuilder();
        int length = random.Next(most);
        for (int i = 0; i < length; i++)
        {
            _ = random.Next(4) switch
            {
                0 => text.Append(Pieces[random.Next(Pieces.Length)]),
                1 => text.Append(new Rune(random.Next(0x20, 0xD800))),
                _ => text.Append((char)random.Next('0', 'z' + 1)),
            };
        }

        return text.ToString();
    }

    // Real text, damaged: characters replaced, removed, doubled and inserted, surrogates alone included.
    public static string Mutate(Random random, string text)
    {
        var mutant = new StringBuilder(text);
        int changes = random.Next(1, 6);
        for (int i = 0; i < changes; i++)
        {
            int at = random.Next(mutant.Length + 1);
            switch (random.Next(6))
            {
                case 0 when at < mutant.Length:
                    mutant[at] = (char)random.Next(0x10000);
                    break;
                case 1 when at < mutant.Length:
                    _ = mutant.Remove(at, Math.Min(random.Next(1, 8), mutant.Length - at));
                    break;
                case 2 when at < mutant.Length:
                    _ = mutant.Insert(at, mutant.ToString(at, Math.Min(random.Next(1, 20), mutant.Length - at)));
                    break;
                case 3:
                    _ = mutant.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 4:
                    _ = mutant.Insert(at, random.NextInt64().ToString(System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default:
                    _ = mutant.Insert(at, (char)random.Next(128));
                    break;
            }
        }

        return mutant.ToString();
    }
}
