using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Tests;

/// <summary>The JSON Schemas of spec files, as an editor applies them.</summary>
internal sealed partial class Schemas
{
    private static readonly Uri Base = new("https://schemas.invalid/");

    // The others refer to it.
    private const string First = "command.schema.json";

    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);

    /// <summary>Reads all of them.</summary>
    public Schemas()
    {
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        IEnumerable<string> paths = Directory.EnumerateFiles(SpecRepository.PathOf("spec/schema"), "*.json");
        foreach (string path in paths.OrderByDescending(path => Path.GetFileName(path) == First))
            _schemas[Path.GetFileName(path)] = JsonSchema.FromText(File.ReadAllText(path), options, new Uri(Base, Path.GetFileName(path)));
    }

    /// <summary>The path of the schema that a file names in its first line, relative to the file's folder; null when it names none.</summary>
    public static string? NamedBy(string text) => FirstLine().Match(text) is { Success: true } match ? match.Groups["schema"].Value : null;

    /// <summary>What a schema has against a file; null when the file is no YAML.</summary>
    public IReadOnlyList<string>? Problems(string schema, string text)
    {
        if (Evaluate(schema, text, OutputFormat.List) is not { } results)
            return null;
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).SelectMany(detail => detail.Errors?.Select(error => $"{detail.InstanceLocation}: {error.Value}") ?? [])];
    }

    /// <summary>Whether a schema has anything against a file, which is found sooner than all that it has; null when the file is no YAML.</summary>
    public bool? Refuses(string schema, string text) => !Evaluate(schema, text, OutputFormat.Flag)?.IsValid;

    private EvaluationResults? Evaluate(string schema, string text, OutputFormat format)
    {
        var diagnostics = new DiagnosticBag("");
        if (YamlReader.Read(text, diagnostics, TestContext.Current.CancellationToken) is not { } root || diagnostics.Items.Count > 0)
            return null;
        return _schemas[schema].Evaluate(System.Text.Json.JsonSerializer.SerializeToElement(Json(root)), new EvaluationOptions { OutputFormat = format });
    }

    private static JsonNode? Json(SpecNode node) =>
        node switch
        {
            MappingNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Json(entry.Value)))),
            SequenceNode list => new JsonArray([.. list.Items.Select(Json)]),
            ScalarNode { IsNull: true } => null,
            ScalarNode { IsPlain: true, Value: "true" or "false" } scalar => scalar.Value == "true",
            ScalarNode { IsPlain: true } scalar when Number().IsMatch(scalar.Value) => long.Parse(scalar.Value, CultureInfo.InvariantCulture),
            ScalarNode scalar => scalar.Value,
            _ => throw new InvalidOperationException($"There is no JSON for {node.Kind}."),
        };

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(?<schema>\S+)\r?\n")]
    private static partial Regex FirstLine();

    // The whole numbers of YAML 1.2.
    [GeneratedRegex(@"^[-+]?[0-9]{1,18}\z")]
    private static partial Regex Number();
}
