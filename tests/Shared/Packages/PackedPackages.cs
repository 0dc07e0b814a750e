using System.Globalization;
using System.IO.Compression;

namespace WebEx.Spec.Tests.Packages;

/// <summary>The packages, packed once for all tests, under a version of its own: the same version packed again would not be looked at.</summary>
public sealed class PackedPackages : IDisposable
{
    private const string Prefix = "WebEx.Spec.Runtime.";
    private const string ToolPrefix = "WebEx.Spec.Tool.";

    // Those of build/Packages.slnf.
    private const int Projects = 12;
    private const string BaseVersion = "0.1.0-";

    /// <summary>Packs them, or takes what build/Test.cs has packed for all tests of a run.</summary>
    public PackedPackages()
    {
        Folder = Directory.CreateTempSubdirectory("webex-spec-packages-").FullName;
        Directory.CreateDirectory(Feed);
        if (Environment.GetEnvironmentVariable("WEBEX_TEST_PACKAGES") is { Length: > 0 } packed)
        {
            Version = VersionIn(packed);
            foreach (string package in Directory.GetFiles(packed, "*.*nupkg"))
                File.Copy(package, Path.Combine(Feed, Path.GetFileName(package)));
        }
        else
        {
            Version = BaseVersion + "test." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
            Pack(RepositoryFolder.Root, Feed);
        }

        // NuGet reads it for every project below; where else packages come from is said by the machine, whose restored packages are not copied.
        string machine =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string fallback = Directory.Exists(machine) ? $"""<fallbackPackageFolders><add key="machine" value="{machine}" /></fallbackPackageFolders>""" : "";
        File.WriteAllText(
            Path.Combine(Folder, "nuget.config"),
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
              {fallback}
            </configuration>
            """
        );
    }

    /// <summary>Everything that the tests write.</summary>
    public string Folder { get; }

    /// <summary>The folder feed, in the place that samples have it in.</summary>
    public string Feed => Path.Combine(Folder, "artifacts", "packages");

    /// <summary>The folder that the consumers' packages are restored into, away from those of the machine; samples name it themselves.</summary>
    public string Restored => Path.Combine(Folder, "artifacts", "restored");

    /// <summary>The version that was packed.</summary>
    public string Version { get; }

    /// <summary>The platforms that the tool was packed for, as build/Test.cs does for that of the machine; none where it was packed for all as one.</summary>
    public string[] ToolRuntimes =>
        [
            .. Directory
                .GetFiles(Feed, $"{ToolPrefix}*.{Version}.nupkg")
                .Select(file => Path.GetFileName(file)[ToolPrefix.Length..].Replace($".{Version}.nupkg", "", StringComparison.Ordinal)),
        ];

    /// <summary>How many packages there are.</summary>
    public int Count => Projects + ToolRuntimes.Length;

    /// <summary>Packs the packages of a copy of the repository, under the same version.</summary>
    /// <param name="repository">The root of the copy.</param>
    /// <param name="feed">The folder that they are written into.</param>
    public void Pack(string repository, string feed)
    {
        string[] pack = ["pack", "build/Packages.slnf", "-c", "Release", "--version-suffix", Version[BaseVersion.Length..], "-o", feed, "-nologo"];
        // Analyzers change no byte, and have looked at these sources when the repository was built.
        string[] unanalyzed = ["-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false"];
        string[] platforms = ToolRuntimes is { Length: > 0 } runtimes ? ["-p:ToolRuntimes=" + string.Join('+', runtimes)] : [];
        DotNet.Run(repository, [.. pack, .. unanalyzed, .. platforms]).ShouldSucceed();
    }

    /// <summary>Opens the package that consumers add.</summary>
    public ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"WebEx.Spec.{Version}.nupkg"));

    private static string VersionIn(string folder) =>
        Path.GetFileNameWithoutExtension(Directory.GetFiles(folder, Prefix + "*.nupkg").ShouldHaveSingleItem())[Prefix.Length..];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
