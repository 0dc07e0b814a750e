using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

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
    public void A_type_of_two_references_or_of_another_version_is_generated_here()
    {
        Names(Run([Library("One"), Library("Two")])).ShouldBe(All);
        Names(Run([OfVersion("0.0.1")])).ShouldBe(All);
    }

    [Fact]
    public void A_file_of_the_consumer_s_own_is_generated_whatever_a_reference_has()
    {
        SpecText own = new("api/book.yaml", SmallCatalogue.Files[2].Text.Replace("Books a room.", "Books a room here.", StringComparison.Ordinal), "own");
        Names(Run([Library("Lib")], own)).ShouldBe(["WebEx.Rooms.BookRoom"]);

        SpecText shared = new("api/rooms.yaml", "errors: { AccessDenied: Nobody has logged in. }", "own");
        Names(Run([Library("Lib")], shared)).ShouldBe(All);
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

    // Without a warning, above all without CS0436: a type that is both here and in a reference.
    private static IReadOnlyList<string> Types(IReadOnlyList<MetadataReference> libraries)
    {
        GeneratorRun run = Run(libraries);
        CompilationTests.Warnings(run).ShouldBeEmpty();
        return Names(run);
    }

    private static GeneratorRun Run(IReadOnlyList<MetadataReference> libraries, params SpecText[] own)
    {
        GeneratorRun run = new Session(SmallCatalogue.Files.Concat(own), references: Frameworks.Net10.Concat(libraries)).Run();
        run.Messages.ShouldAllBe(message => message.StartsWith("info WES4010: ", StringComparison.Ordinal));
        return run;
    }

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
