using Microsoft.CodeAnalysis;
using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Generators;

/// <summary>A project whose generators are measured.</summary>
/// <param name="Name">What it is called in the table, and on the command line of a process that measures it.</param>
/// <param name="Kind">Whose generator it is.</param>
/// <param name="Generators">The assemblies of its generators, in the order in which they run; none for the floor.</param>
/// <param name="Code">Its own C#.</param>
/// <param name="HasCatalogue">It has the files of the catalogue.</param>
/// <param name="OwnCommands">How many commands of its own it has.</param>
/// <param name="Include">Which commands it selects; empty for all.</param>
internal sealed record Subject(
    string Name,
    WorkKind Kind,
    IReadOnlyList<string> Generators,
    string Code = "",
    bool HasCatalogue = false,
    int OwnCommands = 0,
    string Include = ""
)
{
    /// <summary>The name of each of these projects.</summary>
    public const string Project = "Consumer";

    /// <summary>The assembly of our generator.</summary>
    public const string Ours = "WebEx.Spec.Generator";

    /// <summary>The assembly of System.Text.Json's generator.</summary>
    public const string JsonAssembly = "System.Text.Json.SourceGeneration";
    private const string RefitAssembly = "InterfaceStubGeneratorV2";
    private const string MapperlyAssembly = "Riok.Mapperly";

    /// <summary>The assemblies that generators are loaded from.</summary>
    public static IReadOnlyList<string> Assemblies { get; } = [Ours, JsonAssembly, RefitAssembly, MapperlyAssembly];

    public static Subject Json { get; } = new("System.Text.Json, 110 types", WorkKind.Peer, [JsonAssembly], PeerCode.Json);

    public static Subject Refit { get; } = new("Refit, 110 interfaces", WorkKind.Peer, [RefitAssembly], PeerCode.Refit);

    public static Subject Mapperly { get; } = new("Mapperly, 110 mappers", WorkKind.Peer, [MapperlyAssembly], PeerCode.Mapperly);

    public static Subject Catalogue { get; } = new("whole catalogue", WorkKind.Ours, [Ours], HasCatalogue: true);

    public static Subject Page { get; } = Catalogue with { Name = "p.php", Include = "p.php" };

    public static Subject OwnCommand { get; } = Catalogue with { Name = "whole catalogue and an own command", OwnCommands = 1 };

    /// <summary>The files that ours makes of the whole catalogue, finished beforehand.</summary>
    public static Subject Copy { get; } = new("the files of the whole catalogue, copied", WorkKind.Floor, []);

    /// <summary>Both generators in one process, in the order in which the compiler runs them.</summary>
    public static Subject Beside { get; } = Catalogue with { Name = "both", Generators = [JsonAssembly, Ours], Code = PeerCode.Json };

    /// <summary>All that run in a process of their own.</summary>
    public static IReadOnlyList<Subject> All { get; } = [Json, Refit, Mapperly, Copy, Catalogue, Page, OwnCommand, Beside];

    /// <summary>Opens the project; none of its generators has run then.</summary>
    /// <param name="inputs">What the compiler is given.</param>
    public GeneratorProject Open(BuildInputs inputs)
    {
        bool isFloor = Kind == WorkKind.Floor;
        return new GeneratorProject(
            inputs,
            Code,
            isFloor ? inputs.Copies() : [.. HasCatalogue ? SpecFiles.Catalogue() : [], .. SpecFiles.Own(OwnCommands)],
            new ProjectOptions(Include),
            () => isFloor ? [new CopyGenerator().AsSourceGenerator()] : Generators.SelectMany(name => LoadedGenerators.Of(inputs.Generators[name]))
        );
    }
}
