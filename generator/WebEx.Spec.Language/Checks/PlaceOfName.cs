using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Checks;

/// <summary>Where a file names something.</summary>
internal static class PlaceOfName
{
    /// <summary>The place of a name in a part of a file; null where it is not there, because it comes from a shared definition.</summary>
    public static SourceSpan? Find(string name, SpecNode? within) =>
        within is null ? null : Scalars(within).FirstOrDefault(scalar => scalar.Value == name)?.Span;

    private static IEnumerable<ScalarNode> Scalars(SpecNode node) =>
        node switch
        {
            ScalarNode scalar => [scalar],
            SequenceNode sequence => sequence.Items.SelectMany(Scalars),
            MappingNode map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
            _ => [],
        };
}
