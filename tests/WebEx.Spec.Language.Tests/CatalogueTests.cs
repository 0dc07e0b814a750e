using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Yaml;

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
    }

    [Fact]
    public void Every_erratum_that_it_rests_on_is_in_the_list()
    {
        var known = Errata().ToHashSet(StringComparer.Ordinal);
        known.ShouldNotBeEmpty();
        IEnumerable<string> unknown = SpecRepository.Catalogue()
            .Select(file => (file.Path, Root: SpecDocument.Read(file, TestContext.Current.CancellationToken).Root.ShouldNotBeNull(file.Path)))
            .SelectMany(file => Referred(file.Root).Where(id => !known.Contains(id.Value)).Select(id => $"{file.Path}({id.Span.StartLine}): {id.Value}"));
        unknown.ShouldBeEmpty();
    }

    [Fact]
    public void No_erratum_is_listed_twice() => Errata().ShouldBeUnique();

    // The list stands at the top of its file, which no file of the language may; under a key it is read like any other.
    private static IEnumerable<string> Errata()
    {
        string text = "errata:\n" + File.ReadAllText(SpecRepository.PathOf("spec/errata.yaml"));
        SpecDocument document = SpecDocument.Read(new SpecFile("spec/errata.yaml", text), TestContext.Current.CancellationToken);
        document.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        return document.Root!.Find("errata")!.Value.ShouldBeOfType<SequenceNode>().Items
            .Select(item => item.ShouldBeOfType<MappingNode>().Find("id")?.Value.ShouldBeOfType<ScalarNode>().Value ?? "");
    }

    private static IEnumerable<ScalarNode> Referred(SpecNode node) => node switch
    {
        MappingNode map => map.Entries.SelectMany(entry => entry.Key.Value == "erratum" ? Scalars(entry.Value) : Referred(entry.Value)),
        SequenceNode sequence => sequence.Items.SelectMany(Referred),
        _ => [],
    };

    private static IEnumerable<ScalarNode> Scalars(SpecNode node) => node is SequenceNode sequence ? sequence.Items.OfType<ScalarNode>() : [(ScalarNode)node];
}
