using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;
using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Tests;

/// <summary>What emission gives without a compiler: the files that a project gets, to the byte.</summary>
public sealed class SourceFilesTests
{
    [Fact]
    public void The_files_of_the_catalogue_are_those_of_a_project_of_the_newest_net() => Of(ConsumerFacts.Newest, WholeCatalogue.OnNewest);

    [Fact]
    public void The_files_of_the_catalogue_are_those_of_a_project_of_netstandard_and_c_sharp_9() =>
        Of(
            new ConsumerFacts(
                HasInit: false,
                HasRequired: false,
                HasNotNullWhen: false,
                HasMemberNotNull: false,
                HasMemberNotNullWhen: false,
                HasJson: false,
                HasIgnoreDataMember: true
            ),
            WholeCatalogue.OnOldest
        );

    // Where System.Text.Json has converters for secrets, forms of ASP.NET Core would go by the attribute.
    [Fact]
    public void Each_secret_is_left_out_by_an_attribute_where_there_is_no_converter_for_it()
    {
        const string Attribute = "IgnoreDataMemberAttribute]";
        var newest = WholeCatalogue.OnNewest.Files.ToDictionary(file => file.HintName, file => file.Text, StringComparer.Ordinal);
        newest.Values.ShouldAllBe(text => !text.Contains(Attribute, StringComparison.Ordinal));
        foreach (GeneratedFile file in WholeCatalogue.OnOldest.Files.Where(file => newest.ContainsKey(file.HintName)))
        {
            int converters = newest[file.HintName].Split("JsonConverterAttribute(typeof(global::WebEx.CodeGeneration.Secret").Length;
            file.Text.Split(Attribute).Length.ShouldBe(converters, file.HintName);
        }
    }

    private static void Of(ConsumerFacts facts, GeneratorRun run)
    {
        var catalogue = Catalogue.Load(SpecFolder.Files.Select(file => new SpecFile(file.Path, file.Text)), TestContext.Current.CancellationToken);
        var files = new SourceFiles(new RenderContext(facts, "WebEx", IsInternal: false), TestContext.Current.CancellationToken);

        var texts = files.OfCommands([.. catalogue.Commands]).ToDictionary(file => file.HintName, file => file.Text, StringComparer.Ordinal);

        texts.Keys.ShouldBe(run.Files.Select(file => file.HintName), ignoreOrder: true);
        foreach (GeneratedFile file in run.Files)
            texts[file.HintName].ShouldBe(file.Text, file.HintName);
    }
}
