using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Tests.Broken;

namespace WebEx.Spec.Language.Tests;

/// <summary>Editors find no fault with the files of the catalogue, and find what a schema can express.</summary>
public class SchemaValidationTests
{
    private static readonly IReadOnlyList<SpecFile> Files = SpecRepository.Catalogue();
    private static readonly Lazy<Schemas> Known = new(() => new Schemas());

    // What is wrong in ways that are a matter of one value or one map. The others take what is elsewhere in the file, or in other files.
    private static readonly SpecRule[] Expressible =
    [
        SpecRules.UnknownKey,
        SpecRules.WrongShape,
        SpecRules.InvalidName,
        SpecRules.MissingKey,
        SpecRules.InvalidValue,
    ];

    // Of these kinds, what the language finds and a schema cannot: it takes the length of the guide, the table of pages, the arguments that a use stands for,
    // or whether a value has quotes and how a number is written.
    private static readonly string[] Beyond =
    [
        "an error without a meaning",
        "a page without its family",
        "a name that every request has",
        "a line behind the guide's end",
        "a line of an error behind the guide's end",
        "a place behind the guide's end",
        "a line of a set that is missing",
        "a use of which nothing is left",
        "no for a word of success",
        "a number in octal",
        "a number with a sign",
    ];

    public static TheoryData<string> Paths => [.. Files.Select(file => file.Path)];

    public static TheoryData<string> BrokenNames => [.. BrokenCases.All.Where(pair => Expressible.Contains(pair.Value.Rule)).Select(pair => pair.Key)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_names_its_schema_and_is_valid(string path)
    {
        SpecFile file = Files.Single(file => file.Path == path);
        string named = Schemas.NamedBy(file.Text).ShouldNotBeNull();
        string schema = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SpecRepository.PathOf(path))!, named));
        Path.GetDirectoryName(schema).ShouldBe(SpecRepository.PathOf("spec/schema"));
        Path.GetFileName(schema).ShouldBe(SchemaOf(path));
        Known.Value.Problems(Path.GetFileName(schema), file.Text).ShouldNotBeNull().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(BrokenNames))]
    public void A_broken_file_is_refused_by_its_schema(string name)
    {
        (SpecFile file, _) = BrokenCases.All[name].In(Files);
        IReadOnlyList<string> problems = Known.Value.Problems(SchemaOf(file.Path), file.Text).ShouldNotBeNull();
        if (Beyond.Contains(name))
            problems.ShouldBeEmpty();
        else
            problems.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("joint: \";\"")]
    [InlineData("joint: []")]
    [InlineData("joint: [\"&\", \"&\"]")]
    [InlineData("joint: [\"&\", \"/\"]")]
    public void What_joins_parameters_is_a_question_mark_or_an_ampersand(string joint)
    {
        SpecFile file = Files.Single(file => file.Path == "spec/pages/w/CO.yaml");
        file.Text.ShouldContain("joint: [\"&\", \"?\"]");
        string spoilt = file.Text.Replace("joint: [\"&\", \"?\"]", joint, StringComparison.Ordinal);
        Known.Value.Problems("command.schema.json", spoilt).ShouldNotBeNull().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(
        "a sentence that a comma cuts",
        "summary: \"Prepares a session from the One-Click template, and answers with its meeting key.\"",
        "summary: Prepares a session from the One-Click template"
    )]
    [InlineData("a remark that is no sentence", "text: \"It starts nothing; HostOneClickMeeting (HO) does.\"", "text: It starts nothing")]
    public void A_sentence_without_a_full_stop_is_refused(string what, string old, string spoilt)
    {
        SpecFile file = Files.Single(file => file.Path == "spec/pages/w/CO.yaml");
        file.Text.ShouldContain(old, Case.Sensitive, what);
        Known.Value.Problems("command.schema.json", file.Text.Replace(old, spoilt, StringComparison.Ordinal)).ShouldNotBeNull(what).ShouldNotBeEmpty(what);
    }

    private static string SchemaOf(string path) =>
        path switch
        {
            _ when path.StartsWith("spec/pages/", StringComparison.Ordinal) => "command.schema.json",
            _ when path.StartsWith("spec/common/", StringComparison.Ordinal) || path == "spec/webex.yaml" => "shared.schema.json",
            _ => Path.GetFileNameWithoutExtension(path) + ".schema.json",
        };
}
