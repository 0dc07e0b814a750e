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

    [Fact]
    public void Sections_are_in_the_order_of_their_ids_each_once()
    {
        string[] ids = [.. Heading().Matches(Page).Select(match => match.Groups["id"].Value)];
        ids.ShouldBe(ids.Order(StringComparer.Ordinal).Distinct());
    }

    [GeneratedRegex("WES[0-9]{4}")]
    private static partial Regex Id();

    [GeneratedRegex("^## (?<id>WES[0-9]{4}) ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
