using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>
/// What an edit makes each stage do, in one project that stays open. Stages that are not named in an expectation are all Cached: they were not even asked.
/// Unchanged means that a stage ran and came to the same result, Modified, New and Removed that later stages had to run.
/// </summary>
public sealed class CachingTests
{
    private readonly Session _session = new(SmallCatalogue.Files);

    public CachingTests() => _session.Run();

    [Fact]
    public void The_first_run_goes_through_every_stage()
    {
        new Session(SmallCatalogue.Files)
            .Run()
            .Stages.ShouldBe(
                """
                Settings: 1 New
                Consumer: 1 New
                Files: 5 New
                Documents: 5 New
                Stored: 1 New
                Offered: 1 New
                Shared: 1 New
                Bound: 3 New
                Selection: 1 New
                Wanted: 3 New
                Commands: 3 New
                CommandSources: 3 New
                SharedTypes: 1 New
                SharedTypeSources: 1 New
                ErrorCodes: nothing
                Handled: nothing
                HandlerSources: nothing
                EntryPoints: nothing
                EntryPointSources: nothing
                Links: nothing
                Referenced: 1 New
                Sections: 1 New
                CommandReports: 3 New
                Diagnostics: 1 New
                """,
                StringCompareShould.IgnoreLineEndings
            );
        TrackingNames.All.ShouldBeUnique();
    }

    [Fact]
    public void When_nothing_changed_nothing_runs() => AfterEdit("");

    [Fact]
    public void When_all_files_are_handed_over_anew_with_the_same_texts_nothing_runs_but_the_comparison()
    {
        _session.TouchAll();
        AfterEdit(
            """
            Settings: 1 Unchanged
            Files: 5 Unchanged
            """
        );
    }

    [Fact]
    public void An_edit_in_a_command_renders_that_command_alone()
    {
        _session.Edit(SmallCatalogue.Cancel, "Cancels a booking", "Cancels one booking");
        AfterEdit(
            """
            Files: 1 Modified, 4 Cached
            Documents: 1 Modified, 4 Cached
            Bound: 1 Modified, 2 Cached
            Wanted: 1 Modified, 2 Cached
            Commands: 1 Modified, 2 Cached
            CommandSources: 1 Modified, 2 Cached
            Referenced: 1 Unchanged
            CommandReports: 1 Unchanged, 2 Cached
            """,
            "Rooms.CancelRoom"
        );
    }

    [Fact]
    public void In_the_runtime_an_edit_in_a_command_leaves_the_links_alone_and_one_of_an_entry_point_the_error_codes()
    {
        var session = new Session(SmallCatalogue.With(SmallCatalogue.EntryPoints), properties: ("WebExSpecTablesOnly", "true"));
        session
            .Run()
            .Files.Select(file => file.HintName)
            .ShouldBe([SmallCatalogue.HintOf("LinkTable"), SmallCatalogue.HintOf("Pages"), SmallCatalogue.HintOf("WebExErrorCode")], ignoreOrder: true);

        session.Edit(SmallCatalogue.Cancel, "Cancels a booking", "Cancels one booking");
        GeneratorRun run = session.Run();
        run.Rendered.ShouldBeEmpty();
        foreach (string stage in new[] { "EntryPoints", "EntryPointSources", "Links" })
            run.Stages.ShouldContain(stage + ": 1 Cached");

        session.Edit(SmallCatalogue.EntryPoints.Path, "A room.", "One room.");
        run = session.Run();
        run.Stages.ShouldContain("EntryPointSources: 1 Modified");
        run.Stages.ShouldContain("Bound: 3 Cached");
        run.Stages.ShouldContain("ErrorCodes: 1 Cached");
    }

    [Theory]
    [InlineData("command: CN", "# why\n\ncommand: CN")]
    [InlineData("Cancels a booking.", "\"Cancels a booking.\"")]
    [InlineData("errors:", "# why\nerrors:")]
    public void A_line_moved_in_a_command_renders_nothing(string old, string changed)
    {
        _session.Edit(SmallCatalogue.Cancel, old, changed);
        GeneratorRun run = _session.Run();

        run.Rendered.ShouldBeEmpty();
        run.Stages.ShouldContain("Documents: 1 Modified, 4 Cached");
        run.Stages.ShouldContain("Commands: 3 Cached");
        run.Stages.ShouldContain("CommandSources: 3 Cached");
        run.Stages.ShouldContain("SharedTypes: 1 Cached");
        run.Stages.ShouldContain("SharedTypeSources: 1 Cached");
    }

    [Fact]
    public void A_line_moved_above_the_name_of_a_command_binds_that_command_alone()
    {
        _session.Edit(SmallCatalogue.Cancel, "command: CN", "# why\ncommand: CN");
        AfterEdit(
            """
            Files: 1 Modified, 4 Cached
            Documents: 1 Modified, 4 Cached
            Bound: 1 Modified, 2 Cached
            Wanted: 1 Unchanged, 2 Cached
            CommandReports: 1 Unchanged, 2 Cached
            """
        );
    }

