using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace WebEx.Spec.Package.Tests;

/// <summary><c>webex-spec</c>, installed as users do.</summary>
[Collection(SharedPackages.Name)]
public sealed class SpecToolTests(PackedPackages packages)
{
    [Fact]
    public void It_is_installed_and_checks_the_catalogue()
    {
        string folder = Path.Combine(packages.Folder, "spec-tool");
        Directory.CreateDirectory(folder);
        DotNet
            .Run(folder, "tool", "install", "WebEx.Spec.Tool", "--version", packages.Version, "--tool-path", "bin", "--add-source", packages.Feed)
            .ShouldSucceed();
        string tool = Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "webex-spec.exe" : "webex-spec");

        // What a run of the tests adds to the version is that of the package alone.
        packages.Version.Split('-')[0].ShouldBe(DotNet.RunProgram(tool, folder, "--version").ShouldSucceed().Output.Trim());
        DotNet.RunProgram(tool, folder, "check").ExitCode.ShouldBe(2);
        DotNetResult check = DotNet.RunProgram(tool, folder, "check", Path.Combine(RepositoryFolder.Root, "spec")).ShouldSucceed();
        check.Output.ShouldContain("90 commands");
        check.Output.ShouldNotContain("\u001b");
    }

    // One package, or one for each platform and one that leads to them.
    [Fact]
    public void It_names_the_libraries_in_it_with_their_licences()
    {
        var all = new List<string>();
        foreach (string file in packages.ToolRuntimes.Select(runtime => FileOf($".{runtime}")).Prepend(FileOf("")))
        {
            using ZipArchive package = ZipFile.OpenRead(file);
            var names = package.Entries.Select(entry => entry.FullName).ToList();
            names.ShouldContain("LICENSE");
            names.ShouldContain("README.md");
            names.ShouldNotContain(name => name.EndsWith(".resources.dll", StringComparison.Ordinal));

            using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt").ShouldNotBeNull().Open());
            string notices = reader.ReadToEnd();
            var libraries = package
                .Entries.Select(entry => entry.Name)
                .Where(name =>
                    name.EndsWith(".dll", StringComparison.Ordinal) && name != "webex-spec.dll" && !name.StartsWith("WebEx.Spec.", StringComparison.Ordinal)
                )
                .ToList();
            foreach (string library in libraries)
                notices.ShouldContain(library);
            all.AddRange(libraries);
        }

        all.ShouldContain("System.CommandLine.dll");
    }

    [Fact]
    public void For_a_platform_it_is_compiled_beforehand()
    {
        Assert.SkipWhen(packages.ToolRuntimes.Length == 0, "The package of a platform is packed by build/Test.cs.");
        foreach (string runtime in packages.ToolRuntimes)
        {
            using ZipArchive package = ZipFile.OpenRead(FileOf($".{runtime}"));
            using Stream entry = package.Entries.Single(entry => entry.Name == "webex-spec.dll").Open();
            using var copy = new MemoryStream();
            entry.CopyTo(copy);
            copy.Position = 0;
            using var reader = new PEReader(copy);
            reader.PEHeaders.CorHeader.ShouldNotBeNull().ManagedNativeHeaderDirectory.Size.ShouldBeGreaterThan(0, runtime);
        }
    }

    private string FileOf(string runtime) => Path.Combine(packages.Feed, $"WebEx.Spec.Tool{runtime}.{packages.Version}.nupkg");
}
