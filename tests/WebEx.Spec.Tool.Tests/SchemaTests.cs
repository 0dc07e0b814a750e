using System.Text.Json;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Tool.Tests;

/// <summary>The schemas know the same keys as the language and the document.</summary>
public sealed class SchemaTests
{
    private static readonly string[] Files = ["entry-points", "workflows", "requests", "later", "errata"];

    public static TheoryData<string, string, IReadOnlyList<string>> Maps { get; } =
        new()
        {
            { "entry-points", "entryPoint", Vocabulary.EntryPoint },
            { "workflows", "workflow", Vocabulary.Workflow },
            { "workflows", "workflowCheck", Vocabulary.WorkflowCheck },
            { "requests", "requestFact", Vocabulary.RequestFact },
            { "later", "laterFact", Vocabulary.LaterFact },
            { "errata", "erratum", Vocabulary.Erratum },
            { "errata", "place", Vocabulary.ErratumPlace },
            { "entry-points", "remark", Vocabulary.Remark },
            { "workflows", "remark", Vocabulary.Remark },
        };

    [Theory]
    [MemberData(nameof(Maps), DisableDiscoveryEnumeration = true)]
    public void A_map_has_the_keys_of_the_language(string schema, string definition, IReadOnlyList<string> keys) =>
        Keys(Definition(schema, definition)).ShouldBe(keys);

    [Fact]
    public void An_argument_of_an_entry_point_has_no_key_that_the_language_lacks() =>
        Keys(Definition("entry-points", "argument")).Except(Vocabulary.Argument.Concat(Vocabulary.Use)).ShouldBeEmpty();

    [Fact]
    public void Every_top_level_key_has_a_schema_of_its_own() => Files.SelectMany(schema => Keys(Read(schema))).ShouldBe(Vocabulary.Reference);

    [Theory]
    [InlineData("entry-points")]
    [InlineData("workflows")]
    [InlineData("requests")]
    [InlineData("later")]
    [InlineData("errata")]
    public void Every_file_names_its_schema_first(string name) =>
        File.ReadLines(Path.Combine(RepositoryFolder.Spec, $"{name}.yaml")).First().ShouldBe($"# yaml-language-server: $schema=schema/{name}.schema.json");

    [Theory]
    [InlineData("command", "commands")]
    [InlineData("timeZone", "timeZones")]
    [InlineData("meetingFeature", "meetingFeatures")]
    [InlineData("entryPoint", "entryPoints")]
    [InlineData("workflow", "workflows")]
    public void The_document_has_the_members_that_its_schema_demands(string definition, string list)
    {
        var required = Definition("catalogue", definition).GetProperty("required").EnumerateArray().Select(item => item.GetString()).ToList();
        foreach (JsonElement item in ExportedDocument.OfRepository[list])
            item.EnumerateObject().Select(member => member.Name).ShouldBe(required);
    }

    [Theory]
    [InlineData("argument", "arguments")]
    [InlineData("rule", "rules")]
    [InlineData("error", "errors")]
    public void The_lists_of_a_command_do_so_too(string definition, string list)
    {
        var required = Definition("catalogue", definition).GetProperty("required").EnumerateArray().Select(item => item.GetString()).ToList();
        foreach (JsonElement item in ExportedDocument.OfRepository["commands"].SelectMany(command => command.GetProperty(list).EnumerateArray()))
            item.EnumerateObject().Select(member => member.Name).ShouldBe(required);
    }

    private static IEnumerable<string> Keys(JsonElement map) => map.GetProperty("properties").EnumerateObject().Select(member => member.Name);

    private static JsonElement Definition(string schema, string definition) => Read(schema).GetProperty("$defs").GetProperty(definition);

    private static JsonElement Read(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Spec, "schema", $"{schema}.schema.json")));
        return document.RootElement.Clone();
    }
}
