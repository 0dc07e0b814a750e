namespace WebEx.Spec.Tests.Packages;

/// <summary>The samples, copied to where they see the packed packages and nothing else of the repository.</summary>
internal sealed class CopiedSamples
{
    private readonly PackedPackages _packages;

    /// <summary>Copies them.</summary>
    /// <param name="packages">The packed packages.</param>
    public CopiedSamples(PackedPackages packages)
    {
        _packages = packages;
        Folder = Path.Combine(packages.Folder, "samples");
        string source = Path.Combine(RepositoryFolder.Root, "samples");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !IsBuilt(Path.GetRelativePath(source, file))))
        {
            string copy = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Where they are.</summary>
    public string Folder { get; }

    /// <summary>Runs a command of the SDK that builds, in the folder of the samples.</summary>
    public DotNetResult Run(string command, string project, params string[] arguments) =>
        DotNet.Run(Folder, [command, project, "-nologo", "-v:minimal", "-tl:off", $"-p:WebExSpecVersion={_packages.Version}", .. arguments]);

    private static bool IsBuilt(string path) => path.Split('/', '\\') is [_, "bin" or "obj", ..];
}
