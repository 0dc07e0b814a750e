using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Finds the lines of the guide that a file names, and holds them against the guide's length.</summary>
internal static class GuideLineCheck
{
    // A later fact names the lines of the guide that it contradicts.
    private static readonly string[] LineKeys = ["line", "contradicts"];

    private const string ErratumKey = "erratum";
    private const string RemarksKey = "remarks";

    // Rows of errors have their line as their whole value.
    private static readonly string[] ErrorKeys = ["errors", "errorSets"];

    // What a command states of itself; remarks draw on other chapters too.
    private static readonly string[] SectionKeys = ["arguments", "rules", "reply", "errors"];

    /// <summary>Reports lines behind the end of the guide.</summary>
    /// <param name="root">The file.</param>
    /// <param name="guideLines">How many lines the guide has; null when that is not known.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static void Check(MappingNode root, int? guideLines, DiagnosticBag diagnostics)
    {
        if (guideLines is not { } last)
            return;
        foreach (GuideLine line in Lines(root, isErrors: false, withErrata: true).Where(line => line.Line > last))
            diagnostics.Add(SpecMessages.LineBehindEnd(last, line.Line), line.Span);
    }

    /// <summary>The lines that have to be in the section of a command. What rests on an erratum may be printed elsewhere.</summary>
    public static IEnumerable<GuideLine> InSection(MappingNode root) =>
        root
            .Entries.Where(entry => SectionKeys.Contains(entry.Key.Value))
            .SelectMany(entry => Lines(entry.Value, ErrorKeys.Contains(entry.Key.Value), withErrata: false));

    private static IEnumerable<GuideLine> Lines(SpecNode node, bool isErrors, bool withErrata) =>
        node switch
        {
            SequenceNode sequence => sequence.Items.SelectMany(item => Lines(item, isErrors: false, withErrata)),
            MappingNode map when withErrata || map.Find(ErratumKey) is null => map
                .Entries.Where(entry => withErrata || entry.Key.Value != RemarksKey)
                .SelectMany(entry =>
                    LineKeys.Contains(entry.Key.Value) ? Numbers(entry.Value)
                    : isErrors && entry.Value is ScalarNode ? Numbers(entry.Value)
                    : Lines(entry.Value, isErrors || ErrorKeys.Contains(entry.Key.Value), withErrata)
                ),
            _ => [],
        };

    private static IEnumerable<GuideLine> Numbers(SpecNode node) =>
        node switch
        {
            MappingNode map => map.Entries.SelectMany(entry => Numbers(entry.Value)),
            SequenceNode sequence => sequence.Items.SelectMany(Numbers),
            ScalarNode scalar when int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int line) =>
            [
                new GuideLine(line, scalar.Span),
            ],
            _ => [],
        };
}
