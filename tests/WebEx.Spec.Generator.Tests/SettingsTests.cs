using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>What a consumer's project file can say.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void The_namespace_is_WebEx_when_nothing_is_said() =>
        Types().ShouldBe(["WebEx.RoomType", "WebEx.Rooms.BookRoom", "WebEx.Rooms.CancelRoom", "WebEx.Rooms.ListRooms"]);

    [Theory]
    [InlineData("Acme")]
    [InlineData(" Acme.Calls ")]
    [InlineData("Acme.WebEx.System")]
    [InlineData("Größe")]
    public void Another_namespace_takes_all_types(string name)
    {
        GeneratorRun run = Run(("WebExSpecNamespace", name));

        run.Files.ShouldAllBe(file => file.HintName.StartsWith(name.Trim() + ".", StringComparison.Ordinal));
        run.Files.ShouldAllBe(file => file.Text.Contains($"namespace {name.Trim()}", StringComparison.Ordinal));
        CompilationTests.Warnings(run).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Acme Calls")]
    [InlineData("Acme..Calls")]
    [InlineData("1Acme")]
    [InlineData("Acme.class")]
    [InlineData("Acme { } //")]
    public void What_is_no_namespace_is_said_so_and_not_used(string name)
    {
        GeneratorRun run = Run(("WebExSpecNamespace", name));

        run.Messages.ShouldBe([$"error WES4002: WebExSpecNamespace is '{name}', which is not a C# namespace; 'WebEx' is used instead"]);
        CompilationTests.Warnings(run).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("Internal")]
    public void Types_can_be_internal(string accessibility)
    {
        GeneratorRun run = Run(("WebExSpecAccessibility", accessibility));

        run.Output.GlobalNamespace.GetNamespaceMembers()
            .Single(space => space.Name == "WebEx")
            .GetNamespaceMembers()
            .Single(space => space.Name == "Rooms")
            .GetTypeMembers()
            .ShouldAllBe(type => type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Internal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/_reference", "http://127.0.0.1:8080/_reference/")]
    [InlineData("https://docs.example.com/a&b/", "https://docs.example.com/a&amp;b/")]
    [InlineData("file:///home/jo/reference/", "file:///home/jo/reference/")]
    public void Doc_comments_and_help_links_lead_to_the_reference(string address, string shown)
    {
        GeneratorRun run = new Session(
            SmallCatalogue.With(new SpecText("spec/pages/r/XX.yaml", "command: XX\npage: r.php\nnmae: Broken\n")),
            properties: ("WebExSpecReference", address)
        ).Run();

        string text = run.File("WebEx.Rooms.BookRoom.g.cs").Text;
        text.ShouldContain($"/// <seealso href=\"{shown}commands/r.php/BK.html\">The reference</seealso>");
        text.ShouldContain($"/// <seealso href=\"{shown}commands/r.php/BK.html#");
        CompilationTests.Warnings(run).ShouldBeEmpty();
        string[] help = [.. run.Diagnostics.Select(diagnostic => diagnostic.Descriptor.HelpLinkUri)];
        help.ShouldContain($"{address.TrimEnd('/')}/rules/diagnostics.html#wes2001-unknown-key");
    }

    [Theory]
    [InlineData("reference/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://jo:secret@docs.example.com/")]
    [InlineData("https://docs.example.com/?page=")]
    public void What_is_no_address_of_the_reference_is_said_so_and_not_used(string address)
    {
        GeneratorRun run = Run(("WebExSpecReference", address));

        run.Messages.ShouldHaveSingleItem().ShouldStartWith($"error WES4011: WebExSpecReference is '{address}'; it has to be ");
        run.Files.ShouldAllBe(file => !file.Text.Contains("seealso", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_neither_public_nor_internal_is_said_so() =>
        Run(("WebExSpecAccessibility", "secret")).Messages.ShouldBe(["error WES4003: WebExSpecAccessibility is 'secret'; it has to be public or internal"]);

    [Theory]
    [InlineData("WebExSpecServer", "yes")]
    [InlineData("WebExSpecServer", "1")]
    [InlineData("WebExSpecGenerateReferenced", "maybe {0}")]
    public void What_is_neither_true_nor_false_is_said_so(string property, string value) =>
        Run((property, value)).Messages.ShouldBe([$"error WES4014: {property} is '{value}'; it has to be true or false"]);

    [Theory]
    [InlineData("WebExSpecServer", "False")]
    [InlineData("WebExSpecServer", " TRUE ")]
    [InlineData("WebExSpecGenerateReferenced", "")]
    public void What_is_true_or_false_may_have_any_capitals(string property, string value) => Run((property, value)).Messages.ShouldBeEmpty();

    [Theory]
    [InlineData("command: ZZ\npage: r.php\nname: Other\nsumary: A room.")]
    [InlineData("command: ZZ\nsummary: \"A room")]
    public void What_a_file_with_errors_describes_is_not_said_to_be_missing(string text) =>
        new Session(SmallCatalogue.With(new SpecText("own/ZZ.yaml", text, "own")), properties: ("_WebExSpecInclude", "r.php/ZZ"))
            .Run()
            .Messages.ShouldAllBe(message => message.StartsWith("own/ZZ.yaml(", StringComparison.Ordinal));

    [Fact]
    public void A_command_can_be_included_alone_with_the_enums_that_it_uses()
    {
        Types(("_WebExSpecInclude", "r.php/BK")).ShouldBe(["WebEx.RoomType", "WebEx.Rooms.BookRoom"]);
        Types(("_WebExSpecInclude", "R.PHP/ls")).ShouldBe(["WebEx.Rooms.ListRooms"]);
    }

    [Fact]
    public void Several_patterns_are_separated_by_what_MSBuild_makes_of_a_list() =>
        Types(("_WebExSpecInclude", "r.php/CN,\n  r.php/LS,")).ShouldBe(["WebEx.Rooms.CancelRoom", "WebEx.Rooms.ListRooms"]);

    [Fact]
    public void A_command_can_be_excluded_also_from_what_is_included()
    {
        Types(("_WebExSpecExclude", "r.php/BK")).ShouldBe(["WebEx.Rooms.CancelRoom", "WebEx.Rooms.ListRooms"]);
        Types(("_WebExSpecInclude", "r.php"), ("_WebExSpecExclude", "r.php/BK,r.php/LS")).ShouldBe(["WebEx.Rooms.CancelRoom"]);
        Types(("_WebExSpecExclude", "r.php")).ShouldBeEmpty();
    }

    [Fact]
    public void Families_of_one_page_are_told_apart()
    {
        GeneratorRun run = new Session(SpecFolder.Files, properties: ("_WebExSpecInclude", "m.php@support,m.php/CF@event")).Run();

        run.Messages.ShouldBeEmpty();
        run.Files.ShouldContain(file => file.HintName.StartsWith("WebEx.Support.", StringComparison.Ordinal));
        run.Files.Count(file => file.HintName.StartsWith("WebEx.Events.", StringComparison.Ordinal)).ShouldBe(1);
        run.Files.ShouldNotContain(file => file.HintName.StartsWith("WebEx.Meetings.", StringComparison.Ordinal));
        CompilationTests.Warnings(run).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("WebExSpecInclude")]
    [InlineData("WebExSpecExclude")]
    public void A_pattern_that_names_nothing_is_a_warning(string property) =>
        Run(("_" + property, "r.php/BK,r.php/{0}"))
            .Messages.ShouldBe([
                $"warning WES4004: {property} names 'r.php/{{0}}', which is no page and no command of the catalogue; write m.php, m.php@event, "
                    + $"m.php/SM or m.php/CF@event",
            ]);

    [Theory]
    [InlineData("m.php@events", "m.php@event")]
    [InlineData("m.php/SMM", "m.php/SM")]
    [InlineData("DeleteMeeting", "m.php/DM@meeting")]
    [InlineData("m.phq", "m.php")]
    [InlineData("m.php/QQ", null)]
    [InlineData("nothing", null)]
    public void A_pattern_that_names_nothing_is_told_the_nearest_that_does(string pattern, string? nearest)
    {
        string advice = nearest is null ? "write m.php, m.php@event, m.php/SM or m.php/CF@event" : $"did you mean '{nearest}'?";
        new Session(SpecFolder.Files, properties: ("_WebExSpecInclude", pattern))
            .Run()
            .Messages.ShouldContain(message =>
                message.StartsWith("warning WES4004", StringComparison.Ordinal) && message.EndsWith(advice, StringComparison.Ordinal)
            );
    }

    [Fact]
    public void The_runtime_gets_the_time_zones_and_the_error_codes_and_nothing_else()
    {
        GeneratorRun run = new Session(SpecFolder.Files, properties: ("WebExSpecTablesOnly", "true")).Run();

        run.Files.Select(file => file.HintName).ShouldBe(["WebEx.WebExErrorCode.g.cs", "WebEx.WebExTimeZone.g.cs"], ignoreOrder: true);
    }

    [Fact]
    public void Additional_files_that_are_no_spec_files_are_not_looked_at() =>
        new Session(SmallCatalogue.With(new SpecText("stylecop.json", "{ not: [yaml", kind: null), new SpecText("other.yaml", "{ not: [yaml", kind: "")))
            .Run()
            .Messages.ShouldBeEmpty();

    private static GeneratorRun Run(params (string Name, string Value)[] properties) => new Session(SmallCatalogue.Files, properties: properties).Run();

    private static IEnumerable<string> Types(params (string Name, string Value)[] properties)
    {
        GeneratorRun run = Run(properties);
        run.Messages.ShouldBeEmpty();
        return run.Files.Select(file => file.HintName.Replace(".g.cs", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }
}
