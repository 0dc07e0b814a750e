using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Kinds;

/// <summary>A kind whose values have fixed parts, each with a code of its own and none with a property of its own.</summary>
public abstract class WholeKind : ArgumentKind
{
    /// <inheritdoc/>
    public override bool HasParts => true;

    /// <summary>The words of the parts, in their order.</summary>
    public abstract IReadOnlyList<string> PartNames { get; }

    /// <summary>What each part is.</summary>
    internal abstract ArgumentKind PartKind { get; }

    /// <summary>Checks the keys of a part, which is of the right kind.</summary>
    internal abstract void CheckPart(MapReader reader, DiagnosticBag diagnostics);

    /// <summary>Checks that each part is there once, and puts them in order.</summary>
    internal IEnumerable<ArgumentModel> Ordered(
        IReadOnlyList<(MappingNode Map, ArgumentModel Part)> parts,
        string word,
        MapReader whole,
        DiagnosticBag diagnostics
    )
    {
        foreach ((MappingNode map, ArgumentModel part) in parts.Where(part => !IsKnown(part.Part)))
            diagnostics.Add(
                SpecMessages.NotAPart(part.Part ?? "", word, string.Join(", ", PartNames), Suggestion.For(part.Part ?? "", PartNames)),
                map.Find("part")?.Value.Span ?? map.Span
            );
        foreach (var twice in parts.Where(part => IsKnown(part.Part)).GroupBy(part => part.Part.Part).Where(group => group.Count() > 1))
            diagnostics.Add(SpecMessages.PartTwice(twice.Key), twice.Last().Map.Find("part")!.Value.Span);
        foreach (string missing in PartNames.Where(name => parts.All(part => part.Part.Part != name)))
            diagnostics.Add(SpecMessages.PartMissing(missing), whole.SpanOf("parts"));
        return parts.Select(part => part.Part).OrderBy(part => PartNames.ToList().IndexOf(part.Part ?? ""));
    }

    private bool IsKnown(ArgumentModel part) => PartNames.Contains(part.Part ?? "");
}
