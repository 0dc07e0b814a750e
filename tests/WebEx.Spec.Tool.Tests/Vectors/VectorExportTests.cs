using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors;

namespace WebEx.Spec.Tool.Tests.Vectors;

/// <summary>The files that <c>export --format vectors</c> writes.</summary>
public sealed class VectorExportTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("webex-spec-").FullName, "vectors");

    public static TheoryData<string> Kinds => [.. VectorKind.All.Select(kind => kind.Name)];

    [Fact]
    public void The_same_catalogue_makes_the_same_bytes()
    {
        ToolRun run = ToolRun.Of("export", "--format", "vectors", "--output", _folder, RepositoryFolder.Spec);
        run.ExitCode.ShouldBe(0, run.Error);
        foreach ((string name, string text) in ExportedVectors.Files)
            File.ReadAllText(Path.Combine(_folder, name)).ShouldBe(text, name);
    }

    [Fact]
    public void Every_id_is_one_vectors_own_and_says_what_it_is_about()
    {
        JsonObject[] all = [.. VectorKind.All.SelectMany(kind => ExportedVectors.Of(kind.Name))];
        all.Length.ShouldBeGreaterThan(10_000);
        all.GroupBy(vector => (string)vector["id"]!).Where(group => group.Skip(1).Any()).Select(group => group.Key).ShouldBeEmpty();
        foreach (JsonObject vector in all)
            ((string)vector["id"]!).ShouldStartWith($"{(string)vector["kind"]!}/{(string)vector["command"]!}/");
    }

    [Fact]
    public void The_index_counts_them()
    {
        using JsonDocument index = JsonDocument.Parse(ExportedVectors.Files["index.json"]);
        foreach (JsonElement kind in index.RootElement.GetProperty("kinds").EnumerateArray())
        {
            string name = kind.GetProperty("kind").GetString()!;
            kind.GetProperty("count").GetInt32().ShouldBe(ExportedVectors.Of(name).Count);
            ExportedVectors.Files.ShouldContainKey(kind.GetProperty("file").GetString()!);
            ExportedVectors.Files.ShouldContainKey(kind.GetProperty("schema").GetString()!);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_command_has_vectors_of_every_kind(string kind) =>
        ExportedVectors.Of(kind).Select(vector => (string)vector["command"]!).Distinct().Count().ShouldBe(ExportedVectors.Catalogue.Commands.Count());

    [Theory, MemberData(nameof(Kinds))]
    public void A_line_is_valid_by_the_schema_beside_it(string kind)
    {
        JsonSchema schema = JsonSchema.FromText(ExportedVectors.Files[$"schema/{kind}.schema.json"]);
        foreach (JsonObject vector in ExportedVectors.Of(kind).Where((_, i) => i % ExportedVectors.Stride == 0))
            schema.Evaluate(JsonSerializer.SerializeToElement(vector)).IsValid.ShouldBeTrue(vector.ToJsonString());
        JsonObject spoilt = ExportedVectors.Of(kind)[0].DeepClone().AsObject();
        spoilt["expected"]!["further"] = 1;
        schema.Evaluate(JsonSerializer.SerializeToElement(spoilt)).IsValid.ShouldBeFalse();
    }

    [Theory]
    [InlineData("encode/p.php/LI/WebExId/plus", """{"path":"p.php","query":"AT=LI&WID=1%2B1"}""")]
    [InlineData("encode/m.php/SM/Start/usual", """{"path":"m.php","query":"AT=SM&YE=2027&MO=3&DA=5&HO=09&MI=05"}""")]
    [InlineData(
        "validate/p.php/LI/WebExId/above-max",
        """{"violations":[{"rule":"tooLong","argument":"WID","severity":"error","line":1501,"error":"WebExIDMaxLengthIs64"}]}"""
    )]
    [InlineData("reply/m.php/SM/failure/AccessDenied", """{"outcome":"failure","text":"AccessDenied","error":"AccessDenied"}""")]
    public void A_vector_expects_what_the_guide_says(string id, string expected)
    {
        JsonObject vector = ExportedVectors.Of(id.Split('/')[0]).Single(vector => (string)vector["id"]! == id);
        JsonNode.DeepEquals(vector["expected"], JsonNode.Parse(expected)).ShouldBeTrue(vector["expected"]!.ToJsonString());
    }

    [Fact]
    public void Every_rule_is_broken_and_kept()
    {
        IReadOnlyList<JsonObject> vectors = ExportedVectors.Of("validate");
        ILookup<string, JsonObject> byCommand = vectors.ToLookup(vector => (string)vector["command"]!);
        foreach (CommandModel command in ExportedVectors.Catalogue.Commands)
        {
            JsonObject[] own = [.. byCommand[new Language.Binding.CommandIds(ExportedVectors.Catalogue.Commands).Of(command)]];
            foreach (RuleModel rule in command.Rules.Where(rule => rule.Kind != RuleKind.Note))
                own.SelectMany(vector => vector["expected"]!["violations"]!.AsArray())
                    .Any(violation => (int?)violation!["line"] == rule.Line && (string)violation["rule"]! == NameOf(rule.Kind))
                    .ShouldBeTrue($"{command.Id}: {rule.Kind} of line {rule.Line}");
        }

        static string NameOf(RuleKind kind) => kind == RuleKind.Together ? "allOrNone" : JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
    }

    [Fact]
    public void What_is_expected_does_not_come_from_the_library()
    {
        // The sources of the vectors compile where neither the runtime nor a compiled command is.
        string folder = Path.Combine(RepositoryFolder.Root, "generator", "WebEx.Spec.Tool", "Vectors");
        string[] usings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"];
        IEnumerable<string> sources = Directory
            .GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Append(string.Concat(usings.Select(name => $"global using {name};\n")));
        IEnumerable<string> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("WebEx.Spec.Runtime.dll" or "WebEx.Spec.Catalogue.dll" or "WebEx.Spec.VectorRunner.dll"));
        // Under this name the internals of the tool are visible; what is in both is taken from the sources.
        var compilation = CSharpCompilation.Create(
            "WebEx.Spec.Tool.Tests",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))),
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())
            .ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
}
