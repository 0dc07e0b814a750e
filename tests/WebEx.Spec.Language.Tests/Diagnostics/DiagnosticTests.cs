using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Every mistake is told with its exact message and place, and nothing else is told beside it.</summary>
public class DiagnosticTests
{
    internal static IReadOnlyDictionary<string, DiagnosticCase> Cases { get; } =
        new[]
        {
            YamlCases.All,
            CommandCases.All,
            ArgumentCases.All,
            ChoiceCases.All,
            UseCases.All,
            RuleCases.All,
            ReplyCases.All,
            ReplyScopeCases.All,
            NameCases.All,
            MeaninglessCases.All,
            ErrorCases.All,
            SharedCases.All,
            ReferenceCases.All,
            LaterCases.All,
            CatalogueCases.All,
        }
            .SelectMany(cases => cases)
            .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_told_at_its_place(string name)
    {
        DiagnosticCase expected = Cases[name];
        MarkedText marked = MarkedText.Read(expected.Text);
        Catalogue catalogue = SampleCatalogue.Load(new SpecFile(expected.Path, marked.Text, expected.IsOwn), expected.Others);

        string told = string.Join("\n", catalogue.Diagnostics);
        var place = marked.Spans.ShouldHaveSingleItem();
        told.ShouldContain(new SpecDiagnostic(expected.Rule, expected.Path, place, expected.Message).ToString());
        if (!expected.HasConsequences)
            _ = catalogue.Diagnostics.ShouldHaveSingleItem(told);
    }

    [Fact]
    public void Every_kind_of_mistake_has_a_case()
    {
        var shown = Cases.Values.Select(expected => expected.Rule).ToHashSet();
        SpecRules.All.Where(rule => !shown.Contains(rule)).ShouldBeEmpty();
    }

    [Fact]
    public void Ids_and_titles_are_unique_and_in_order()
    {
        SpecRules.All.Select(rule => rule.Id).ShouldBe(SpecRules.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal));
        SpecRules.All.Select(rule => rule.Title).ShouldBeUnique();
    }

    [Fact]
    public void The_list_of_rules_leaves_none_out() =>
        typeof(SpecRules)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(SpecRule))
            .Select(property => property.GetValue(null))
            .ShouldBe(SpecRules.All, ignoreOrder: true);

    [Fact]
    public void The_catalogue_that_snippets_are_tried_in_has_no_mistake() => SampleCatalogue.Load(SampleCatalogue.Head).Diagnostics.ShouldBeEmpty();
}
