using WebEx.Spec.Language.Binding;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Linting;

/// <summary>Gives advice about a catalogue without errors.</summary>
internal static class Linter
{
    private static readonly Func<LintInput, IEnumerable<Finding>>[] Lints =
    [
        GuidePlaceLints.Find,
        SharingLints.Find,
        ErratumLints.Find,
        RuleLints.Find,
        NameLints.Find,
    ];

    /// <summary>The advice, in the order of files and lines, without what is suppressed.</summary>
    /// <param name="loaded">The catalogue.</param>
    /// <param name="severities">What each kind weighs, where it is not a warning.</param>
    public static IReadOnlyList<Finding> Find(LoadedFolder loaded, IReadOnlyDictionary<string, FindingSeverity?> severities)
    {
        SpecDocument[] documents = [.. loaded.Files.Select(file => SpecDocument.Read(file, CancellationToken.None))];
        var input = new LintInput(documents, loaded.Catalogue);
        // Turned off, advice is none that could be suppressed.
        List<Finding> found =
        [
            .. Lints.SelectMany(lint => lint(input)).Distinct().Where(finding => severities.GetValueOrDefault(finding.Id, FindingSeverity.Warning) is not null),
        ];
        Suppression[] suppressions = [.. loaded.Files.SelectMany(Suppression.Of)];
        IEnumerable<Finding> left = found.Where(finding => !Array.Exists(suppressions, suppression => Suppresses(suppression, finding)));
        return
        [
            .. left.Concat(suppressions.SelectMany(suppression => Faults(suppression, found, loaded.Catalogue)))
                .Select(finding => finding with { Severity = severities.GetValueOrDefault(finding.Id, finding.Severity) ?? finding.Severity })
                .OrderBy(finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Span.StartLine)
                .ThenBy(finding => finding.Span.StartColumn),
        ];
    }

    private static bool Suppresses(Suppression suppression, Finding finding) =>
        suppression.Id == finding.Id && suppression.Place.Path == finding.Path && suppression.Line == finding.Span.StartLine;

    private static IEnumerable<Finding> Faults(Suppression suppression, List<Finding> found, Catalogue catalogue)
    {
        if (!found.Exists(finding => Suppresses(suppression, finding)))
            yield return LintRules.IdleSuppression.At(
                suppression.Place,
                $"There is no {suppression.Id} in line {suppression.Line} that this could suppress; remove the comment."
            );
        else if (suppression.Fault([.. catalogue.Errata.Select(erratum => erratum.Id)], catalogue.Shared.GuideLines) is { } fault)
            yield return LintRules.SuppressionWithoutReason.At(suppression.Place, fault);
        else if (suppression.Change(catalogue.Errata) is { } change)
            yield return LintRules.StaleSuppression.At(suppression.Place, change);
    }
}
