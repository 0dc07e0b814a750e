using WebEx.Spec.Language.Binding;

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
}
