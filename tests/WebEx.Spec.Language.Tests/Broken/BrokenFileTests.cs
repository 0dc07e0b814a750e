using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Broken;

/// <summary>What people get wrong in a file of the catalogue: exactly one message, at the exact location, with its cause and its remedy.</summary>
public class BrokenFileTests
{
    private const string DeleteMeeting = "spec/pages/m/meeting/DM.yaml";

    private static readonly IReadOnlyList<SpecFile> Files = SpecRepository.Catalogue();

    public static TheoryData<string> Names => [.. BrokenCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_file_leads_to_one_message_at_its_place(string name)
    {
        BrokenFile broken = BrokenCases.All[name];
        (SpecFile file, SourceSpan span) = broken.In(Files);
        Reported(Files.Select(other => other.Path == file.Path ? file : other)).ShouldBe([broken.Expected(span)]);
    }

    [Fact]
    public void A_file_in_the_folder_of_another_family_is_told_where_to_go() =>
        Moved("spec/pages/m/event/DX.yaml")
            .ShouldBe(["spec/pages/m/event/DX.yaml(2,10,2,12): error WES3002: The file of this command has to be pages/m/meeting/DM.yaml."]);

    [Fact]
    public void A_file_of_another_name_is_told_its_own() =>
        Moved("spec/pages/m/meeting/DMX.yaml")
            .ShouldBe(["spec/pages/m/meeting/DMX.yaml(2,10,2,12): error WES3002: The file of this command has to be pages/m/meeting/DM.yaml."]);

    [Theory]
    [InlineData("spec/pages/m/meeting/DN.yaml")]
    [InlineData("spec/pages/m/meeting/AB.yaml")]
    public void A_copy_of_a_command_is_to_blame_and_not_the_one_in_its_place(string copy)
    {
        SpecFile original = Files.Single(file => file.Path == DeleteMeeting);
        Reported(Files.Append(original with { Path = copy }))
            .ShouldBe([
                $"{copy}(2,10,2,12): error WES3001: The command m.php/DM@meeting is defined in pages/m/meeting/DM.yaml already."
                    + " Delete one of the two, or correct what this one is.",
            ]);
    }

    [Fact]
    public void An_empty_file_is_said_to_be_empty() =>
        Reported(Files.Select(file => file.Path == DeleteMeeting ? file with { Text = "" } : file))
            .ShouldBe([DeleteMeeting + "(1,1,1,1): error WES1006: The file is empty; a spec file is a map of keys."]);

    [Fact]
    public void A_file_with_another_ending_is_read_but_reported() =>
        Moved("spec/pages/m/meeting/DM.yml")
            .ShouldBe(["spec/pages/m/meeting/DM.yml(1,1,1,1): error WES3003: A build reads only files that end in .yaml. Rename this one to DM.yaml."]);

    [Fact]
    public void Shared_definitions_with_another_ending_lead_to_one_message_too() =>
        Reported(Files.Select(file => file.Path == "spec/common/meetings.yaml" ? file with { Path = "spec/common/meetings.yml" } : file))
            .ShouldBe(["spec/common/meetings.yml(1,1,1,1): error WES3003: A build reads only files that end in .yaml. Rename this one to meetings.yaml."]);

    [Fact]
    public void Windows_line_breaks_are_accepted() =>
        Reported(Files.Select(file => file with { Text = file.Text.Replace("\n", "\r\n", StringComparison.Ordinal) })).ShouldBeEmpty();

    private static IEnumerable<string> Moved(string path) => Reported(Files.Select(file => file.Path == DeleteMeeting ? file with { Path = path } : file));

    private static IEnumerable<string> Reported(IEnumerable<SpecFile> files) =>
        SpecRepository.Load(files).Diagnostics.Select(diagnostic => diagnostic.ToString());
}
