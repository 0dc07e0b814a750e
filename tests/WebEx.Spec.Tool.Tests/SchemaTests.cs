using System.Text.Json;

namespace WebEx.Spec.Tool.Tests;

/// <summary>Files name their schemas, and the document has what its own demands.</summary>
public sealed class SchemaTests
{
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

    private static JsonElement Definition(string schema, string definition) => Read(schema).GetProperty("$defs").GetProperty(definition);

    private static JsonElement Read(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Spec, "schema", $"{schema}.schema.json")));
        return document.RootElement.Clone();
    }
}
