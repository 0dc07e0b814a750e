using WebEx.Spec.Language.Keys;
using WebEx.Spec.Tool.Schemas;

namespace WebEx.Spec.Language.Tests.Keys;

/// <summary>The schemas and the tables of the language's page are those that come out of the tables of keys.</summary>
public sealed class KeyExportTests
{
    private static readonly IReadOnlyDictionary<string, string> Written = SchemaFiles.All();

    public static TheoryData<string> Schemas => [.. SpecFiles.All.Select(file => SchemaFiles.NameOf(file.Name))];

    private static string Page => Read("README.md");

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_is_what_the_tables_make(string name) => Read(Path.Combine("schema", name)).ShouldBe(Written[name], "Run 'dotnet run build/Keys.cs'.");

    [Fact]
    public void The_tables_of_the_page_are_those_of_the_language() => Page.ShouldBe(KeyTables.Renewed(Page), "Run 'dotnet run build/Keys.cs'.");

    [Fact]
    public void The_page_has_every_table_once()
    {
        foreach (string name in KeyTables.Names)
            Page.Split(KeyTables.Begin(name)).Length.ShouldBe(2, name);
    }

    [Fact]
    public void Every_schema_that_is_written_by_hand_is_of_no_spec_file() =>
        Directory
            .EnumerateFiles(Path.Combine(RepositoryFolder.Spec, "schema"))
            .Select(path => Path.GetFileName(path))
            .Except(SpecFiles.All.Select(file => SchemaFiles.NameOf(file.Name)))
            .ShouldBe(["catalogue.schema.json"]);

    [Fact]
    public void A_changed_table_is_renewed()
    {
        string spoilt = Page.Replace("| `aliases` |", "| `alias` |", StringComparison.Ordinal);
        spoilt.ShouldNotBe(Page);
        KeyTables.Renewed(spoilt).ShouldBe(Page);
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(RepositoryFolder.Spec, name)).Replace("\r\n", "\n", StringComparison.Ordinal);
}
