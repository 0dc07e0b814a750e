using System.Text.Json;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests;

/// <summary>What editors are told of the language, in spec/schema, is what the binder takes.</summary>
public partial class SchemaTests
{
    private const string CommandSchema = "command.schema.json";

    [Theory]
    [InlineData("argument", "type", "arguments: [ { type: zzz } ]")]
    [InlineData("argument", "of", "arguments: [ { type: list, of: zzz } ]")]
    [InlineData("", "access", "access: zzz")]
    [InlineData("reply", "method", "reply: { method: zzz }")]
    [InlineData("reply", "without", "reply: { without: zzz }")]
    public void A_word_of_a_schema_is_a_word_of_the_language(string place, string key, string snippet)
    {
        JsonElement property = Definition(CommandSchema, place).GetProperty("properties").GetProperty(key);
        JsonElement words = property.TryGetProperty("$ref", out JsonElement shared) ? Definition(CommandSchema, shared.GetString()!.Split('/')[^1]) : property;
        Strings(words.GetProperty("enum")).ShouldBe(WordsOfMessage(SampleCatalogue.Head + snippet), ignoreOrder: true);
    }

    [Fact]
    public void A_cause_of_a_schema_is_one_of_the_language() =>
        Strings(Definition(CommandSchema, "cause").GetProperty("enum"))
            .ShouldBe(WordsOfMessage(SampleCatalogue.Head + "errors: { Odd: { line: 1, meaning: One., cause: zzz } }"), ignoreOrder: true);

    [Fact]
    public void A_center_of_a_schema_is_one_of_the_language() =>
        Strings(Definition(CommandSchema, "center").GetProperty("enum")).ShouldBe(WordsOfMessage(SampleCatalogue.Head + "centers: zzz"), ignoreOrder: true);

    [Fact]
    public void Every_object_of_a_schema_says_which_keys_it_takes()
    {
        foreach (string path in Directory.EnumerateFiles(SpecRepository.PathOf("spec/schema"), "*.json"))
        foreach (
            JsonElement element in Elements(Schema(Path.GetFileName(path))).Where(element => element.TryGetProperty("properties", out _) && IsObject(element))
        )
            element.TryGetProperty("additionalProperties", out _).ShouldBeTrue($"{path}: {element}");

        static bool IsObject(JsonElement element) =>
            element.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("object");
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        foreach (string path in Directory.EnumerateFiles(SpecRepository.PathOf("spec/schema"), "*.json"))
        {
            string file = Path.GetFileName(path);
            foreach (JsonElement element in Elements(Schema(file)))
            {
                if (!element.TryGetProperty("$ref", out JsonElement reference))
                    continue;
                string[] parts = reference.GetString()!.Split('#');
                JsonElement target = Schema(parts[0].Length > 0 ? parts[0] : file);
                foreach (string step in parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries))
                    target = target.GetProperty(step);
            }
        }
    }

    [Fact]
    public void Every_spec_file_names_its_schema_in_its_first_line()
    {
        foreach (string path in Directory.EnumerateFiles(SpecRepository.PathOf("spec"), "*.yaml", SearchOption.AllDirectories))
        {
            Match match = SchemaLine().Match(File.ReadLines(path).First());
            match.Success.ShouldBeTrue(path);
            File.Exists(Path.Combine(Path.GetDirectoryName(path)!, match.Groups["path"].Value)).ShouldBeTrue(path);
        }
    }

    // "'zzz' is not a value of 'access' (none, login, host, siteAdmin)."
    private static string[] WordsOfMessage(string text)
    {
        string message = SampleCatalogue
            .Load(text)
            .Diagnostics.Where(diagnostic => diagnostic.Rule == SpecRules.InvalidValue)
            .Select(diagnostic => diagnostic.Message)
            .Single(message => message.StartsWith("'zzz'", StringComparison.Ordinal));
        return message[(message.IndexOf('(', StringComparison.Ordinal) + 1)..message.IndexOf(')', StringComparison.Ordinal)].Split(", ");
    }

    private static JsonElement Definition(string schema, string place) =>
        place.Length == 0 ? Schema(schema) : Schema(schema).GetProperty("$defs").GetProperty(place);

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);

    private static JsonElement Schema(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SpecRepository.PathOf($"spec/schema/{name}")));
        return document.RootElement.Clone();
    }

    private static IEnumerable<JsonElement> Elements(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Elements(property.Value)).Prepend(element),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements),
            _ => [],
        };

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(?<path>\S+)$")]
    private static partial Regex SchemaLine();
}
