using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Kinds;

namespace WebEx.Spec.Tool.Schemas;

/// <summary>Which keys go with which kinds of arguments, as the kinds have registered it.</summary>
internal static class KindKeys
{
    /// <summary>The words of the kinds.</summary>
    /// <param name="isOfReply">True where only those are meant that a parameter of a reply can be of.</param>
    public static IEnumerable<string> Words(bool isOfReply) =>
        ArgumentKinds.ByWord.Where(kind => !isOfReply || kind.Value.ReplyKeys is not null).Select(kind => kind.Key);

    /// <summary>The words of the kinds that are made of several codes.</summary>
    public static IEnumerable<string> WithParts => ArgumentKinds.ByWord.Where(kind => kind.Value.HasParts).Select(kind => kind.Key);

    /// <summary>The words of parts.</summary>
    public static IEnumerable<string> PartNames => ArgumentKinds.PartNames;

    /// <summary>The kinds that take a key; none where every kind does.</summary>
    public static IReadOnlyList<string> TakersOf(string key, bool isOfReply)
    {
        string[] takers = [.. ArgumentKinds.ByWord.Where(kind => KeysOf(kind.Value, isOfReply)?.Contains(key) == true).Select(kind => kind.Key)];
        return takers;
    }

    /// <summary>The key that a kind needs beside its code or its parts; null where it needs none.</summary>
    public static string? NeededBy(string word, bool isOfReply) =>
        ArgumentKinds.ByWord[word].NeededKey is { } key && KeysOf(ArgumentKinds.ByWord[word], isOfReply)?.Contains(key) == true ? key : null;

    /// <summary>True where something without a type can take a key: the usual type has it, or that of a part.</summary>
    public static bool IsUsual(string key, bool isOfReply) =>
        isOfReply ? ReplyTable.Parameter.Has("parts") && key == "separator" : ArgumentKinds.Unnamed.Any(kind => kind.Keys.Contains(key));

    private static IReadOnlyCollection<string>? KeysOf(ArgumentKind kind, bool isOfReply) => isOfReply ? kind.ReplyKeys : kind.Keys;
}
