using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Emission;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Generator.Tests;

/// <summary>The package brings the catalogue bound and rendered. It makes a build cheaper, and nothing else.</summary>
public sealed class StoredCatalogueTests
{
    private static readonly SpecText OwnCommand = new(
        "own/MY.yaml",
        """
        command: MY
        page: r.php
        name: MyRoom
        summary: Shows a room of one's own.
        arguments:
          - { use: roomName }
          - { code: RT, name: RoomType, type: choice, values: roomType, meaning: Which kind of room. }
        """,
        "own"
    );

    private static readonly SpecText OwnShared = new("own/shared.yaml", "errors:\n  AccessDenied: Log in before.\n", "own");

    [Fact]
    public void Each_command_comes_back_as_it_was_bound()
    {
        var catalogue = Catalogue.Load(SpecFolder.Files.Select(file => new SpecFile(file.Path, file.Text)), TestContext.Current.CancellationToken);
        var stored = StoredFiles.Open(StoredFiles.OfWholeCatalogue).Files.Where(file => file.IsCommand).ToDictionary(file => "spec/" + file.Path);

        stored.Keys.ShouldBe(catalogue.Bound.Select(bound => bound.Path), ignoreOrder: true);
        foreach (BoundCommand bound in catalogue.Bound)
            (stored[bound.Path].Bound.ShouldNotBeNull() with { Path = bound.Path }).ShouldBe(bound);
    }

    [Fact]
    public void The_order_of_the_files_plays_no_part() =>
        StoredFiles.BytesOf(SpecFolder.Files.Reverse()).AsSpan().SequenceEqual(StoredFiles.OfWholeCatalogue).ShouldBeTrue();

    // MSBuild finds files in the order that the disk has them in.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_file_of_code_was_made_beforehand_whatever_the_order_of_the_spec_files(bool isReversed)
    {
        PreparedFiles prepared = PreparedFiles.Of(StoredFiles.Open(StoredFiles.OfWholeCatalogue)).ShouldNotBeNull();
        var context = new RenderContext(ConsumerFacts.Newest, "WebEx", IsInternal: false);
        IEnumerable<CommandModel> bound = Catalogue
            .Load(SpecFolder.Files.Select(file => new SpecFile(file.Path, file.Text)), TestContext.Current.CancellationToken)
            .Bound.Select(bound => bound.Command.ShouldNotBeNull());
        List<CommandModel> commands = [.. isReversed ? bound.Reverse() : bound];

        commands.Where(command => prepared.Find(command, context) is null).Select(command => command.Id).ShouldBeEmpty();
        SharedType.Of(commands).Where(type => prepared.Find(type, context) is null).Select(type => type.Name).ShouldBeEmpty();
    }

    [Fact]
    public void A_project_without_files_of_its_own_gets_the_same_code_though_no_YAML_is_read()
    {
        Session session = Packed(SpecFolder.Files, StoredFiles.OfWholeCatalogue);
        ShouldBeSame(session.Run(), WholeCatalogue.OnNewest);
        Read(session.Run()).ShouldBeEmpty();
    }

