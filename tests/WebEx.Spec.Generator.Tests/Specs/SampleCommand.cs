using WebEx.Spec.Generator.Tests.Compiling;

namespace WebEx.Spec.Generator.Tests.Specs;

/// <summary>A command made up around a few lines of YAML, beside the small catalogue.</summary>
internal static class SampleCommand
{
    /// <summary>Where it is said to be.</summary>
    public const string Path = "spec/pages/r/TR.yaml";

    /// <summary>The name of its generated file.</summary>
    public const string Hint = "WebEx.Rooms.TryIt.g.cs";

    /// <summary>Generates it. Arguments start in line 8.</summary>
    /// <param name="arguments">The lines below <c>arguments:</c>.</param>
    /// <param name="rest">Whatever stands after them.</param>
    /// <param name="name">The C# type.</param>
    public static GeneratorRun Run(string arguments, string rest = "", string name = "TryIt") =>
        new Session(
            SmallCatalogue.With(
                new SpecText(
                    Path,
                    $$"""
                    # Made up for a test.
                    command: TR
                    page: r.php
                    name: {{name}}
                    guide: { section: "TR", page: 1-3, line: 40 }
                    summary: Tries.
                    arguments:{{(arguments.Length == 0 ? " []" : "")}}
                    {{arguments}}
                    {{rest}}
                    """
                )
            )
        ).Run();
}
