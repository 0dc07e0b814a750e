using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>The handlers of a server, which are generated on request.</summary>
public sealed class HandlerTests
{
    private const string Hint = "WebEx.WebExCommandHandlers.g.cs";

    private static readonly (string, string) Server = ("WebExSpecServer", "true");

    // The third method is left out, or stands where it says.
    private const string Site = """
        using WebEx;
        using WebEx.Rooms;

        public sealed class Site : WebExCommandHandlers<string>
        {
            public static string Run()
            {
                var site = new Site();
                string text = site.Dispatch(new BookRoom { RoomName = "Oak" }, "jo").Text + "|" + site.Dispatch(new CancelRoom(), "jo").Text + "|" +
                    Commands.Count;
                try
                {
                    site.Dispatch(null!, "jo");
                }
                catch (System.ArgumentNullException e)
                {
                    text += "|" + e.ParamName;
                }

                return text;
            }

            protected override BookRoomReply Handle(BookRoom request, string context) => BookRoomReply.CreateSuccess(request.RoomName + " of " + context);
            protected override CancelRoomReply Handle(CancelRoom request, string context) => CancelRoomReply.CreateFailure(CancelRoomError.NoSuchBooking);
            // third
        }
        """;

    private const string Third = "protected override ListRoomsReply Handle(ListRooms request, string context) => ListRoomsReply.CreateSuccess();";

    [Fact]
    public void The_file_of_a_small_catalogue() => new Session(SmallCatalogue.Files, properties: Server).Run().File(Hint).ShouldBeApproved();

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    [InlineData("yes")]
    public void Without_the_property_there_are_none(string value) =>
        new Session(SmallCatalogue.Files, properties: ("WebExSpecServer", value)).Run().Files.ShouldNotContain(file => file.HintName == Hint);

    [Fact]
    public void Without_commands_there_are_none() =>
        new Session(SmallCatalogue.Files, properties: [Server, ("_WebExSpecExclude", "r.php")]).Run().Files.ShouldBeEmpty();

    [Fact]
    public void The_whole_catalogue_compiles_with_them_on_the_newest_and_on_the_oldest()
    {
        CompilationTests.Warnings(new Session(SpecFolder.Files, properties: Server).Run()).ShouldBeEmpty();
        GeneratorRun oldest = new Session(
            SpecFolder.Files,
            LanguageVersion.CSharp9,
            Frameworks.NetStandard20,
            properties: [Server, ("WebExSpecAccessibility", "internal"), ("WebExSpecNamespace", "Acme")]
        ).Run();
        CompilationTests.Warnings(oldest).ShouldBeEmpty();
        oldest.File("Acme.WebExCommandHandlers.g.cs").Text.Split("Reply Handle(").Length.ShouldBe(91);
    }

    [Fact]
    public void A_command_without_a_handler_is_an_error_of_the_compiler() =>
        new Session(SmallCatalogue.Files, program: Site, properties: Server)
            .Run()
            .Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id)
            .ShouldBe(["CS0534"]);

    [Fact]
    public void A_request_goes_to_the_handler_of_its_command()
    {
        GeneratorRun run = new Session(SmallCatalogue.Files, program: Site.Replace("// third", Third, StringComparison.Ordinal), properties: Server).Run();
        using var image = new MemoryStream();
        run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success.ShouldBeTrue();
        image.Position = 0;
        var context = new AssemblyLoadContext("site", isCollectible: true);
        try
        {
            MethodInfo method = context.LoadFromStream(image).GetType("Site")!.GetMethod("Run")!;
            method.Invoke(null, null).ShouldBe("AT=BK&ST=SUCCESS&BN=Oak%20of%20jo|AT=CN&ST=FAIL&RS=NoSuchBooking|3|request");
        }
        finally
        {
            context.Unload();
        }
    }

    [Fact]
    public void An_edit_inside_a_command_does_not_render_them_again_and_another_name_does()
    {
        var session = new Session(SmallCatalogue.Files, properties: Server);
        Reasons(session.Run()).ShouldBe([IncrementalStepRunReason.New]);

        session.Edit(SmallCatalogue.Cancel, "Cancels a booking", "Cancels one booking");
        Reasons(session.Run()).ShouldBe([IncrementalStepRunReason.Cached]);

        session.Edit(SmallCatalogue.Cancel, "name: CancelRoom", "name: FreeRoom");
        Reasons(session.Run()).ShouldBe([IncrementalStepRunReason.Modified]);

        static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run) => run.Steps(TrackingNames.HandlerSources).Select(step => step.Reason);
    }
}
