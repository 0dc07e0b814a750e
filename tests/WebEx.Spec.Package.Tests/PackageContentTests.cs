using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace WebEx.Spec.Package.Tests;

/// <summary>What lies in the package.</summary>
[Collection(SharedPackages.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    private const string AnalyzerFolder = "analyzers/dotnet/cs/";

    // Of the format of portable symbols.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void It_holds_the_generator_its_libraries_the_catalogue_and_the_build_files_and_no_library_of_its_own()
    {
        using ZipArchive package = packages.Open();
        var entries = package.Entries.Select(entry => entry.FullName).ToList();
        entries
            .Where(entry => entry.StartsWith(AnalyzerFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                AnalyzerFolder + "WebEx.Spec.Emission.dll",
                AnalyzerFolder + "WebEx.Spec.Generator.dll",
                AnalyzerFolder + "WebEx.Spec.Language.dll",
                AnalyzerFolder + "WebEx.Spec.Scriban.dll",
                AnalyzerFolder + "WebEx.Spec.YamlDotNet.dll",
            ]);
        entries.ShouldContain("build/WebEx.Spec.props");
        entries.ShouldContain("build/WebEx.Spec.targets");
        entries.ShouldNotContain(entry => entry.StartsWith("lib/", StringComparison.Ordinal) || entry.StartsWith("buildTransitive/", StringComparison.Ordinal));
        string spec = Path.Combine(RepositoryFolder.Root, "spec");
        IEnumerable<string> files = Directory
            .EnumerateFiles(Path.Combine(spec, "common"), "*.yaml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(spec, "pages"), "*.yaml", SearchOption.AllDirectories))
            .Append(Path.Combine(spec, "webex.yaml"));
        foreach (string file in files)
            entries.ShouldContain("spec/" + Path.GetRelativePath(spec, file).Replace('\\', '/'));
    }

    // All analyzers of a project are loaded into one context, in which a simple name exists once: the library of another one would be replaced by ours, or ours
    // by it.
    [Fact]
    public void Everything_that_is_loaded_into_the_compiler_has_a_name_of_its_own()
    {
        using ZipArchive package = packages.Open();
        foreach (ZipArchiveEntry entry in package.Entries.Where(entry => entry.FullName.StartsWith(AnalyzerFolder, StringComparison.Ordinal)))
        {
            using PEReader portable = Read(entry);
            MetadataReader metadata = portable.GetMetadataReader();
            AssemblyDefinition assembly = metadata.GetAssemblyDefinition();
            metadata.GetString(assembly.Name).ShouldBe(Path.GetFileNameWithoutExtension(entry.Name));
            metadata.GetString(assembly.Name).ShouldStartWith("WebEx.Spec.");
            metadata
                .AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
                .ShouldNotContain(name => name == "YamlDotNet" || name.StartsWith("Scriban", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_licences_of_the_libraries_in_it_are_in_it()
    {
        using ZipArchive package = packages.Open();
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt").ShouldNotBeNull().Open());
        string notices = reader.ReadToEnd();
        var libraries = package
            .Entries.Select(entry => entry.Name)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal))
            .Except(["WebEx.Spec.Emission.dll", "WebEx.Spec.Generator.dll", "WebEx.Spec.Language.dll"])
            .ToList();
        libraries.Count.ShouldBe(2);
        string versions = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "Directory.Packages.Compiler.props"));
        foreach (string library in libraries)
        {
            string name = library.Split('.')[2];
            string version = System.Text.RegularExpressions.Regex.Match(versions, $"""Include="{name}[^"]*" Version="([^"]+)" """.TrimEnd()).Groups[1].Value;
            notices.ShouldContain($"{library}: {name} {version}");
        }

        notices.ShouldContain("Antoine Aubry");
        notices.ShouldContain("Alexandre Mutel");
    }

    [Fact]
    public void Every_package_has_an_icon_a_description_a_changelog_and_a_readme_without_links_into_the_repository()
    {
        string[] files = Directory.GetFiles(packages.Feed, "*.nupkg");
        files.Length.ShouldBe(packages.Count);
        foreach (string file in files)
        {
            using ZipArchive package = ZipFile.OpenRead(file);
            using var nuspec = new StreamReader(package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
            string metadata = nuspec.ReadToEnd();
            metadata.ShouldContain("<readme>README.md</readme>", Case.Sensitive, file);
            metadata.ShouldContain("<icon>icon.png</icon>", Case.Sensitive, file);
            metadata.ShouldContain("<releaseNotes>", Case.Sensitive, file);
            package.GetEntry("icon.png").ShouldNotBeNull(file);
            package.GetEntry("CHANGELOG.md").ShouldNotBeNull(file);
            metadata.ShouldNotContain("Package Description", Case.Sensitive, file);
            using var reader = new StreamReader(package.GetEntry("README.md").ShouldNotBeNull(file).Open());
            string readme = reader.ReadToEnd();
            readme.ShouldStartWith("# WebEx.Spec");
            System.Text.RegularExpressions.Regex.Matches(readme, @"\]\((?!https://)").ShouldBeEmpty(file);
        }
    }

    // How a site is stored is no public API.
    [Fact]
    public void The_store_in_PostgreSQL_takes_the_site_of_its_own_version_alone()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"WebEx.Spec.Site.PostgreSql.{packages.Version}.nupkg"));
        using var nuspec = new StreamReader(package.GetEntry("WebEx.Spec.Site.PostgreSql.nuspec").ShouldNotBeNull().Open());
        nuspec.ReadToEnd().ShouldContain($"id=\"WebEx.Spec.Site\" version=\"[{packages.Version}]\"");
    }

    // The generator's symbols would be of no use: nobody debugs it inside a compiler. The program's are in the package of its library.
    [Fact]
    public void Every_library_has_symbols_with_its_sources()
    {
        string[] symbols = Directory.GetFiles(packages.Feed, "*.snupkg");
        symbols.Length.ShouldBe(9);
        foreach (string file in symbols)
        {
            using ZipArchive package = ZipFile.OpenRead(file);
            ZipArchiveEntry[] entries = [.. package.Entries.Where(entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal))];
            entries.ShouldNotBeEmpty(file);
            foreach (ZipArchiveEntry entry in entries)
            {
                using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(Copy(entry));
                MetadataReader metadata = provider.GetMetadataReader();
                foreach (DocumentHandle document in metadata.Documents)
                {
                    metadata
                        .GetCustomDebugInformation(document)
                        .Select(handle => metadata.GetGuid(metadata.GetCustomDebugInformation(handle).Kind))
                        .ShouldContain(EmbeddedSource, $"{file}: {metadata.GetString(metadata.GetDocument(document).Name)}");
                }
            }
        }
    }

    // The compiler loads what the package brings and what its own host has. A reference to anything newer works on the machine that built it and fails
    // elsewhere.
    [Fact]
    public void Everything_that_is_loaded_into_the_compiler_needs_only_what_the_oldest_supported_host_has()
    {
        Dictionary<string, Version> host = HostAssemblies();
        using ZipArchive package = packages.Open();
        var packed = package.Entries.Where(entry => entry.FullName.StartsWith(AnalyzerFolder, StringComparison.Ordinal)).ToList();
        var own = packed.Select(entry => Path.GetFileNameWithoutExtension(entry.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = new List<string>();
        foreach (ZipArchiveEntry entry in packed)
        {
            using PEReader portable = Read(entry);
            MetadataReader metadata = portable.GetMetadataReader();
            foreach (AssemblyReferenceHandle handle in metadata.AssemblyReferences)
            {
                AssemblyReference reference = metadata.GetAssemblyReference(handle);
                string name = metadata.GetString(reference.Name);
                if (own.Contains(name) || (host.TryGetValue(name, out Version? version) && version >= reference.Version))
                    continue;
                missing.Add($"{entry.Name} needs {name} {reference.Version}; the host has {host.GetValueOrDefault(name)?.ToString() ?? "none"}");
            }
        }

        missing.ShouldBeEmpty();
    }

    private static PEReader Read(ZipArchiveEntry entry) => new(Copy(entry));

    private static MemoryStream Copy(ZipArchiveEntry entry)
    {
        var copy = new MemoryStream();
        using (Stream stream = entry.Open())
            stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    // The floor: Roslyn 5.0 on the .NET 10 runtime, whatever newer SDK happens to run this test.
    private static Dictionary<string, Version> HostAssemblies()
    {
        var roslyn = new Version(5, 0, 0, 0);
        var runtime = new Version(10, 0, 0, 0);
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var assemblies = Directory
            .EnumerateFiles(framework, "*.dll")
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), _ => runtime, StringComparer.OrdinalIgnoreCase);
        assemblies["Microsoft.CodeAnalysis"] = roslyn;
        assemblies["Microsoft.CodeAnalysis.CSharp"] = roslyn;
        return assemblies;
    }
}
