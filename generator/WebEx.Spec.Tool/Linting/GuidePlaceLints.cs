using WebEx.Spec.Language.Yaml;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Linting;

/// <summary>Facts that do not say where they stand in the guide.</summary>
internal static class GuidePlaceLints
{
    /// <summary>Remarks on a command. What stands within an argument or a reply has the place of that.</summary>
    public static IEnumerable<Finding> Find(LintInput input) =>
        from file in input.Files
        where file.IsCommand
        from remark in Remarks(file.Root.Find("remarks")?.Value)
        where remark is not MappingNode map || map.Find("line") is null
        select LintRules.RemarkWithoutLine.At(
            new SpecPlace(file.Path, remark.Span),
            "This remark does not say where it stands in the guide; write it as { text: ..., line: ... }."
        );

    private static IEnumerable<SpecNode> Remarks(SpecNode? node) =>
        node switch
        {
            null => [],
            SequenceNode list => list.Items,
            _ => [node],
        };
}
