using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;
using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Tests;

/// <summary>A project with the package that references another project with the package: a type is generated once.</summary>
public sealed class OfferedTypeTests
{
    private static readonly string[] All = ["WebEx.RoomType", "WebEx.Rooms.BookRoom", "WebEx.Rooms.CancelRoom", "WebEx.Rooms.ListRooms"];

    [Fact]
    public void What_a_reference_exposes_is_not_generated_again() => Types([Library("Lib")]).ShouldBeEmpty();

    [Fact]
    public void What_a_reference_lacks_is_generated_and_compiles_against_what_it_has()
    {
        MetadataReference library = Library("Lib", properties: ("_WebExSpecInclude", "r.php/BK"));
        Types([library]).ShouldBe(["WebEx.Rooms.CancelRoom", "WebEx.Rooms.ListRooms"]);
        Types([Library("Lib", properties: ("_WebExSpecInclude", "r.php/CN"))]).ShouldBe(["WebEx.RoomType", "WebEx.Rooms.BookRoom", "WebEx.Rooms.ListRooms"]);
    }

    [Fact]
    public void Internal_types_are_exposed_to_friends_alone()
    {
        Types([Library("Lib", properties: ("WebExSpecAccessibility", "internal"))]).ShouldBe(All);
        Types([Library("Lib", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]", ("WebExSpecAccessibility", "internal"))])
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_type_of_another_namespace_is_another_type() => Types([Library("Lib", properties: ("WebExSpecNamespace", "Acme"))]).ShouldBe(All);

    [Fact]
    public void A_type_of_the_same_name_that_the_generator_did_not_write_is_nobody_s_offer()
    {
        // It refers to the runtime, as a library with commands does.
        const string Code = "namespace WebEx.Rooms { public class BookRoom { public WebEx.WebExSite Site { get; set; } } }";
        var compilation = CSharpCompilation.Create("Other", [Parse(Code)], Frameworks.Net10, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Names(new Session(SmallCatalogue.Files, references: Frameworks.Net10.Append(Emit(compilation))).Run()).ShouldBe(All);
    }

    [Fact]
    public void A_type_of_two_references_is_generated_here_and_said_to_be_of_both()
    {
        GeneratorRun run = Run([Library("One"), Library("Two")]);
        Names(run).ShouldBe(All);
        run.Messages.ShouldBe([
            Unusable(
                "3 commands",
                "One",
                "'Two' has them as well. Let one reference have them: both can take WebEx.Spec.Catalogue, or the one those of the other."
            ),
        ]);
    }

    [Fact]
    public void A_type_of_another_version_is_generated_here_and_both_versions_are_said()
    {
        GeneratorRun run = Run([OfVersion("0.0.1")]);
        Names(run).ShouldBe(All);
        run.Messages.ShouldBe([
            Unusable("3 commands", "Lib", $"WebEx.Spec 0.0.1 made them, and this is {GeneratorVersion.Text}. Give both the same version of the package."),
        ]);
    }

    [Fact]
    public void A_type_of_this_version_beside_one_of_another_is_one_of_two_references()
    {
        GeneratorRun run = Run([OfVersion("0.0.1"), Library("New")]);
        Names(run).ShouldBe(All);
        run.Messages.ShouldHaveSingleItem().ShouldContain("'New' has them as well.");
    }

    [Fact]
    public void What_the_project_replaces_is_said_to_be_replaced_whatever_else_is_wrong_with_the_reference()
    {
        SpecText own = new("api/book.yaml", SmallCatalogue.Files[2].Text.Replace("Books a room.", "Books a room here.", StringComparison.Ordinal), "own");
        GeneratorRun run = Run([OfVersion("0.0.1")], own);
        run.Messages.Select(message => message.Split(" of ")[0]).ShouldBe(["warning WES4012: 2 commands", "info WES4013: BookRoom"]);
    }

    [Fact]
    public void A_command_of_the_consumer_s_own_is_generated_whatever_a_reference_has()
    {
        SpecText own = new("api/book.yaml", SmallCatalogue.Files[2].Text.Replace("Books a room.", "Books a room here.", StringComparison.Ordinal), "own");
        GeneratorRun run = Run([Library("Lib")], own);
        Names(run).ShouldBe(["WebEx.Rooms.BookRoom"]);
        run.Messages.ShouldBe([Taken("2 commands", "Lib"), OwnInstead("BookRoom", "Lib")]);
    }

    [Theory]
    [InlineData("errors: { AccessDenied: Nobody has logged in. }", "WebEx.Rooms.BookRoom")]
    [InlineData("arguments: { note: { code: NT, name: Note, max: 100, meaning: A note. } }", "WebEx.Rooms.CancelRoom")]
    [InlineData("choices: { roomType: { enum: RoomType, meaning: A size., values: { 1: Small, 2: Large, 3: Huge } } }", "WebEx.RoomType WebEx.Rooms.BookRoom")]
    public void Of_the_commands_of_a_reference_those_are_generated_that_shared_definitions_of_the_consumer_s_own_change(string shared, string generated)
    {
        GeneratorRun run = RunPacked([Library("Lib")], new SpecText("api/shared.yaml", shared, "own"));
        Names(run).ShouldBe(generated.Split(' '));
        run.Messages.ShouldBe([Taken("2 commands", "Lib"), OwnInstead(generated.Split('.')[^1], "Lib")]);
    }

    [Theory]
    [InlineData("pages: [ { page: q.php, namespace: Queues } ]")]
    [InlineData("arguments: { other: { code: OT, name: Other, meaning: Another one. } }")]
    [InlineData("arguments: {}")]
    public void Shared_definitions_that_change_no_command_leave_all_to_the_reference(string shared)
    {
        GeneratorRun run = RunPacked([Library("Lib")], new SpecText("api/shared.yaml", shared, "own"));
        Names(run).ShouldBeEmpty();
        run.Messages.ShouldBe([Taken("3 commands", "Lib")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("summary: \"Sends")]
    [InlineData("- 1")]
    public void A_file_that_cannot_be_read_shares_nothing_and_is_reported_alone(string text)
    {
        GeneratorRun run = RunPacked([Library("Lib")], new SpecText("api/new.yaml", text, "own"));
        Names(run).ShouldBeEmpty();
        run.Messages.Where(message => !message.StartsWith("api/new.yaml(", StringComparison.Ordinal)).ShouldBe([Taken("3 commands", "Lib")]);
        run.Messages.Count().ShouldBe(2);
        run.Steps(TrackingNames.Documents).Count(step => ((SpecDocument)step.Value).IsRead).ShouldBe(3, "the two shared files and the one with the mistake");
    }

    [Fact]
    public void What_is_taken_from_a_reference_is_said()
    {
        string[] messages =
        [
            .. Run([
                Library("Lib", properties: ("_WebExSpecInclude", "r.php/BK,r.php/CN")),
                Library("Other", properties: ("_WebExSpecInclude", "r.php/LS")),
            ]).Messages,
        ];
        messages.ShouldBe([Taken("2 commands", "Lib"), Taken("ListRooms", "Other")]);
        Run([]).Messages.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_reference_has_is_generated_again_on_request()
    {
        GeneratorRun run = new Session(
            SmallCatalogue.Files,
            properties: [("WebExSpecGenerateReferenced", "true")],
            references: Frameworks.Net10.Append(Library("Lib"))
        ).Run();
        Names(run).ShouldBe(All);
        run.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Handlers_have_the_commands_of_references_too_unless_a_reference_has_the_handlers()
    {
        (string, string)[] server = [("WebExSpecServer", "true")];
        GeneratorRun run = new Session(SmallCatalogue.Files, properties: server, references: Frameworks.Net10.Append(Library("Lib"))).Run();
        CompilationTests.Warnings(run).ShouldBeEmpty();
        Names(run).ShouldBe(["WebEx.WebExCommandHandlers"]);
        run.Files.Single().Text.ShouldContain("WebEx.Rooms.CancelRoom");
        Names(new Session(SmallCatalogue.Files, properties: server, references: Frameworks.Net10.Append(Library("Lib", properties: server))).Run())
            .ShouldBeEmpty();
    }

    private static string Taken(string commands, string assembly) =>
        $"info WES4010: {commands} of '{assembly}' will be used, and not generated again. Set WebExSpecGenerateReferenced to true to generate all the same, "
        + "best in a namespace of its own (WebExSpecNamespace).";

    private static string Unusable(string commands, string assembly, string reason) =>
        $"warning WES4012: {commands} of '{assembly}' cannot be used here, so that the types are generated again, and the compiler takes those of the "
        + $"reference for other types: {reason}";

    private static string OwnInstead(string commands, string assembly) =>
        $"info WES4013: {commands} of '{assembly}' will not be used: spec files of this project make something else of the same commands, so that these are "
        + "generated. The compiler takes the types of the reference for other types.";

    // Without a warning, above all without CS0436: a type that is both here and in a reference.
    private static IReadOnlyList<string> Types(IReadOnlyList<MetadataReference> libraries)
    {
        GeneratorRun run = Run(libraries);
        CompilationTests.Warnings(run).ShouldBeEmpty();
        return Names(run);
    }

    private static GeneratorRun Run(IReadOnlyList<MetadataReference> libraries, params SpecText[] own) =>
        new Session(SmallCatalogue.Files.Concat(own), references: Frameworks.Net10.Concat(libraries)).Run();

    private static GeneratorRun RunPacked(IReadOnlyList<MetadataReference> libraries, params SpecText[] own) =>
        new Session(
            SmallCatalogue.Files.Concat(own),
            references: Frameworks.Net10.Concat(libraries),
            stored: StoredFiles.Open(StoredFiles.OfSmallCatalogue)
        ).Run();

    private static IReadOnlyList<string> Names(GeneratorRun run) =>
        [.. run.Files.Select(file => file.HintName.Replace(".g.cs", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static PortableExecutableReference Library(string name, string code = "", params (string Name, string Value)[] properties) =>
        Emit(Generated(name, properties).AddSyntaxTrees(Parse(code)));

    private static PortableExecutableReference OfVersion(string version)
    {
        CSharpCompilation compilation = Generated("Lib");
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            string marked = Regex.Replace(tree.ToString(), """(\("WebEx\.Spec", ")[^"]+""", "${1}" + version);
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(marked)));
        }

        return Emit(compilation);
    }

    private static CSharpCompilation Generated(string name, params (string Name, string Value)[] properties) =>
        new Session(SmallCatalogue.Files, properties: properties).Run().Output.WithAssemblyName(name);

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);

    private static PortableExecutableReference Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        compilation
            .Emit(stream, cancellationToken: TestContext.Current.CancellationToken)
            .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ShouldBeEmpty();
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
