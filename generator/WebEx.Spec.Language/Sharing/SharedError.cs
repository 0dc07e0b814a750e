using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Sharing;

/// <summary>What an error code means, and where it comes from, wherever a command does not say otherwise.</summary>
/// <param name="Meaning">What went wrong.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record SharedError(string Meaning, ErrorOrigin Origin)
{
    /// <summary>Reads a definition: the meaning alone, or a map of keys.</summary>
    internal static SharedError? Read(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is ScalarNode { IsPlain: true, Value.Length: 0 })
        {
            diagnostics.Add(SpecMessages.MeaningEmpty(entry.Key.Value), entry.Key.Span);
            return null;
        }

        if (entry.Value is ScalarNode meaning)
        {
            SentenceCheck.Check(meaning, $"The meaning of {Quoted.Text(entry.Key.Value)}", diagnostics);
            return new SharedError(meaning.Value, ErrorOrigin.NotStated);
        }

        if (entry.Value is MappingNode map)
        {
            var reader = new MapReader(map, ErrorTable.Shared, diagnostics);
            return new SharedError(reader.RequiredSentence("meaning"), ErrorOrigin.Read(reader, diagnostics));
        }

        diagnostics.Add(SpecMessages.MeaningShape(entry.Key.Value, entry.Value.Kind), entry.Value.Span);
        return null;
    }
}
