using Microsoft.CodeAnalysis;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Generator.Diagnostics;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Tests;

/// <summary>What the compiler shows of a mistake: the exact place in the YAML, and the message as it was meant.</summary>
public sealed class DiagnosticTests
{
    private static readonly RenderContext Context = new(ConsumerFacts.Newest, "WebEx", IsInternal: false);

    [Fact]
    public void A_mistake_is_reported_at_its_line_and_column()
    {
        GeneratorRun run = SampleCommand.Run("  - { code: PR, name: Priority, typo: integer, line: 23, meaning: How urgent it is. }");

        Diagnostic mistake = run.Diagnostics.ShouldHaveSingleItem();
        mistake.ToString().ShouldBe($"{SampleCommand.Path}(8,33): error WES2001: 'typo' is not a key of an argument; did you mean 'type'?");
        FileLinePositionSpan span = mistake.Location.GetLineSpan();
        (span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Line, span.EndLinePosition.Character).ShouldBe((7, 32, 7, 36));
        run.Files.ShouldNotContain(file => file.HintName == SampleCommand.Hint);
        run.Files.ShouldContain(file => file.HintName == SmallCatalogue.HintOf("Rooms.BookRoom"));
    }

    [Fact]
    public void A_mistake_in_a_shared_file_is_reported_there_alone()
    {
        SpecText shared = SmallCatalogue.Files.Single(file => file.Path == SmallCatalogue.Shared);
        GeneratorRun run = new Session(
            SmallCatalogue.With(new SpecText(shared.Path, shared.Text.Replace("max: 200", "max: many", StringComparison.Ordinal)))
        ).Run();

        run.Messages.ShouldBe([
            $"{SmallCatalogue.Shared}(5,38): error WES2004: 'max' has to be a length of text, a whole number from 0 to 2147483647, not 'many'",
        ]);
        run.Files.ShouldNotContain(file => file.HintName == SmallCatalogue.HintOf("Rooms.CancelRoom"));
    }

    [Fact]
    public void A_file_that_is_not_YAML_is_reported_and_the_others_are_generated()
    {
        GeneratorRun run = new Session(SmallCatalogue.With(new SpecText(SmallCatalogue.List, "command: [LS"))).Run();

        Diagnostic mistake = run.Diagnostics.ShouldHaveSingleItem();
        mistake.Id.ShouldBe("WES1001");
        mistake.Location.GetLineSpan().Path.ShouldBe(SmallCatalogue.List);
        run.Files.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0} {1} {2}")]
    [InlineData("}{")]
    [InlineData("{{ x }}")]
    [InlineData("%s %1$s")]
    public void Braces_in_the_YAML_are_shown_as_they_are(string text)
    {
        GeneratorRun run = SampleCommand.Run($"  - {{ code: PR, name: Priority, type: \"{text}\", line: 23, meaning: How urgent it is. }}");

        run.Diagnostics.ShouldHaveSingleItem()
            .GetMessage(System.Globalization.CultureInfo.InvariantCulture)
            .ShouldStartWith($"'{text}' is not a value of 'type' (text, secret,");
        run.Crash.ShouldBeNull();
    }

    [Fact]
    public void A_command_that_is_defined_twice_is_reported_and_the_first_file_wins()
    {
        GeneratorRun run = new Session([
            new(SmallCatalogue.Pages, "pages:\n  - { page: r.php, namespace: Rooms, line: 1 }"),
            new("a/LS.yaml", SmallCatalogue.Files[4].Text),
            new("b/LS.yaml", SmallCatalogue.Files[4].Text.Replace("ListRooms", "ListAll", StringComparison.Ordinal)),
        ]).Run();

        run.Messages.ShouldBe([
            "b/LS.yaml(1,10): error WES3001: The command r.php/LS is defined in a/LS.yaml already. Delete one of the two, or correct what this one is",
        ]);
        run.Files.ShouldHaveSingleItem().HintName.ShouldBe(SmallCatalogue.HintOf("Rooms.ListRooms"));
    }

    // The compiler takes two files whose names differ by capitals alone for one, and the whole generator down.
    [Theory]
    [InlineData("BookRoom", "BookRoom")]
    [InlineData("Bookroom", "Bookroom")]
    [InlineData("BookRoomReply", "BookRoomReply")]
    public void Two_commands_that_want_the_same_type_are_reported_and_the_first_file_wins(string name, string clash)
    {
        GeneratorRun run = SampleCommand.Run("", name: name);

        run.Crash.ShouldBeNull();
        run.Messages.ShouldBe([
            $"{SampleCommand.Path}(4,7): error WES3001: The type Rooms.{clash} comes out of two files, pages/r/BK.yaml and pages/r/TR.yaml. Give what "
                + $"makes it another name in one of them",
        ]);
        run.Files.Count.ShouldBe(SmallCatalogue.Files.Count - 1);
    }

    [Fact]
    public void Two_shared_enums_whose_names_differ_by_capitals_alone_are_reported()
    {
        GeneratorRun run = new Session(
            SmallCatalogue.With(new SpecText("spec/common/more.yaml", "choices:\n  other: { enum: Roomtype, line: 1, meaning: M., values: { A: A } }"))
        ).Run();

        run.Crash.ShouldBeNull();
        run.Diagnostics.ShouldContain(diagnostic => diagnostic.Id == "WES2006");
    }

    [Fact]
    public void An_exception_while_a_file_is_rendered_becomes_a_message_about_that_file()
    {
        GeneratedSource source = SpecGenerator.Render(
            "r.php/BK",
            Context,
            _ => throw new InvalidOperationException("broken {0}\r\nhere"),
            CancellationToken.None
        );

        source.File.ShouldBeNull();
        source
            .Failure!.ToDiagnostic()
            .ToString()
            .ShouldBe(
                "r.php/BK(1,1): error WES9001: WebEx.Spec failed on this file, which is a bug in WebEx.Spec and not in your project: "
                    + "InvalidOperationException: broken {0}  here"
            );
    }

    [Fact]
    public void A_cancelled_run_ends_in_the_exception_that_the_compiler_expects()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(() => new Session(SmallCatalogue.Files).RunUntil(cancelled.Token));
    }

    // The template library has an exception of its own for this, which must not be taken for a bug of the generator.
    [Fact]
    public void Rendering_that_is_cancelled_is_no_failure()
    {
        using var cancelled = new CancellationTokenSource();
        CommandModel command = Catalogue.Load(SmallCatalogue.Files.Select(file => new SpecFile(file.Path, file.Text)), CancellationToken.None).Commands.First();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(() => SpecGenerator.Render(command.Id, Context, files => files.OfCommand(command), cancelled.Token));
        SpecGenerator.Render(command.Id, Context, files => files.OfCommand(command), CancellationToken.None).Failure.ShouldBeNull();
    }

    [Fact]
    public void Every_kind_of_mistake_has_a_descriptor_that_takes_its_message_as_it_is()
    {
        foreach (SpecRule rule in SpecRules.All)
        {
            DiagnosticDescriptor descriptor = SpecDescriptors.Of(rule, reference: null);
            descriptor.Id.ShouldBe(rule.Id);
            descriptor.DefaultSeverity.ShouldBe(DiagnosticSeverity.Error);
            new SpecDiagnostic(rule, "a.yaml", new SourceSpan(2, 3, 2, 9), "What {0} is.")
                .ToDiagnostic()
                .ToString()
                .ShouldBe($"a.yaml(2,3): error {rule.Id}: What {{0}} is");
        }
    }
}
