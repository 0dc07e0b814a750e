using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Holds what all files say under <c>erratum</c> against the errata. Files are read as they are written, so that a shared definition is reported
/// once.</summary>
internal static class ErratumReferences
{
    private const string Key = "erratum";

    /// <summary>The errors; none when no file has errata, because those of a catalogue may lie elsewhere.</summary>
    /// <param name="documents">Every file, also those with errata.</param>
    public static IEnumerable<SpecDiagnostic> Check(IReadOnlyCollection<SpecDocument> documents)
    {
        var errata = documents.SelectMany(Errata).ToList();
        var ids = new HashSet<string>(errata.Select(erratum => erratum.Id.Value), StringComparer.Ordinal);
        // An id that is missing, or none, or given twice, is reported where it is. What refers to the erratum that lost its own is no second error.
        if (errata.Count == 0 || ids.Count < errata.Count || !ids.All(SpecId.IsValid))
            return [];

        var references = documents
            .Where(document => document.Root is not null)
            .SelectMany(document => References(document.Root!).Select(id => (document.File.Path, Id: id)))
            .ToLookup(reference => reference.Id.Value, StringComparer.Ordinal);
        // A file that cannot be read may refer to any.
        bool areAllRead = documents.All(document => document.Root is not null);
        var unused = errata
            .Where(erratum => areAllRead && !erratum.IsGeneral && !references.Contains(erratum.Id.Value))
            .ToDictionary(erratum => erratum.Id.Value, StringComparer.Ordinal);
        var diagnostics = new List<SpecDiagnostic>();
        foreach (IGrouping<string, (string Path, ScalarNode Id)> undefined in references.Where(references => !ids.Contains(references.Key)))
        {
            string? meant = Suggestion.Nearest(undefined.Key, unused.Keys);
            // Several facts agree on an id, and only the erratum has another one: the erratum is misspelt. Of a single fact it is the fact.
            if (meant is not null && undefined.Skip(1).Any())
                diagnostics.Add(Unused(unused[meant], SpecMessages.ErratumMisspelt(unused[meant].Id.Value, undefined.Count(), undefined.Key)));
            else
                diagnostics.AddRange(undefined.Select(reference => Undefined(reference, ids)));
            if (meant is not null)
                _ = unused.Remove(meant);
        }

        return diagnostics.Concat(unused.Values.Select(erratum => Unused(erratum, SpecMessages.ErratumUnused(erratum.Id.Value))));
    }

    private static SpecDiagnostic Undefined((string Path, ScalarNode Id) reference, IEnumerable<string> ids) =>
        new(SpecMessages.ErratumUnknown(reference.Id.Value, Suggestion.For(reference.Id.Value, ids)), reference.Path, reference.Id.Span);

    private static SpecDiagnostic Unused((string Path, ScalarNode Id, bool IsGeneral) erratum, SpecMessage message) =>
        new(message, erratum.Path, erratum.Id.Span);

    private static IEnumerable<(string Path, ScalarNode Id, bool IsGeneral)> Errata(SpecDocument document)
    {
        if (document.Root?.Find(ErrataTable.Errata)?.Value is not SequenceNode errata)
            yield break;
        foreach (MappingNode erratum in errata.Items.OfType<MappingNode>())
            yield return (
                document.File.Path,
                erratum.Find("id")?.Value as ScalarNode ?? new ScalarNode("", true, erratum.Span),
                erratum.Find("general")?.Value is ScalarNode { Value: "true" }
            );
    }

    private static IEnumerable<ScalarNode> References(SpecNode node) =>
        node switch
        {
            MappingNode map => map.Entries.SelectMany(entry => entry.Key.Value == Key ? Ids(entry.Value) : References(entry.Value)),
            SequenceNode sequence => sequence.Items.SelectMany(References),
            _ => [],
        };

    private static IEnumerable<ScalarNode> Ids(SpecNode node) =>
        node switch
        {
            SequenceNode sequence => sequence.Items.OfType<ScalarNode>(),
            ScalarNode { IsNull: false } id => [id],
            _ => [],
        };
}
