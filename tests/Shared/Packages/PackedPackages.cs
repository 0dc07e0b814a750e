using System.Globalization;
using System.IO.Compression;

namespace WebEx.Spec.Tests.Packages;

/// <summary>The packages, packed once for all tests, under a version of its own: the same version packed again would not be looked at.</summary>
public sealed class PackedPackages : IDisposable
{
    /// <summary>Packs them.</summary>
    public PackedPackages()
    {
        Folder = Directory.CreateTempSubdirectory("webex-spec-packages-").FullName;
        Directory.CreateDirectory(Feed);
        string suffix = "test." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        Version = "0.1.0-" + suffix;
        DotNet.Run(RepositoryFolder.Root, "pack", "build/Packages.slnf", "-c", "Release", "--version-suffix", suffix, "-o", Feed, "-nologo").ShouldSucceed();

        // NuGet reads it for every project below; where else packages come from is said by the machine.
        File.WriteAllText(
            Path.Combine(Folder, "nuget.config"),
            $"""
             <?xml version="1.0" encoding="utf-8"?>
             <configuration>
               <packageSources>
                 <add key="packed" value="{Feed}" />
               </packageSources>
             </configuration>
             """);
    }

    /// <summary>Everything that the tests write.</summary>
    public string Folder { get; }

    /// <summary>The folder feed, in the place that samples have it in.</summary>
    public string Feed => Path.Combine(Folder, "artifacts", "packages");

    /// <summary>The folder that the consumers' packages are restored into, away from those of the machine; samples name it themselves.</summary>
    public string Restored => Path.Combine(Folder, "artifacts", "restored");

    /// <summary>The version that was packed.</summary>
    public string Version { get; }

    /// <summary>Opens the package that consumers add.</summary>
    public ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"WebEx.Spec.{Version}.nupkg"));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
