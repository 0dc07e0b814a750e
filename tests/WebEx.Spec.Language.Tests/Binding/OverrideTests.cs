using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>A file that the consumer adds wins over the catalogue's.</summary>
public class OverrideTests
{
    [Fact]
    public void A_command_of_the_consumer_replaces_that_of_the_catalogue_wherever_it_lies()
    {
        var own = new SpecFile("zzz/mine.yaml", SampleCatalogue.Head.Replace("It schedules.", "Mine.", StringComparison.Ordinal), IsOverride: true);
        Catalogue catalogue = SampleCatalogue.Load(new SpecFile("spec/pages/m/meeting/SM.yaml", SampleCatalogue.Head), own);
        catalogue.Diagnostics.ShouldBeEmpty();
        catalogue.Commands.ShouldHaveSingleItem().Summary.ShouldBe("Mine.");
    }

    [Fact]
    public void A_command_of_the_consumer_with_mistakes_replaces_nothing()
    {
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head, new SpecFile("mine.yaml", SampleCatalogue.Head + "acess: host", IsOverride: true));
        catalogue.Diagnostics.ShouldHaveSingleItem().Path.ShouldBe("mine.yaml");
        catalogue.Commands.ShouldHaveSingleItem().Summary.ShouldBe("It schedules.");
    }

    [Fact]
    public void Two_commands_of_the_consumer_clash_like_any_others()
    {
        Catalogue catalogue = SampleCatalogue.Load(
            SampleCatalogue.Head,
            new SpecFile("mine.yaml", SampleCatalogue.Head, IsOverride: true),
            new SpecFile("other.yaml", SampleCatalogue.Head, IsOverride: true)
        );
        SpecDiagnostic clash = catalogue.Diagnostics.ShouldHaveSingleItem();
        clash.Path.ShouldBe("other.yaml");
        clash.Rule.ShouldBe(SpecRules.DuplicateCommand);
    }

    // What a site of one's own has is not in the guide.
    [Fact]
    public void A_file_of_the_consumer_needs_no_line_of_the_guide_and_one_of_the_catalogue_does()
    {
        const string Command = """
            command: ZZ
            page: z.php
            name: SleepNow
            summary: It sleeps.
            arguments:
              - { code: NA, name: Nap, max: 10, meaning: How long. }
              - { use: backUrl }
              - { code: KI, name: Kind, type: choice, values: kind, meaning: Which. }
              - { name: Until, type: date, meaning: How long., parts: [ { part: year, code: YE }, { part: month, code: MO }, { part: day, code: DA } ] }
            rules: [ { anyOf: [NA, KI] } ]
            reply: { without: homePage }
            errors: { AccessDenied: {}, NapIsTooLong: { meaning: It is too long. } }
            """;
        const string Shared = """
            pages: [ { page: z.php, namespace: Sleeping } ]
            choices: { kind: { enum: NapKind, meaning: A kind., values: { 1: Short, 2: Long } } }
            """;
        Catalogue own = SampleCatalogue.Load(new SpecFile("mine.yaml", Command, IsOverride: true), new SpecFile("shared.yaml", Shared, IsOverride: true));
        own.Diagnostics.ShouldBeEmpty();
        CommandModel command = own.Commands.ShouldHaveSingleItem();
        command.Guide.ShouldBe(new GuidePlace("", "", 0, null));
        command.Arguments.ShouldAllBe(argument => argument.Line == 0);
        command.Errors.Select(error => (error.Code, error.Line)).ShouldBe([("AccessDenied", 0), ("NapIsTooLong", 0)]);

        Catalogue packed = SampleCatalogue.Load(new SpecFile("mine.yaml", Command), new SpecFile("shared.yaml", Shared));
        packed
            .Diagnostics.Where(diagnostic => diagnostic.Rule == SpecRules.MissingKey)
            .Select(diagnostic => diagnostic.Message)
            .ShouldContain("The key 'guide' is missing; a command needs it.");
        packed.Diagnostics.Count(diagnostic => diagnostic.Message.Contains("'line' is missing", StringComparison.Ordinal)).ShouldBeGreaterThan(5);
    }

    [Fact]
    public void A_line_that_a_file_of_the_consumer_gives_is_still_checked()
    {
        Catalogue catalogue = SampleCatalogue.Load(new SpecFile("mine.yaml", SampleCatalogue.Head + "reply: { line: none }", IsOverride: true));
        catalogue.Diagnostics.ShouldHaveSingleItem().Message.ShouldStartWith("'line' has to be a whole number");
    }

    [Fact]
    public void Shared_definitions_of_the_consumer_replace_those_of_the_catalogue()
    {
        var own = new SpecFile(
            "aaa.yaml",
            """
            arguments: { backUrl: { code: BK, name: BackUrl, meaning: Mine. } }
            choices: { roomType: { enum: RoomType, line: 1, meaning: Mine., values: { 7: Seven } } }
            errors: { AccessDenied: Mine. }
            pages: [ { page: p.php, namespace: Mine, line: 1 } ]
            """,
            IsOverride: true
        );
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head + "arguments: [ { use: backUrl, line: 1 } ]\nerrors: { AccessDenied: 4 }", own);
        catalogue.Diagnostics.ShouldBeEmpty();
        CommandModel command = catalogue.Commands.ShouldHaveSingleItem();
        command.Arguments[0].Code.ShouldBe("BK");
        command.Errors[0].Meaning.ShouldBe("Mine.");
        catalogue.Shared.Choices[0].Value!.Values[0].Name.ShouldBe("Seven");
        catalogue.Shared.Pages.Where(page => page.Page == "p.php").Select(page => page.Namespace).ShouldBe(["Mine"]);
    }
}
