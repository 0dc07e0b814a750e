using System.Reflection;
using System.Text.RegularExpressions;
using WebEx.Spec.Tool.Reference.Building;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Reference.Tests;

/// <summary>The guides in <c>docs</c>: their C# compiles, and prints what they say.</summary>
public sealed partial class GuideTests
{
    private const string TakenForGranted = """
            public static string[] args { get; set; } = [];
            public static WebApplicationBuilder builder { get; set; } = null!;
            public static WebApplication app { get; set; } = null!;
            public static WebEx.Client.WebExClient client { get; set; } = null!;
            public static WebEx.WebExSite site { get; set; } = new("acme");
            public static IConfiguration configuration { get; set; } = null!;

        """;

    private static readonly IReadOnlyList<(string Guide, string Code, string? Prints)> Blocks =
    [
        .. GuideTexts.All.SelectMany(guide =>
            Block
                .Matches(guide.Text)
                .Select(match => (guide.Name, match.Groups["code"].Value, match.Groups["prints"] is { Success: true } prints ? prints.Value : null))
        ),
    ];

    private static readonly Lazy<Assembly> Compiled = new(() =>
        Compiling.Compile(
            "WebEx.Spec.Reference.Guides",
            Blocks.Select(
                (block, index) => Compiling.AsMethod($"Block{index}", "static async Task RunAsync()", block.Code + "await Task.CompletedTask;", TakenForGranted)
            )
        )
    );

    [Fact]
    public void Every_block_compiles_without_a_warning()
    {
        Blocks.Count.ShouldBeGreaterThanOrEqualTo(20);
        Compiled.Value.GetTypes().Count(type => type.Name.StartsWith("Block", StringComparison.Ordinal)).ShouldBe(Blocks.Count);
    }

    [Fact]
    public async Task What_a_guide_says_that_a_block_prints_is_what_it_prints()
    {
        TextWriter before = Console.Out;
        int run = 0;
        try
        {
            for (int i = 0; i < Blocks.Count; i++)
            {
                if (Blocks[i].Prints is not { } expected)
                    continue;
                using var output = new StringWriter { NewLine = "\n" };
                Console.SetOut(output);
                MethodInfo method = Compiled.Value.GetType($"Block{i}")!.GetMethod("RunAsync")!;
                await (Task)method.Invoke(null, [])!;
                output.ToString().ShouldBe(expected, Blocks[i].Guide);
                run++;
            }
        }
        finally
        {
            Console.SetOut(before);
        }

        run.ShouldBeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public void Every_task_names_a_command()
    {
        string[] ids = [.. TaskList.Ids];
        ids.Length.ShouldBeGreaterThan(40);
        foreach (string id in ids)
            RepositoryReference.Map.Ids.Find(id).ShouldNotBeNull(id);
        TaskList.Of(RepositoryReference.Map).Sum(group => group.Tasks.Count).ShouldBe(ids.Length);
    }

    [Fact]
    public void All_guides_are_in_the_list_of_the_folder()
    {
        string list = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "README.md"));
        foreach (WrittenGuide guide in GuideTexts.All)
            list.ShouldContain($"({guide.Name}.md)");
        GuideTexts.All.Count.ShouldBe(10);
    }

    [Fact]
    public void A_BackURL_that_is_made_is_received_in_the_same_guide()
    {
        int made = 0;
        foreach (WrittenGuide guide in GuideTexts.All)
        foreach (Match back in BackUrl.Matches(guide.Text))
        {
            made++;
            guide.Text.ShouldContain($"MapWebExCallback({back.Groups["path"].Value},", Case.Sensitive, guide.Name);
            guide.Text.ShouldContain("AddWebExCallbacks()", Case.Sensitive, guide.Name);
        }

        made.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void Whoever_gets_started_is_told_a_project_and_its_packages()
    {
        string guide = GuideTexts.All.Single(guide => guide.Name == "get-started").Text;
        guide.ShouldContain("dotnet nuget add source");
        string[] applications = [.. guide.Split("\n## ").Where(section => section.Contains("```csharp", StringComparison.Ordinal))];
        applications.Length.ShouldBe(4);
        foreach (string section in applications)
        {
            section.ShouldContain("dotnet new ");
            section.ShouldContain("package WebEx.Spec --prerelease");
            if (section.Contains("using WebEx.AspNetCore;", StringComparison.Ordinal))
                section.ShouldContain("package WebEx.Spec.AspNetCore --prerelease");
            if (section.Contains("using WebEx.Client;", StringComparison.Ordinal))
                section.ShouldMatch("package WebEx.Spec.(Client|DependencyInjection) --prerelease");
        }
    }

    [GeneratedRegex(@"CreateWebExBackUrl\((?<path>""[^""]+"")", RegexOptions.CultureInvariant)]
    private static partial Regex BackUrl { get; }

    [GeneratedRegex(
        @"^```csharp\n(?<code>.*?)^```\n(\nIt prints:\n\n```text\n(?<prints>.*?)^```$)?",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Block { get; }
}
