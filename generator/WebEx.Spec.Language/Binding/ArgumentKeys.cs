using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Binding;

/// <summary>Which keys say something of which arguments. Whatever says nothing is refused, so that no fact of the guide is written down and lost.</summary>
internal sealed class ArgumentKeys(DiagnosticBag diagnostics)
{
    // The keys that do not go with every kind, and the words of those that they go with.
    private static readonly Dictionary<string, string[]> OfKinds = ArgumentTable
        .Own.KeyNames.Select(key => (Key: key, Words: ArgumentKinds.ByWord.Where(kind => kind.Value.Keys.Contains(key)).Select(kind => kind.Key).ToArray()))
        .Where(key => key.Words.Length > 0)
        .ToDictionary(key => key.Key, key => key.Words, StringComparer.Ordinal);

    // A part of a date or a phone number has no property of its own.
    private static readonly string[] OfProperties = ["name", "centers", "only", "deprecated", "from", "to", "least"];

    /// <summary>Reports the keys that say nothing.</summary>
    /// <param name="reader">The keys.</param>
    /// <param name="kind">What they are about.</param>
    /// <param name="whole">What it is a part of; null where it is none.</param>
    public void Check(MapReader reader, ArgumentKind kind, ArgumentModel? whole)
    {
        string word = ArgumentKinds.WordOf(kind);
        foreach (KeyValuePair<string, string[]> key in OfKinds.Where(key => !kind.Keys.Contains(key.Key)))
            reader.Refuse(key.Key, $"does not apply to an argument of type '{word}'; it applies to {string.Join(", ", key.Value)}");

        var fixedParts = whole is null ? null : ArgumentKinds.Of(whole) as WholeKind;
        if (fixedParts is null)
            reader.Refuse("part", "applies only to a part of a date, a time or a phone number");
        if (whole is { IsGroup: true })
            foreach (string key in new[] { "from", "to", "least" })
                reader.Refuse(key, "does not apply to a part of a group, which has the numbers of the group");
        if (reader.Has("default") && reader.Has("defaultFrom"))
            reader.Refuse("defaultFrom", "has no effect beside 'default', which is the value itself");
        if (fixedParts is not null)
            CheckPart(reader, kind, fixedParts);
    }

    private void CheckPart(MapReader reader, ArgumentKind kind, WholeKind whole)
    {
        string word = ArgumentKinds.WordOf(whole);
        foreach (string key in OfProperties)
            reader.Refuse(key, $"does not apply to a part of type '{word}', which has no property of its own");
        if (kind != whole.PartKind)
            diagnostics.Add(SpecMessages.PartTypeFixed(word, ArgumentKinds.WordOf(whole.PartKind)), reader.SpanOf("type"));
        whole.CheckPart(reader, diagnostics);
    }
}
