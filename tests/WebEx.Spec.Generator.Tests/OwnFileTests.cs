using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>Spec files that a consumer adds: they may lie anywhere, and win over the catalogue's.</summary>
public sealed class OwnFileTests
{
    // The compiler reports it, by CS2001.
    [Fact]
    public void A_file_that_cannot_be_opened_is_none()
    {
        GeneratorRun run = new Session(SmallCatalogue.With(new SpecText("own/missing.yaml", text: null, "own"))).Run();
        run.Messages.ShouldBeEmpty();
        run.Files.Count.ShouldBe(4);
    }

    [Fact]
    public void A_command_of_ones_own_replaces_the_one_of_the_catalogue()
    {
        GeneratorRun run = Run(
            new SpecText("api/book.yaml", SmallCatalogue.Files[2].Text.Replace("Books a room.", "Books a room here.", StringComparison.Ordinal), "own")
        );

        run.Messages.ShouldBeEmpty();
        run.File(SmallCatalogue.HintOf("Rooms.BookRoom")).Text.ShouldContain("Books a room here.");
        run.Files.Count.ShouldBe(SmallCatalogue.Files.Count - 1);
    }

    [Fact]
    public void It_may_have_another_name()
    {
        GeneratorRun run = Run(new SpecText("api/book.yaml", SmallCatalogue.Files[2].Text.Replace("BookRoom", "ReserveRoom", StringComparison.Ordinal), "own"));

        run.Messages.ShouldBeEmpty();
        run.Files.ShouldContain(file => file.HintName == SmallCatalogue.HintOf("Rooms.ReserveRoom"));
        run.Files.ShouldNotContain(file => file.HintName == SmallCatalogue.HintOf("Rooms.BookRoom"));
    }

    [Fact]
    public void A_command_that_the_catalogue_lacks_is_added()
    {
        GeneratorRun run = Run(
            new SpecText(
                "api/move.yaml",
                SmallCatalogue.Files[3].Text.Replace("CN", "MV", StringComparison.Ordinal).Replace("CancelRoom", "MoveRoom", StringComparison.Ordinal),
                "own"
            )
        );

        run.Messages.ShouldBeEmpty();
        run.Files.ShouldContain(file => file.HintName == SmallCatalogue.HintOf("Rooms.MoveRoom"));
    }

    [Fact]
    public void With_a_mistake_in_it_the_catalogue_s_command_stays_and_the_mistake_is_reported()
    {
        GeneratorRun run = Run(new SpecText("api/book.yaml", SmallCatalogue.Files[2].Text.Replace("summary:", "sumary:", StringComparison.Ordinal), "own"));

        run.Messages.ShouldContain(message => message.StartsWith("api/book.yaml(5,1): error WES2001", StringComparison.Ordinal));
        run.File(SmallCatalogue.HintOf("Rooms.BookRoom")).Text.ShouldContain("Books a room.");
    }

    [Fact]
    public void A_shared_definition_of_ones_own_replaces_the_one_of_the_catalogue_in_every_command()
    {
        GeneratorRun run = Run(
            new SpecText(
                "api/rooms.yaml",
                """
                choices:
                  roomType: { enum: RoomType, line: 10, meaning: How large a room is., values: { 1: Small, 2: Large, 3: Hall } }
                arguments:
                  note: { code: NT, name: Note, max: 500, line: 12, meaning: A longer note. }
                """,
                "own"
            )
        );

        run.Messages.ShouldBeEmpty();
        run.File(SmallCatalogue.HintOf("RoomType")).Text.ShouldContain("Hall = 3,");
        run.File(SmallCatalogue.HintOf("Rooms.BookRoom")).Text.ShouldContain("(int?)RoomType is null or (>= 1 and <= 3)");
        run.File(SmallCatalogue.HintOf("Rooms.CancelRoom")).Text.ShouldContain("at most 500 characters");
        CompilationTests.Warnings(run).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_of_ones_own_brings_a_namespace_of_its_own()
    {
        GeneratorRun run = Run(
            new SpecText("api/pages.yaml", "pages:\n  - { page: x.php, namespace: Extra, line: 1 }", "own"),
            new SpecText("api/x.yaml", SmallCatalogue.Files[4].Text.Replace("r.php", "x.php", StringComparison.Ordinal), "own")
        );

        run.Messages.ShouldBeEmpty();
        run.Files.ShouldContain(file => file.HintName == SmallCatalogue.HintOf("Extra.ListRooms"));
    }

    [Fact]
    public void Two_files_of_ones_own_for_one_command_are_a_mistake()
    {
        GeneratorRun run = Run(
            new SpecText("api/a.yaml", SmallCatalogue.Files[2].Text, "own"),
            new SpecText("api/b.yaml", SmallCatalogue.Files[2].Text, "own")
        );

        run.Messages.ShouldBe([
            "api/b.yaml(1,10): error WES3001: The command r.php/BK is defined in api/a.yaml already. Delete one of the two, or correct what this one is",
        ]);
    }

    private static GeneratorRun Run(params SpecText[] own) => new Session(SmallCatalogue.Files.Concat(own)).Run();
}
