using System.Globalization;
using System.IO.Compression;

namespace WebEx.Spec.Tests.Packages;

/// <summary>The packages, packed once for all tests, under a version of its own: the same version packed again would not be looked at.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly string _suffix;

    /// <summary>Packs them.</summary>
    public PackedPackages()
    {
        Folder = Directory.CreateTempSubdirectory("webex-spec-packages-").FullName;
        Directory.CreateDirectory(Feed);
        _suffix = "test." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        Version = "0.1.0-" + _suffix;
        Pack(RepositoryFolder.Root, Feed);

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

    /// <summary>Packs the packages of a copy of the repository, under the same version.</summary>
    /// <param name="repository">The root of the copy.</param>
    /// <param name="feed">The folder that they are written into.</param>
    public void Pack(string repository, string feed) =>
        DotNet.Run(repository, "pack", "build/Packages.slnf", "-c", "Release", "--version-suffix", _suffix, "-o", feed, "-nologo").ShouldSucceed();

    /// <summary>Opens the package that consumers add.</summary>
    public ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"WebEx.Spec.{Version}.nupkg"));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
