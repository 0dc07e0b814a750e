using System.Runtime.CompilerServices;

namespace WebEx;

// A URL that was copied out of markup or a mail as it is written there: "m.php?AT=JM&amp;MK=123". Split at its ampersands, its names begin with what is left of
// the entity.
internal static class EscapedAmpersand
{
    private static readonly string[] Rests = ["amp;", "#38;", "#x26;"];

    // Asked of every name: nearly all are told apart by their first character.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Begins(ReadOnlySpan<char> name) => name.Length > 0 && (name[0] is 'a' or 'A' or '#') && BeginsWithRest(name);

    private static bool BeginsWithRest(ReadOnlySpan<char> name)
    {
        foreach (string rest in Rests)
        {
            if (name.StartsWith(rest.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // The numeric ones hold the character that begins the fragment of a URL.
    public static bool IsIn(string text)
    {
        for (int at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&', at + 1))
        {
            if (Begins(text.AsSpan(at + 1)))
                return true;
        }

        return false;
    }
}
