using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using WebEx.Spec.Generator.Pipeline;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>What the stages keep, they keep for as long as the project is open.</summary>
public sealed class CompilerObjectTests
{
    [Fact]
    public void No_stage_keeps_an_object_of_the_compiler_alive()
    {
        // With all that can be generated, for a project and for the runtime, so that each stage comes to something.
        GeneratorRun[] runs =
        [
            new Session(SpecFolder.Files, properties: ("WebExSpecServer", "true")).Run(),
            new Session(SmallCatalogue.With(SmallCatalogue.EntryPoints), properties: ("WebExSpecTablesOnly", "true")).Run(),
        ];
        foreach (string stage in TrackingNames.All)
        {
            List<object> values = [.. runs.SelectMany(run => run.Steps(stage)).Select(step => step.Value)];
            values.ShouldNotBeEmpty(stage);
            ObjectGraph.CompilerObjectsIn(values).ShouldBeEmpty(stage);
        }
    }

    [Fact]
    public void No_stage_keeps_an_object_of_the_compiler_alive_when_there_are_mistakes()
    {
        GeneratorRun run = new Session(SmallCatalogue.With(new SpecText(SmallCatalogue.List, "command: LS\nsumary: x"))).Run();

        run.Diagnostics.ShouldNotBeEmpty();
        ObjectGraph.CompilerObjectsIn(TrackingNames.All.SelectMany(stage => run.Steps(stage)).Select(step => step.Value).ToList()).ShouldBeEmpty();
    }

    [Fact]
    public void An_object_of_the_compiler_would_be_found_wherever_it_hides()
    {
        var cycle = new List<object?> { new Dictionary<string, object> { ["place"] = (1, ImmutableArray.Create<object>(Location.None)) } };
        cycle.Add(cycle);

        ObjectGraph.CompilerObjectsIn(cycle).Count.ShouldBe(1);
    }
}