    [Fact]
    public void A_line_moved_in_a_shared_file_binds_nothing()
    {
        _session.Edit(SmallCatalogue.Shared, "choices:", "# why\nchoices:");
        AfterEdit(
            """
            Files: 1 Modified, 4 Cached
            Documents: 1 Modified, 4 Cached
            """
        );
    }

    [Fact]
    public void A_shared_argument_that_is_edited_renders_the_one_command_that_uses_it()
    {
        _session.Edit(SmallCatalogue.Shared, "A note for the others", "A note for the guests");
        AfterEdit(
            """
            Files: 1 Modified, 4 Cached
            Documents: 1 Modified, 4 Cached
            Shared: 1 Modified
            Bound: 1 Modified, 2 Unchanged
            Wanted: 1 Modified, 2 Cached
            Commands: 1 Modified, 2 Cached
            CommandSources: 1 Modified, 2 Cached
            Referenced: 1 Unchanged
            Sections: 1 Unchanged
            CommandReports: 1 Unchanged, 2 Cached
            """,
            "Rooms.CancelRoom"
        );
    }

    [Fact]
    public void A_shared_choice_that_is_edited_renders_its_enum_and_the_one_command_that_uses_it()
    {
        _session.Edit(SmallCatalogue.Shared, "For four.", "For five.");
        AfterEdit(
            """
            Files: 1 Modified, 4 Cached
            Documents: 1 Modified, 4 Cached
            Shared: 1 Modified
            Bound: 1 Modified, 2 Unchanged
            Wanted: 1 Modified, 2 Cached
            Commands: 1 Modified, 2 Cached
            CommandSources: 1 Unchanged, 2 Cached
            SharedTypes: 1 Modified
            SharedTypeSources: 1 Modified
            Referenced: 1 Unchanged
            Sections: 1 Unchanged
            CommandReports: 1 Unchanged, 2 Cached
            """,
            "RoomType",
            "Rooms.BookRoom"
        );
    }

    [Fact]
    public void An_edit_in_CSharp_goes_no_further_than_the_question_what_the_consumer_can_do()
    {
        _session.EditCSharp();
        AfterEdit("Consumer: 1 Unchanged");
    }

    [Fact]
    public void A_command_that_is_added_renders_itself_alone()
    {
        _session.Add(
            new SpecText(
                "spec/pages/r/XX.yaml",
                SmallCatalogue.Files[4].Text.Replace("LS", "XX", StringComparison.Ordinal).Replace("ListRooms", "ListAll", StringComparison.Ordinal)
            )
        );
        AfterEdit(
            """
            Files: 1 New, 5 Cached
            Documents: 1 New, 5 Cached
            Stored: 1 Unchanged
            Bound: 1 New, 3 Cached
            Selection: 1 Unchanged
            Wanted: 1 New, 3 Cached
            Commands: 1 New, 3 Cached
            CommandSources: 1 New, 3 Cached
            Referenced: 1 Unchanged
            Sections: 1 Unchanged
            CommandReports: 1 New, 3 Cached
            Diagnostics: 1 Unchanged
            """,
            "Rooms.ListAll"
        );
    }

    [Fact]
    public void A_command_that_is_deleted_renders_nothing_and_takes_its_file_along()
    {
        _session.Delete(SmallCatalogue.Book);
        GeneratorRun run = AfterEdit(
            """
            Files: 4 Cached, 1 Removed
            Documents: 4 Cached, 1 Removed
            Stored: 1 Unchanged
            Bound: 2 Cached, 1 Removed
            Selection: 1 Unchanged
            Wanted: 2 Cached, 1 Removed
            Commands: 2 Cached, 1 Removed
            CommandSources: 2 Cached, 1 Removed
            SharedTypes: 1 Removed
            SharedTypeSources: 1 Removed
            Referenced: 1 Unchanged
            Sections: 1 Unchanged
            CommandReports: 2 Cached, 1 Removed
            Diagnostics: 1 Unchanged
            """
        );
        run.Files.Select(file => file.HintName)
            .ShouldBe([SmallCatalogue.HintOf("Rooms.CancelRoom"), SmallCatalogue.HintOf("Rooms.ListRooms")], ignoreOrder: true);
    }

    [Fact]
    public void Another_namespace_renders_everything_and_binds_nothing()
    {
        _session.Set(("WebExSpecNamespace", "WebEx.Acme"));
        AfterEdit(
            """
            Settings: 1 Modified
            Consumer: 1 Unchanged
            Files: 5 Unchanged
            Stored: 1 Unchanged
            Offered: 1 Unchanged
            Wanted: 3 Unchanged
            CommandSources: 3 Modified
            SharedTypeSources: 1 Modified
            """,
            "Acme.RoomType",
            "Acme.Rooms.BookRoom",
            "Acme.Rooms.CancelRoom",
            "Acme.Rooms.ListRooms"
        );
    }

