namespace WebEx.Spec.Package.Tests;

/// <summary>A sample of the repository, copied to where it sees the packed packages and nothing else of the repository.</summary>
internal sealed class SampleCopy
{
    private readonly PackedPackages _packages;
    private readonly string _folder;

    /// <summary>Copies a sample, and what it shares with the others.</summary>
    /// <param name="packages">The packed packages.</param>
    /// <param name="name">The name of the sample's folder.</param>
    public SampleCopy(PackedPackages packages, string name)
    {
        _packages = packages;
        string samples = Path.Combine(packages.Folder, "samples");
        string source = Path.Combine(RepositoryFolder.Root, "samples");
        _folder = Path.Combine(samples, name);
        foreach (string folder in new[] { name, "Shared" })
        {
            Directory.CreateDirectory(Path.Combine(samples, folder));
            foreach (string file in Directory.EnumerateFiles(Path.Combine(source, folder))) File.Copy(file, Path.Combine(samples, folder, Path.GetFileName(file)), overwrite: true);
        }

        foreach (string file in Directory.EnumerateFiles(source, "*.props")) File.Copy(file, Path.Combine(samples, Path.GetFileName(file)), overwrite: true);
    }

    /// <summary>The folder that it is published into.</summary>
    public string Published => Path.Combine(_folder, "published");

    /// <summary>Publishes it.</summary>
    public DotNetResult Publish(params string[] arguments) =>
        DotNet.Run(_folder, ["publish", "-nologo", "-v:minimal", "-tl:off", "-o", Published, $"-p:WebExSpecVersion={_packages.Version}", $"-p:RestorePackagesPath={_packages.Restored}", .. arguments]);
}
