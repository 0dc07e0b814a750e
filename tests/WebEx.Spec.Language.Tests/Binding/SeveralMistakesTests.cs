using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>All mistakes are told at once, and each one only spoils what it is in.</summary>
public class SeveralMistakesTests
{
    private const string Broken = """
        command: XX
        page: m.php
        family: meeting
        name: Broken
        guide: { section: S, page: 2-1, line: 1 }
        summary: It is broken.
        acess: host
        """;

    [Fact]
    public void All_mistakes_of_a_file_are_told()
    {
        MarkedText marked = MarkedText.Read(
            SampleCatalogue.Head
                + """
                [|acess|]: host
                centers: [MC, [|XC|]]
                arguments:
                  - { code: A, name: [|a topic|], line: 1, meaning: One. }
                  - { use: [|bakUrl|], line: 2 }
                  - [|{ code: B, name: Text, meaning: Two. }|]
                rules:
                  - { anyOf: [A, BU], line: 3 }
                reply: { line: 1, method: [|PUT|] }
                errors:
                  [|Odd|]: 4
                """
        );
        SampleCatalogue.Load(marked.Text).Diagnostics.Select(diagnostic => diagnostic.Span).ShouldBe(marked.Spans, ignoreOrder: true);
    }

    [Fact]
    public void A_broken_command_leaves_the_others_intact()
    {
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head, new SpecFile("broken.yaml", Broken));
        catalogue.Commands.Select(command => command.Name).ShouldBe(["ScheduleMeeting"]);
        catalogue.Diagnostics.ShouldHaveSingleItem().Path.ShouldBe("broken.yaml");
    }

    [Fact]
    public void A_file_that_is_not_YAML_leaves_the_others_intact()
    {
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head, new SpecFile("broken.yaml", "command: [XX"));
        catalogue.Commands.Select(command => command.Name).ShouldBe(["ScheduleMeeting"]);
        catalogue.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(SpecRules.Syntax);
    }

    [Fact]
    public void The_order_of_shared_files_does_not_change_what_is_told()
    {
        SpecFile one = new("1.yaml", "sets: { outer: [ { use: inner } ] }");
        SpecFile two = new("2.yaml", "arguments: { inner: { name: Inner, meaning: One. } }");
        string[] told = [.. Catalogue.Load([one, two], TestContext.Current.CancellationToken).Diagnostics.Select(diagnostic => diagnostic.ToString())];
        Catalogue.Load([two, one], TestContext.Current.CancellationToken).Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBe(told);
        told.ShouldBe(["2.yaml(1,21,1,51): error WES2002: The key 'code' is missing; an argument needs it."]);
    }

    [Fact]
    public void A_mistake_shows_in_the_form_that_compilers_print()
    {
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head + "acess: host");
        catalogue
            .Diagnostics.ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("snippet.yaml(7,1,7,6): error WES2001: 'acess' is not a key of a command; did you mean 'access'?");
    }

    [Fact]
    public void A_message_stays_short_and_on_one_line()
    {
        string key = new string('x', 59) + "\U0001F600" + new string('y', 500);
        SampleCatalogue
            .Load(SampleCatalogue.Head + $"\"a\\nb\\u2028c\": 1\n{key}: 2")
            .Diagnostics.Select(diagnostic => diagnostic.Message)
            .ShouldBe(["'a b c' is not a key of a command.", $"'{new string('x', 59)}...' is not a key of a command."]);
    }

    [Fact]
    public void A_command_with_mistakes_has_no_model()
    {
        JoinedDefinitions shared = SharedBinder.Join(
            [SpecDocument.Read(new SpecFile("webex.yaml", SampleCatalogue.Shared), TestContext.Current.CancellationToken)],
            TestContext.Current.CancellationToken
        );
        BoundCommand bound = CommandBinder.Bind(
            SpecDocument.Read(new SpecFile("broken.yaml", Broken), TestContext.Current.CancellationToken),
            shared.Definitions,
            TestContext.Current.CancellationToken
        );
        bound.Command.ShouldBeNull();
        bound.NamePlace.ShouldBe(new SourceSpan(4, 7, 4, 13));
        CommandModel sound = CommandBinder
            .Bind(
                SpecDocument.Read(new SpecFile("sound.yaml", SampleCatalogue.Head), TestContext.Current.CancellationToken),
                shared.Definitions,
                TestContext.Current.CancellationToken
            )
            .Command!;
        sound.Id.ShouldBe("m.php/SM@meeting");
    }

    [Fact]
    public void A_cancelled_build_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        _ = Should.Throw<OperationCanceledException>(() => Catalogue.Load([new SpecFile("a.yaml", SampleCatalogue.Head)], cancelled.Token));
    }
}
