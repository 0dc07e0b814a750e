using System.Text.Json;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Tests;

/// <summary>What editors are told of the language, in spec/schema, is what the binder takes.</summary>
public partial class SchemaTests
{
    private const string CommandSchema = "command.schema.json";
    private const string SharedSchema = "shared.schema.json";
    private const string EntryPointSchema = "entry-points.schema.json";
    private const string WorkflowSchema = "workflows.schema.json";
    private const string RequestSchema = "requests.schema.json";
    private const string LaterSchema = "later.schema.json";
    private const string ErrataSchema = "errata.schema.json";

    // The place in a schema of each list of keys; the empty one is the top of the file.
    private static readonly (string List, string Schema, string Place)[] PlacesOfLists =
    [
        (nameof(Vocabulary.Command), CommandSchema, ""),
        (nameof(Vocabulary.Shared), SharedSchema, ""),
        (nameof(Vocabulary.SharedGuide), SharedSchema, "guide"),
        (nameof(Vocabulary.Guide), CommandSchema, "guide"),
        (nameof(Vocabulary.Remark), CommandSchema, "remark"),
        (nameof(Vocabulary.ArgumentErrors), CommandSchema, "argumentErrors"),
        (nameof(Vocabulary.LimitError), CommandSchema, "limitError"),
        (nameof(Vocabulary.Choice), SharedSchema, "choice"),
        (nameof(Vocabulary.ChoiceValue), CommandSchema, "choiceValue"),
        (nameof(Vocabulary.Bits), SharedSchema, "bits"),
        (nameof(Vocabulary.Bit), CommandSchema, "bit"),
        (nameof(Vocabulary.Rule), CommandSchema, "rule"),
        (nameof(Vocabulary.Reply), CommandSchema, "reply"),
        (nameof(Vocabulary.Markup), CommandSchema, "markup"),
        (nameof(Vocabulary.ReplyParameter), CommandSchema, "replyParameter"),
        (nameof(Vocabulary.Error), CommandSchema, "error"),
        (nameof(Vocabulary.ErrorMeaning), SharedSchema, "sharedError"),
        (nameof(Vocabulary.TimeZone), SharedSchema, "timeZone"),
        (nameof(Vocabulary.Page), SharedSchema, "page"),
        (nameof(Vocabulary.EntryPoint), EntryPointSchema, "entryPoint"),
        (nameof(Vocabulary.Workflow), WorkflowSchema, "workflow"),
        (nameof(Vocabulary.WorkflowCheck), WorkflowSchema, "workflowCheck"),
        (nameof(Vocabulary.RequestFact), RequestSchema, "requestFact"),
        (nameof(Vocabulary.Source), SharedSchema, "source"),
        (nameof(Vocabulary.Later), CommandSchema, "later"),
        (nameof(Vocabulary.LaterError), CommandSchema, "laterError"),
        (nameof(Vocabulary.LaterSpelling), CommandSchema, "laterSpelling"),
        (nameof(Vocabulary.LaterParameter), CommandSchema, "laterParameter"),
        (nameof(Vocabulary.LaterRemark), CommandSchema, "laterRemark"),
        (nameof(Vocabulary.LaterFact), LaterSchema, "laterFact"),
        (nameof(Vocabulary.Erratum), ErrataSchema, "erratum"),
        (nameof(Vocabulary.ErratumPlace), ErrataSchema, "place"),
    ];

    public static TheoryData<string, string, string> Places =>
        [.. PlacesOfLists.Select(place => new TheoryDataRow<string, string, string>(place.List, place.Schema, place.Place))];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_has_the_keys_of_the_language(string list, string schema, string place) =>
        Properties(schema, place).ShouldBe(Keys(list), ignoreOrder: true);

    [Fact]
    public void An_argument_has_its_own_keys_and_those_of_a_use()
    {
        Properties(CommandSchema, "argument").ShouldBe(Vocabulary.Argument.Concat(Vocabulary.Use), ignoreOrder: true);
        Strings(Definition(CommandSchema, "argumentKey").GetProperty("enum")).ShouldBe(Vocabulary.Argument, ignoreOrder: true);
        Properties(EntryPointSchema, "argument").Except(Vocabulary.Argument.Concat(Vocabulary.Use)).ShouldBeEmpty();
    }

    [Fact]
    public void Entry_points_workflows_requests_later_facts_and_errata_have_a_file_each() =>
        new[] { EntryPointSchema, WorkflowSchema, RequestSchema, LaterSchema, ErrataSchema }
            .SelectMany(schema => Properties(schema, ""))
            .ShouldBe(Vocabulary.Reference, ignoreOrder: true);

    [Fact]
    public void Every_list_of_keys_has_a_place()
    {
        string[] elsewhere = [nameof(Vocabulary.Argument), nameof(Vocabulary.Use), nameof(Vocabulary.Reference)];
        typeof(Vocabulary)
            .GetProperties()
            .Select(property => property.Name)
            .ShouldBe(PlacesOfLists.Select(place => place.List).Concat(elsewhere), ignoreOrder: true);
    }

    [Theory]
    [InlineData("argument", "type", "arguments: [ { type: zzz } ]")]
    [InlineData("argument", "of", "arguments: [ { type: list, of: zzz } ]")]
    [InlineData("", "access", "access: zzz")]
    [InlineData("reply", "method", "reply: { method: zzz }")]
    [InlineData("reply", "without", "reply: { without: zzz }")]
    public void A_word_of_a_schema_is_a_word_of_the_language(string place, string key, string snippet)
    {
        JsonElement words = Definition(CommandSchema, place).GetProperty("properties").GetProperty(key).GetProperty("enum");
        Strings(words).ShouldBe(WordsOfMessage(SampleCatalogue.Head + snippet), ignoreOrder: true);
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

    private static IReadOnlyList<string> Keys(string list) => (IReadOnlyList<string>)typeof(Vocabulary).GetProperty(list)!.GetValue(null)!;

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

    private static IEnumerable<string> Properties(string schema, string place) =>
        Definition(schema, place).GetProperty("properties").EnumerateObject().Select(property => property.Name);

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
