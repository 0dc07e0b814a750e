using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests;

/// <summary>generator/DIAGNOSTICS.md explains every id.</summary>
public partial class DiagnosticsPageTests
{
    private static readonly string[] Sources = ["generator/WebEx.Spec.Generator/Diagnostics/SpecDescriptors.cs", "build/WebEx.Spec.targets"];

    private static readonly string Page = File.ReadAllText(SpecRepository.PathOf("generator/DIAGNOSTICS.md"));

    [Fact]
    public void Every_kind_of_mistake_has_a_section_under_its_title()
    {
        foreach (SpecRule rule in SpecRules.All)
            Page.ShouldContain($"\n## {rule.Id} {rule.Title}\n", Case.Sensitive);
    }

    [Fact]
    public void Every_id_of_the_generator_and_the_build_has_a_section()
    {
        IEnumerable<string> ids = Sources
            .SelectMany(path => Id().Matches(File.ReadAllText(SpecRepository.PathOf(path))))
            .Select(match => match.Value)
            .Distinct();
        ids.ShouldNotBeEmpty();
        foreach (string id in ids)
            Page.ShouldContain($"\n## {id} ", Case.Sensitive);
    }

    // What the compiler reports; ids of the build itself, WES4005 to WES4007, come from its targets.
    [Fact]
    public void The_release_notes_of_the_analyzer_list_every_id_that_the_compiler_reports()
    {
        IEnumerable<string> reported = SpecRules
            .All.Select(rule => rule.Id)
            .Concat(Id().Matches(File.ReadAllText(SpecRepository.PathOf(Sources[0]))).Select(match => match.Value));
        string releases = File.ReadAllText(SpecRepository.PathOf("generator/WebEx.Spec.Generator/AnalyzerReleases.Unshipped.md"));
        ReleasedId().Matches(releases).Select(match => match.Groups["id"].Value).ShouldBe(reported.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sections_are_in_the_order_of_their_ids_each_once()
    {
        string[] ids = [.. Heading().Matches(Page).Select(match => match.Groups["id"].Value)];
        ids.ShouldBe(ids.Order(StringComparer.Ordinal).Distinct());
    }

    [GeneratedRegex("WES[0-9]{4}")]
    private static partial Regex Id();

    [GeneratedRegex(@"^(?<id>WES[0-9]{4}) \|", RegexOptions.Multiline)]
    private static partial Regex ReleasedId();

    [GeneratedRegex("^## (?<id>WES[0-9]{4}) ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