    [Fact]
    public void A_project_for_an_older_framework_gets_the_same_code_though_no_YAML_is_read()
    {
        var session = new Session(SpecFolder.Files, LanguageVersion.CSharp9, Frameworks.NetStandard20, stored: StoredFiles.Open(StoredFiles.OfWholeCatalogue));
        ShouldBeSame(session.Run(), WholeCatalogue.OnOldest);
        Read(session.Run()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("WebExSpecNamespace", "Acme")]
    [InlineData("WebExSpecAccessibility", "internal")]
    [InlineData("WebExSpecServer", "true")]
    [InlineData("WebExSpecReference", "https://docs.example.com/webex/")]
    [InlineData("_WebExSpecInclude", "r.php/BK")]
    [InlineData("_WebExSpecInclude", "r.php/XX")]
    [InlineData("WebExSpecTablesOnly", "true")]
    public void The_settings_of_a_project_hold(string name, string value) =>
        ShouldBeSame(
            Packed(SmallCatalogue.Files, StoredFiles.OfSmallCatalogue, (name, value)).Run(),
            new Session(SmallCatalogue.Files, properties: (name, value)).Run()
        );

    [Fact]
    public void A_command_of_the_projects_own_is_read_and_what_it_may_use_with_it()
    {
        Session session = Packed(SmallCatalogue.With(OwnCommand), StoredFiles.OfSmallCatalogue);
        GeneratorRun run = session.Run();

        ShouldBeSame(run, new Session(SmallCatalogue.With(OwnCommand)).Run());
        run.Files.Count.ShouldBe(5);
        Read(run).ShouldBe([SmallCatalogue.Pages, SmallCatalogue.Shared, OwnCommand.Path], ignoreOrder: true);
    }

    [Fact]
    public void A_shared_definition_of_the_projects_own_binds_everything_anew()
    {
        GeneratorRun run = Packed(SmallCatalogue.With(OwnShared), StoredFiles.OfSmallCatalogue).Run();

        ShouldBeSame(run, new Session(SmallCatalogue.With(OwnShared)).Run());
        run.File(SmallCatalogue.HintOf("Rooms.BookRoom")).Text.ShouldContain("Log in before.");
        Read(run).Count().ShouldBe(SmallCatalogue.Files.Count + 1);
    }

    [Fact]
    public void A_command_that_was_changed_in_the_packages_folder_is_read_and_no_other()
    {
        Session session = Packed(SmallCatalogue.Files, StoredFiles.OfSmallCatalogue);
        session.Run();
        session.Edit(SmallCatalogue.Cancel, "Cancels a booking", "Cancels one booking");
        GeneratorRun run = session.Run();

        run.File(SmallCatalogue.HintOf("Rooms.CancelRoom")).Text.ShouldContain("Cancels one booking");
        Read(run).ShouldBe([SmallCatalogue.Pages, SmallCatalogue.Shared, SmallCatalogue.Cancel], ignoreOrder: true);
    }

    [Fact]
    public void A_shared_definition_that_was_changed_in_the_packages_folder_binds_everything_anew()
    {
        Session session = Packed(SmallCatalogue.Files, StoredFiles.OfSmallCatalogue);
        session.Run();
        session.Edit(SmallCatalogue.Shared, "For four.", "For five.");
        GeneratorRun run = session.Run();

        run.File(SmallCatalogue.HintOf("RoomType")).Text.ShouldContain("For five.");
        Read(run).Count().ShouldBe(SmallCatalogue.Files.Count);
    }

    [Theory]
    [InlineData(SmallCatalogue.Shared)]
    [InlineData(SmallCatalogue.Pages)]
    public void Without_a_shared_file_that_it_was_bound_with_nothing_stored_is_used(string missing)
    {
        SpecText[] files = [.. SmallCatalogue.Files.Where(file => file.Path != missing)];
        GeneratorRun run = Packed(files, StoredFiles.OfSmallCatalogue).Run();

        ShouldBeSame(run, new Session(files).Run());
        run.Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_in_another_place_is_another_file()
    {
        SpecText[] files = [.. SmallCatalogue.With(new SpecText("spec/pages/r/XX.yaml", SmallCatalogue.Files[4].Text))];
        GeneratorRun run = Packed(files, StoredFiles.OfSmallCatalogue).Run();

        ShouldBeSame(run, new Session(files).Run());
        run.Messages.ShouldHaveSingleItem().ShouldStartWith("spec/pages/r/XX.yaml(1,10): error WES3001");
    }

    [Theory]
    [InlineData("/home/jo/.nuget/packages/webex.spec/0.1.0/build/../spec/")]
    [InlineData(@"C:\packages\webex.spec\0.1.0\build\../spec\")]
    public void The_folder_of_the_package_and_what_separates_folders_play_no_part(string folder)
    {
        char separator = folder[^1];
        SpecText[] files = [.. SmallCatalogue.Files.Select(file => new SpecText(folder + file.Path["spec/".Length..].Replace('/', separator), file.Text))];
        GeneratorRun run = Packed(files, StoredFiles.OfSmallCatalogue).Run();

        Read(run).ShouldBeEmpty();
        run.Files.Count.ShouldBe(4);
    }

    [Fact]
    public void An_own_file_with_the_text_of_a_packed_one_is_an_own_file()
    {
        SpecText[] files = [.. SmallCatalogue.With(new SpecText("own/pages/r/LS.yaml", SmallCatalogue.Files[4].Text, "own"))];
        ShouldBeSame(Packed(files, StoredFiles.OfSmallCatalogue).Run(), new Session(files).Run());
    }

    [Fact]
    public void A_file_of_which_the_rendered_text_is_gone_is_rendered()
    {
        byte[] bytes = new StoredCatalogueWriter(typeof(PreparedFiles).Module.ModuleVersionId, _ => []).Write(
            [.. SmallCatalogue.Files.Select(file => new SpecFile(file.Path["spec/".Length..], file.Text))],
            TestContext.Current.CancellationToken
        );
        ShouldBeSame(Packed(SmallCatalogue.Files, bytes).Run(), new Session(SmallCatalogue.Files).Run());
    }

    [Fact]
    public void What_has_mistakes_is_not_stored() =>
        Should
            .Throw<InvalidDataException>(() => StoredFiles.BytesOf(SmallCatalogue.With(new SpecText(SmallCatalogue.List, "command: LS\nsumary: x"))))
            .Message.ShouldStartWith("pages/r/LS.yaml(");

    private static Session Packed(IEnumerable<SpecText> files, byte[] stored, params (string Name, string Value)[] properties) =>
        new(files, stored: StoredFiles.Open(stored), properties: properties);

    private static IEnumerable<string> Read(GeneratorRun run) =>
        run.Steps(TrackingNames.Documents).Select(step => (SpecDocument)step.Value).Where(document => document.IsRead).Select(document => document.File.Path);

    private static void ShouldBeSame(GeneratorRun run, GeneratorRun usual)
    {
        run.Messages.ShouldBe(usual.Messages);
        run.Files.Select(file => file.HintName).ShouldBe(usual.Files.Select(file => file.HintName), ignoreOrder: true);
        // A difference of long texts would take minutes to show.
        run.Files.Where(file => file.Text != usual.File(file.HintName).Text).Select(file => file.HintName).ShouldBeEmpty();
    }
}
