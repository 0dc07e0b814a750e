using System.Text.RegularExpressions;

namespace WebEx.Spec.Package.Tests;

/// <summary>The C# of the README, pasted into the templates that it names.</summary>
[Collection(SharedPackages.Name)]
public sealed partial class ReadmeTests(PackedPackages packages)
{
    [Fact]
    public void Every_block_compiles_as_pasted_and_the_first_one_runs()
    {
        string readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md"));
        var blocks = Blocks.Matches(readme).Select(match => Paste(match.Groups["code"].Value)).ToList();
        blocks.Select(project => project.Name).ShouldBe(["readme-console", "readme-web", "readme-worker", "readme-xunit"]);

        // One build for all, which share the restored packages.
        string solution = Path.Combine(packages.Folder, "readme.slnx");
        File.WriteAllText(solution, $"<Solution>{string.Concat(blocks.Select(project => $"""<Project Path="{project.Name}/{project.Name}.csproj" />"""))}</Solution>");
        DotNet.Run(packages.Folder, "build", solution, "-nologo", "-v:minimal", "-tl:off").ShouldSucceed().Output.ShouldNotContain(": warning ");

        Consumer console = blocks[0];
        console.Generated.Count.ShouldBeGreaterThan(Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Spec, "pages"), "*.yaml", SearchOption.AllDirectories).Count());
        string output = DotNet.Run(console.Folder, "run", "--no-build").ShouldSucceed().Output;
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length.ShouldBe(3, output);
        output.ShouldContain("https://acme.webex.com/acme/m.php: AT=SM&MN=Design%20review&");
        output.ShouldContain("https://acme.webex.com/acme/m.php?AT=SM&MN=Design%20review&");
        output.ShouldContain("&Days=84");
        output.ShouldContain("&TC1=R%26D");
        output.ShouldContain("Meeting 123456789 is scheduled.");
        DotNet.Run(blocks[3].Folder, "test", "--no-build").ShouldSucceed();
    }

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

    [GeneratedRegex(@"^```csharp\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks { get; }

    [GeneratedRegex(@"^// (?<file>\w+\.cs) of `dotnet new (?<template>\w+)`, with the packages? (?<package>[\w.]+)( and (?<package>[\w.]+))*\r?\n")]
    private static partial Regex FirstLine { get; }
}
