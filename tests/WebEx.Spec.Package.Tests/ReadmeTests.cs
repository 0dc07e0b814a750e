using System.Text.RegularExpressions;

namespace WebEx.Spec.Package.Tests;

/// <summary>The C# of the README, pasted into the templates that it names, and that of the other READMEs, as parts of a method.</summary>
[Collection(SharedPackages.Name)]
public sealed partial class ReadmeTests(PackedPackages packages)
{
    // What a block takes for granted is what its chapter is about: a builder, a client, a request.
    private const string TakenForGranted =
        "WebApplicationBuilder builder, WebApplication app, WebExClient client, WebExSite site, ScheduleMeeting meeting, WebExDateTime start, string "
        + "password, string orderId";

    private static readonly string[] Usings = ["System.Text.Json", "WebEx", "WebEx.AspNetCore", "WebEx.Client", "WebEx.Meetings", "WebEx.Partner"];

    [Fact]
    public void Every_block_compiles_as_pasted_and_the_first_one_runs()
    {
        var blocks = CodeBlocks.Of(Path.Combine(RepositoryFolder.Root, "README.md")).Select(Paste).ToList();
        blocks.Select(project => project.Name).ShouldBe(["readme-console", "readme-web", "readme-worker", "readme-xunit"]);

        // One build for all, which share the restored packages.
        string solution = Path.Combine(packages.Folder, "readme.slnx");
        File.WriteAllText(
            solution,
            $"<Solution>{string.Concat(blocks.Select(project => $"""<Project Path="{project.Name}/{project.Name}.csproj" />"""))}</Solution>"
        );
        DotNet.Run(packages.Folder, "build", solution, "-nologo", "-v:minimal", "-tl:off").ShouldSucceed().Output.ShouldNotContain(": warning ");

        Consumer console = blocks[0];
        console.Generated.Count.ShouldBeGreaterThan(
            Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Spec, "pages"), "*.yaml", SearchOption.AllDirectories).Count()
        );
        string output = DotNet.Run(console.Folder, "run", "--no-build").ShouldSucceed().Output;
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length.ShouldBe(3, output);
        output.ShouldContain("https://acme.webex.com/acme/m.php: AT=SM&MN=Design%20review&");
        output.ShouldContain("https://acme.webex.com/acme/m.php?AT=SM&MN=Design%20review&");
        output.ShouldContain("&Days=84");
        output.ShouldContain("&TC1=R%26D");
        output.ShouldContain("Meeting 123456789 is scheduled.");
        DotNet.Run(blocks[3].Folder, "test", "--no-build").ShouldSucceed();
    }

    [Fact]
    public void Every_block_of_the_other_READMEs_compiles_with_what_it_takes_for_granted()
    {
        var blocks = Readmes().SelectMany(CodeBlocks.Of).ToList();
        blocks.Count.ShouldBeGreaterThanOrEqualTo(3);
        var project = Consumer.OfTemplate(
            packages,
            "readme-parts",
            "web",
            ["WebEx.Spec", "WebEx.Spec.Client", "WebEx.Spec.DependencyInjection", "WebEx.Spec.AspNetCore"],
            "<WebExSpecInclude>p.php;m.php@meeting</WebExSpecInclude>"
        );
        for (int i = 0; i < blocks.Count; i++)
            project.Write($"Part{i}.cs", CodeBlocks.AsMethod(blocks[i], $"Part{i}", Usings, TakenForGranted));
        project.Build().ShouldSucceed().Output.ShouldNotContain(": warning ");
    }

    // Those of folders that are part of the repository, and not of what is built, restored or downloaded there.
    private static IEnumerable<string> Readmes() =>
        Directory
            .EnumerateDirectories(RepositoryFolder.Root)
            .Where(folder => Path.GetFileName(folder) is not "artifacts" && !Path.GetFileName(folder).StartsWith('.'))
            .Select(folder => Path.Combine(folder, "README.md"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal);

    // The first line says where a block goes: // Program.cs of `dotnet new web`, with the packages WebEx.Spec and WebEx.Spec.AspNetCore
    private Consumer Paste(string code)
    {
        Match first = FirstLine.Match(code);
        first.Success.ShouldBeTrue($"A block of C# names its file, its template and its packages in the first line:\n{code}");
        string template = first.Groups["template"].Value;
        string[] added = [.. first.Groups["package"].Captures.Select(package => package.Value)];
        // One project with all commands is enough.
        string settings = template == "console" ? "" : "<WebExSpecInclude>p.php;m.php@meeting</WebExSpecInclude>";
        var project = Consumer.OfTemplate(packages, "readme-" + template, template, added, settings);
        File.Exists(project.PathOf(first.Groups["file"].Value)).ShouldBeTrue($"The template {template} has no file {first.Groups["file"].Value}.");
        project.Write(first.Groups["file"].Value, code);
        return project;
    }

    [GeneratedRegex(@"^// (?<file>\w+\.cs) of `dotnet new (?<template>\w+)`, with the packages? (?<package>[\w.]+)( and (?<package>[\w.]+))*\r?\n")]
    private static partial Regex FirstLine { get; }
}
