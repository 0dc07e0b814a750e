namespace WebEx.Spec.Package.Tests;

/// <summary>A project outside the repository that uses the packages.</summary>
internal sealed class Consumer
{
    private readonly PackedPackages _packages;

    /// <summary>Writes a project that references the package and nothing else.</summary>
    /// <param name="packages">The packed packages.</param>
    /// <param name="name">The name of the folder and of the project.</param>
    /// <param name="properties">Further properties, as XML.</param>
    /// <param name="items">Further items, as XML; null for the package reference alone.</param>
    /// <param name="framework">The target framework.</param>
    /// <param name="isReferencing">False for a project without the package.</param>
    /// <param name="extension">The language's, as in the name of its files.</param>
    public Consumer(
        PackedPackages packages,
        string name,
        string properties = "",
        string items = "",
        string framework = "net10.0",
        bool isReferencing = true,
        string extension = "cs"
    )
    {
        _packages = packages;
        Name = name;
        Folder = Path.Combine(packages.Folder, name);
        Directory.CreateDirectory(Folder);
        string reference = isReferencing ? $"""<PackageReference Include="WebEx.Spec" Version="{packages.Version}" />""" : "";
        Write(
            $"{name}.{extension}proj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>{packages.Restored}</RestorePackagesPath>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """
        );
    }

    private Consumer(PackedPackages packages, string name)
    {
        _packages = packages;
        Name = name;
        Folder = Path.Combine(packages.Folder, name);
    }

    /// <summary>Makes a project as <c>dotnet new</c> does, and adds packages.</summary>
    /// <param name="packages">The packed packages.</param>
    /// <param name="name">The name of the folder and of the project.</param>
    /// <param name="template">The short name of the template.</param>
    /// <param name="added">The packages.</param>
    /// <param name="settings">Further properties, as XML.</param>
    public static Consumer OfTemplate(PackedPackages packages, string name, string template, IReadOnlyList<string> added, string settings = "")
    {
        var consumer = new Consumer(packages, name);
        DotNet.Run(packages.Folder, "new", template, "-o", name, "--no-restore", "--no-update-check").ShouldSucceed();
        string path = consumer.PathOf(name + ".csproj");
        string references = string.Concat(added.Select(package => $"""<PackageReference Include="{package}" Version="{packages.Version}" />"""));
        string properties =
            $"<RestorePackagesPath>{packages.Restored}</RestorePackagesPath><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>{settings}";
        string project = File.ReadAllText(path)
            .Replace("</Project>", $"<PropertyGroup>{properties}</PropertyGroup><ItemGroup>{references}</ItemGroup></Project>", StringComparison.Ordinal);
        File.WriteAllText(path, project);
        return consumer;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its folder.</summary>
    public string Folder { get; }

    /// <summary>The names of the files that the generator wrote in the last build.</summary>
    public IReadOnlyList<string> Generated =>
        Directory.Exists(Path.Combine(Folder, "obj"))
            ?
            [
                .. Directory
                    .EnumerateFiles(Path.Combine(Folder, "obj"), "*.g.cs", SearchOption.AllDirectories)
                    .Where(path => path.Contains("WebEx.Spec.Generator", StringComparison.Ordinal))
                    .Select(path => Path.GetFileName(path))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>A file's path.</summary>
    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Writes a file.</summary>
    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Restores and builds it.</summary>
    public DotNetResult Build(params string[] arguments) => DotNet.Run(Folder, ["build", "-nologo", "-v:minimal", "-tl:off", .. arguments]);

    /// <summary>Builds and runs it.</summary>
    public DotNetResult Run() => DotNet.Run(Folder, "run");

    /// <summary>The items of the evaluated project, as JSON.</summary>
    public string Items(string kind) => DotNet.Run(Folder, "msbuild", "-nologo", $"-getItem:{kind}").ShouldSucceed().Output;

    /// <summary>The text that the generator wrote for a type.</summary>
    public string GeneratedText(string file) =>
        File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Folder, "obj"), file, SearchOption.AllDirectories).Single());

    /// <summary>Builds again without restoring, and says whether the compiler ran.</summary>
    public bool Recompiles()
    {
        DotNetResult result = DotNet.Run(Folder, "build", "--no-restore", "-nologo", "-v:detailed", "-tl:off").ShouldSucceed();
        return !result.Output.Contains("Skipping target \"CoreCompile\"", StringComparison.Ordinal);
    }
}
