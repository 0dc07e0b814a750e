using System.Text.Json.Nodes;
using WebEx.Spec.Tool.Vectors;
using WebEx.Spec.VectorRunner;

namespace WebEx.Spec.Tool.Tests.Vectors;

/// <summary>The compiled commands do what every vector expects.</summary>
public sealed class ConformanceTests
{
    private const int Shown = 20;

    public static TheoryData<string> Kinds => [.. VectorKind.All.Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void The_library_answers_every_vector_as_expected(string kind)
    {
        IEnumerable<string> differences = ExportedVectors
            .Of(kind)
            .Select(vector => (Id: (string)vector["id"]!, Difference: VectorComparison.Difference(vector, Runner.Answer(VectorComparison.Question(vector)))))
            .Where(result => result.Difference is not null)
            .Select(result => $"{result.Id}: {result.Difference}");
        differences.Take(Shown).ShouldBeEmpty();
    }

    [Fact]
    public void The_vectors_run_on_a_program_that_reads_and_writes_lines()
    {
        using var folder = new SampleFolder();
        string vectors = Path.Combine(folder.Path, "vectors");
        Write(vectors, ExportedVectors.Of);
        string runner = Path.Combine(AppContext.BaseDirectory, "WebEx.Spec.VectorRunner.dll");
        ToolRun run = ToolRun.Of("vectors", vectors, "--", "dotnet", runner);
        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldBe("");
        run.Error.ShouldStartWith("webex-spec: ");
        run.Error.ShouldContain(" as expected, 0 otherwise, 0 skipped.");
    }

    [Theory]
    [InlineData("cat", "answered nothing")]
    [InlineData("true", "the runner has ended")]
    public void A_program_that_answers_otherwise_is_reported(string program, string difference)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("The programs are those of Unix.");
        using var folder = new SampleFolder();
        string vectors = Path.Combine(folder.Path, "vectors");
        Write(vectors, ExportedVectors.Of);
        ToolRun run = ToolRun.Of("vectors", vectors, "--", program);
        run.ExitCode.ShouldBe(1, run.Error);
        run.Output.ShouldContain(difference);
    }

    [Fact]
    public void A_folder_without_vectors_is_a_misuse()
    {
        using var folder = new SampleFolder();
        ToolRun run = ToolRun.Of("vectors", folder.Path, "--", "true");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("export --format vectors");
    }

    [Theory]
    [InlineData("""{"violations":[{"rule":"b"},{"rule":"a","line":1}]}""", """{"violations":[{"line":1,"rule":"a"},{"rule":"b"}]}""", true)]
    [InlineData("""{"violations":[{"rule":"a"},{"rule":"a"}]}""", """{"violations":[{"rule":"a"}]}""", false)]
    [InlineData("""{"query":"a=1&b=2"}""", """{"query":"b=2&a=1"}""", false)]
    [InlineData("""{"readable":true,"additional":[["a","1"],["b","2"]]}""", """{"readable":true,"additional":[["b","2"],["a","1"]]}""", false)]
    [InlineData("""{"outcome":"success"}""", """{"outcome":"success","values":{}}""", false)]
    public void Order_counts_where_somebody_promises_it(string expected, string output, bool isSame)
    {
        JsonObject vector = JsonNode.Parse($$"""{"id":"x","input":{},"expected":{{expected}}}""")!.AsObject();
        string? difference = VectorComparison.Difference(vector, $$"""{"id":"x","output":{{output}}}""");
        (difference is null).ShouldBe(isSame, difference);
    }

    // A few of each kind: starting the program is what is tested here.
    private static void Write(string folder, Func<string, IReadOnlyList<JsonObject>> vectors)
    {
        _ = Directory.CreateDirectory(folder);
        foreach (VectorKind kind in VectorKind.All)
            File.WriteAllLines(Path.Combine(folder, kind.Name + VectorFiles.Extension), vectors(kind.Name).Take(40).Select(vector => vector.ToJsonString()));
    }
}