    [Fact]
    public void A_command_that_is_excluded_leaves_the_others_alone()
    {
        _session.Set(("_WebExSpecExclude", "r.php/LS"));
        AfterEdit(
            """
            Settings: 1 Modified
            Files: 5 Unchanged
            Stored: 1 Unchanged
            Offered: 1 Unchanged
            Wanted: 2 Unchanged, 1 Removed
            Commands: 2 Cached, 1 Removed
            CommandSources: 2 Cached, 1 Removed
            Referenced: 1 Unchanged
            """
        );
    }

    [Fact]
    public void A_mistake_takes_its_own_command_away_and_its_repair_renders_that_command_alone()
    {
        _session.Edit(SmallCatalogue.Cancel, "summary:", "sumary:");
        AfterEdit(
            """
            Files: 1 Modified, 4 Cached
            Documents: 1 Modified, 4 Cached
            Bound: 1 Modified, 2 Cached
            Selection: 1 Unchanged
            Wanted: 2 Cached, 1 Removed
            Commands: 2 Cached, 1 Removed
            CommandSources: 2 Cached, 1 Removed
            Referenced: 1 Unchanged
            Sections: 1 Unchanged
            CommandReports: 1 Modified, 2 Cached
            Diagnostics: 1 Modified
            """
        )
            .Diagnostics.ShouldNotBeEmpty();

        _session.Edit(SmallCatalogue.Cancel, "sumary:", "summary:");
        AfterEdit(
            """
            Files: 1 Modified, 4 Cached
            Documents: 1 Modified, 4 Cached
            Bound: 1 Modified, 2 Cached
            Selection: 1 Unchanged
            Wanted: 1 New, 2 Cached
            Commands: 1 New, 2 Cached
            CommandSources: 1 New, 2 Cached
            Referenced: 1 Unchanged
            Sections: 1 Unchanged
            CommandReports: 1 Modified, 2 Cached
            Diagnostics: 1 Modified
            """,
            "Rooms.CancelRoom"
        )
            .Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_mistake_that_moves_is_reported_at_its_new_place_though_nothing_is_rendered()
    {
        _session.Edit(SmallCatalogue.Cancel, "summary:", "sumary:");
        _session.Run();
        _session.Edit(SmallCatalogue.Cancel, "sumary:", "# why\nsumary:");
        GeneratorRun run = _session.Run();

        run.Rendered.ShouldBeEmpty();
        run.Diagnostics[0].Location.GetLineSpan().StartLinePosition.Line.ShouldBe(5);
    }

    [Fact]
    public void A_mistake_in_a_use_of_a_shared_definition_is_reported_in_the_file_that_uses_it_after_the_shared_file_moved()
    {
        _session.Edit(SmallCatalogue.Shared, "choices:", "# why\n# why\nchoices:");
        _session.Run();
        _session.Edit(SmallCatalogue.Cancel, "{ use: note, line: 32 }", "{ use: note, line: 32, min: 300 }");

        _session
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldStartWith($"{SmallCatalogue.Cancel}(8,33): error WES2008: 'min' is 300, which is more than 'max', 200");
    }

    [Fact]
    public void In_the_whole_catalogue_an_edit_reaches_what_it_should()
    {
        var session = new Session(SpecFolder.Files);
        session.Run();

        session.Edit("spec/pages/p/LO.yaml", "Logs the user out", "Logs a user out");
        session.Run().Rendered.ShouldBe(["WebEx.Partner.LogOut.g.cs"]);

        session.Edit("spec/common/urls.yaml", "arguments:", "# why\narguments:");
        session.EditCSharp();
        GeneratorRun moved = session.Run();
        moved.Rendered.ShouldBeEmpty();
        TrackingNames.All.Except([TrackingNames.Consumer, TrackingNames.Files, TrackingNames.Documents]).ShouldAllBe(stage => IsCached(moved, stage));

        // The time zones of the guide are in the runtime, so that a change there reaches nobody.
        session.Edit("spec/common/time-zones.yaml", "text: Pacific Time", "text: Pacific Standard Time");
        session.Run().Rendered.ShouldBeEmpty();
    }

    private static bool IsCached(GeneratorRun run, string stage) =>
        run.Steps(stage).All(step => step.Reason == Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached);

    private GeneratorRun AfterEdit(string stages, params string[] rendered)
    {
        GeneratorRun run = _session.Run();
        string.Join("\n", run.Stages.Split('\n').Where(line => !IsCached(run, line.Split(':')[0]))).ShouldBe(stages, StringCompareShould.IgnoreLineEndings);
        run.Rendered.ShouldBe(rendered.Select(SmallCatalogue.HintOf));
        return run;
    }
}
