using System.IO.Compression;

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

    [Fact]
    public void It_names_the_libraries_in_it_with_their_licences()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"WebEx.Spec.Tool.{packages.Version}.nupkg"));
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
        libraries.ShouldContain("System.CommandLine.dll");
        foreach (string library in libraries)
            notices.ShouldContain(library);
    }
}
