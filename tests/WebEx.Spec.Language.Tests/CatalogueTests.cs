using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests;

/// <summary>The catalogue of this repository.</summary>
public class CatalogueTests
{
    [Fact]
    public void It_has_no_mistake()
    {
        Catalogue catalogue = Catalogue.Load(SpecRepository.Catalogue(), TestContext.Current.CancellationToken);
        catalogue.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        catalogue.Commands.Count().ShouldBe(catalogue.Bound.Count);
        catalogue.Commands.ShouldNotBeEmpty();
        catalogue.Errata.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("spec/pages/m/meeting/DM.yaml", "access: host", "acess: host")]
    [InlineData("spec/common/urls.yaml", "\n  backUrl:", "\n  bakUrl:")]
    [InlineData("spec/errata.yaml", "\nerrata:", "\nerrat:")]
    [InlineData("spec/webex.yaml", "namespace: Meetings", "namespace: Sessions")]
    public void What_holds_still_after_a_change_is_what_binding_all_anew_gives(string path, string old, string changed)
    {
        IReadOnlyList<SpecFile> files = SpecRepository.Catalogue();
        files.Single(file => file.Path == path).Text.ShouldContain(old);
        SpecFile[] edited =
        [
            .. files.Select(file => file.Path == path ? file with { Text = file.Text.Replace(old, changed, StringComparison.Ordinal) } : file),
        ];
        Catalogue anew = Catalogue.Load(edited, TestContext.Current.CancellationToken);
        Catalogue before = SpecRepository.Load(files);

        Catalogue after = before.With(edited, TestContext.Current.CancellationToken);
        after.Diagnostics.ShouldBe(anew.Diagnostics);
        after.Commands.ShouldBe(anew.Commands);
        after.Shared.ShouldBe(anew.Shared);
        after.With(files, TestContext.Current.CancellationToken).Commands.ShouldBe(before.Commands);
    }

    [Fact]
    public void A_file_of_the_consumer_ends_the_demand_for_causes_of_errors_also_in_files_that_stay()
    {
        SpecFile[] files = [new("webex.yaml", SampleCatalogue.Shared), new("SM.yaml", SampleCatalogue.Head + "errors: { Odd: { line: 1, meaning: One. } }")];
        Catalogue before = Catalogue.Load(files, TestContext.Current.CancellationToken);
        before.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(SpecRules.MissingKey);
        Catalogue after = before.With([.. files, new SpecFile("own.yaml", "choices: {}", IsOverride: true)], TestContext.Current.CancellationToken);
        after.Diagnostics.ShouldBeEmpty();
        after.With(files, TestContext.Current.CancellationToken).Diagnostics.ShouldBe(before.Diagnostics);
    }
}
