using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Language.Tests.Broken;

/// <summary>A definition that many facts refer to, and that is missing: one error, and not one for each of them.</summary>
public class MissingDefinitionTests
{
    private const string Much = " further definitions are missing too; most likely a file in common/*.yaml is.";

    private static readonly IReadOnlyList<SpecFile> Files = SpecRepository.Catalogue();

    [Fact]
    public void Without_the_list_of_pages_one_message_names_its_file() =>
        Without("spec/webex.yaml")
            .ShouldBe([
                "spec/pages/c/DC.yaml(3,7,3,12): error WES2007: No file lists the pages. In a catalogue webex.yaml does, under 'pages'."
                    + Further(Files.Count(IsCommand) - 1),
            ]);

    [Theory]
    [InlineData("spec/common/errors.yaml")]
    [InlineData("spec/common/meetings.yaml")]
    public void Without_a_file_that_defines_much_one_message_says_so(string path) => Without(path).ShouldHaveSingleItem().ShouldEndWith(Much);

    [Fact]
    public void Without_the_sources_one_message_says_so() =>
        Without("spec/common/sources.yaml")
            .ShouldHaveSingleItem()
            .ShouldContain("No file in common/*.yaml has 'sources', so that there is no source to refer to. The same holds in ");

    [Theory]
    [InlineData(
        "spec/common/urls.yaml",
        "\n  backUrl:",
        "\n  bakUrl:",
        "There is no shared argument, and no set of them, 'backUrl' in common/*.yaml; did you mean 'bakUrl'?"
    )]
    [InlineData(
        "spec/common/sources.yaml",
        "\n  commonErrorMessages:",
        "\n  commonErorMessages:",
        "There is no source 'commonErrorMessages' under 'sources' in common/*.yaml; did you mean 'commonErorMessages'?"
    )]
    [InlineData("spec/webex.yaml", "family: meeting", "family: meetings", "'meeting' is not a family of m.php; did you mean 'meetings'?")]
    public void A_misspelt_definition_is_one_message_however_many_refer_to_it(string path, string old, string spoilt, string message) =>
        Reported(Files.Select(file => file.Path == path ? file with { Text = file.Text.Replace(old, spoilt, StringComparison.Ordinal) } : file))
            .ShouldHaveSingleItem()
            .ShouldContain($"{message} The same holds in ");

    [Fact]
    public void An_error_of_the_same_words_in_several_places_is_reported_in_each() =>
        Reported(
                Files.Select(file =>
                    IsOfAccessAnywhere(file) ? file with { Text = file.Text.Replace("\nsummary: ", "\nsumary: ", StringComparison.Ordinal) } : file
                )
            )
            .Count()
            .ShouldBe(Files.Count(IsOfAccessAnywhere));

    [Fact]
    public void Shared_definitions_among_the_commands_are_sent_to_their_folder() =>
        Reported(Files.Select(file => file.Path == "spec/common/tracking-codes.yaml" ? file with { Path = "spec/pages/m/tracking-codes.yaml" } : file))
            .ShouldBe([
                "spec/pages/m/tracking-codes.yaml(2,1,2,10): error WES3002: 'pages' is the folder of commands. A file of shared definitions has to be "
                    + "in 'common'.",
            ]);

    private static string Further(int count) => $" The same holds in {count} further places, so that the definition may be missing or misspelt.";

    private static bool IsOfAccessAnywhere(SpecFile file) => file.Path.StartsWith("spec/pages/c/", StringComparison.Ordinal);

    private static bool IsCommand(SpecFile file) => file.Path.StartsWith("spec/pages/", StringComparison.Ordinal);

    private static IEnumerable<string> Without(string path) => Reported(Files.Where(file => file.Path != path));

    private static IEnumerable<string> Reported(IEnumerable<SpecFile> files) =>
        SpecRepository.Load(files).Diagnostics.Select(diagnostic => diagnostic.ToString());
}
