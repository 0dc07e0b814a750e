using System.Text;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Random texts that keep the limits of an argument.</summary>
internal static class ValidText
{
    private const int UsualRoom = 24;

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCXYZ";

    private static readonly string[] Plain = Pieces(Letters + "0123456789é日");

    private static readonly string[] Address = [.. Plain, .. Pieces(":/?&=%#~|;'\"<>+")];

    private static readonly string[] Wild = [.. Address, " ", "\n", "\0", "\u202E", "😀", "{n}", "[n]", "%41", "%zz", ",", "@", "\\", "`", "‘"];

    private static readonly string[] Digits = Pieces("0123456789");

    // No other text holds these letters, so that finding a secret anywhere means that it leaked.
    private static readonly string[] Secret = Pieces("БГДЖЗИЛФЦЧШЩЪЫЭЮЯ");

    // The same of a secret that must be ASCII.
    private static readonly string[] AsciiSecret = Pieces("\u0001\u0002\u0003\u0004");

    /// <summary>A text of a usual length.</summary>
    public static string Of(ArgumentModel argument, Random random, bool canBeEmpty)
    {
        int least = (int)Math.Max(argument.Min ?? 0, canBeEmpty && argument.Type is ArgumentType.Text or ArgumentType.Secret ? 0 : 1);
        if (argument.Type == ArgumentType.Email)
            least = Math.Max(least, "a@b".Length);
        if (argument.Fields is { } fields && !canBeEmpty)
            least = Math.Max(least, fields);
        int most = (int)Math.Min(argument.Max ?? int.MaxValue, least + UsualRoom);
        return Of(argument, random, random.Next(least, Math.Max(least, most) + 1));
    }

    /// <summary>A text with so many UTF-16 code units.</summary>
    public static string Of(ArgumentModel argument, Random random, int length)
    {
        if (argument.Fields is { } fields && length >= fields)
            return new string('-', fields - 1) + Of(Digits, random, length - fields + 1, argument.Forbidden);
        if (argument.Type != ArgumentType.Email || length < "a@b".Length)
            return Of(Alphabet(argument), random, length, argument.Forbidden);
        int local = random.Next(1, length - 1);
        return Of(Plain, random, local, argument.Forbidden) + "@" + Of(Plain, random, length - local - 1, argument.Forbidden);
    }

    /// <summary>An element of a list: without anything that separates elements.</summary>
    public static string Element(ListModel list, Random random) => Of(Plain, random, random.Next(1, 8), list.Separator + list.Open + list.Close);

    private static string[] Alphabet(ArgumentModel argument) =>
        argument.Type switch
        {
            ArgumentType.Secret => argument.IsAscii ? AsciiSecret : Secret,
            ArgumentType.Text when argument.IsAscii => Digits,
            ArgumentType.Key => Digits,
            ArgumentType.Url => Address,
            ArgumentType.Email => Plain,
            _ => Wild,
        };

    private static string Of(string[] alphabet, Random random, int length, string? forbidden)
    {
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            string piece = alphabet[random.Next(alphabet.Length)];
            if (text.Length + piece.Length <= length && (forbidden is null || piece.AsSpan().IndexOfAny(forbidden) < 0))
                _ = text.Append(piece);
        }

        return text.ToString();
    }

    private static string[] Pieces(string characters) => [.. characters.Select(c => c.ToString())];
}
