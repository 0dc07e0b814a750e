using System.IO.Compression;
using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Comparing;

/// <summary>One side of a comparison: a folder, a package, an exported document, or a revision of a Git repository.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Facts">What it says.</param>
/// <param name="Version">The version that it states; null where it states none.</param>
internal sealed record ComparedSide(string Name, FactNode Facts, StatedVersion? Version)
{
    /// <summary>How much YAML a side may have.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    private const string GitPrefix = "git:";
    private const string PackageEnding = ".nupkg";
    private const string DocumentEnding = ".json";
    private const string PagesFile = "webex.yaml";

    /// <summary>Reads it. One that has errors is refused: it would seem to lack what cannot be read.</summary>
    /// <exception cref="MisuseException">It is not there, cannot be read, or has errors.</exception>
    public static ComparedSide Read(string name, CancellationToken cancellation)
    {
        if (name.StartsWith(GitPrefix, StringComparison.Ordinal))
        {
            IReadOnlyList<SpecFile> files = GitArchive.Read(name[GitPrefix.Length..], cancellation);
            string? properties = files.FirstOrDefault(file => file.Path == StatedVersion.FileName)?.Text;
            return Of(name, OfFiles(name, files), properties is null ? null : StatedVersion.InXml(properties));
        }

        if (name.EndsWith(PackageEnding, StringComparison.OrdinalIgnoreCase))
        {
            (IReadOnlyList<SpecFile> files, StatedVersion? version) = Package(name);
            return Of(name, OfFiles(name, files), version);
        }

        return name.EndsWith(DocumentEnding, StringComparison.OrdinalIgnoreCase)
            ? new ComparedSide(name, FactDocument.Read(name), null)
            : Of(name, CatalogueFolder.LoadExisting(name), OfFolder(name));
    }

    private static ComparedSide Of(string name, LoadedFolder loaded, StatedVersion? version)
    {
        if (loaded.Diagnostics.Count > 0)
            throw new MisuseException($"{Quoted.Text(name)} has errors, and nothing is compared: {loaded.Diagnostics[0]}");
        if (!loaded.Catalogue.Commands.Any())
            throw new MisuseException($"{Quoted.Text(name)} has no command: it is not a catalogue.");
        return new ComparedSide(name, CatalogueFacts.Of(loaded.Catalogue), version);
    }

    // The nearest file of properties that states one, in the folder or above it.
    private static StatedVersion? OfFolder(string folder)
    {
        for (DirectoryInfo? above = new(Path.GetFullPath(folder)); above is not null; above = above.Parent)
        {
            string path = Path.Combine(above.FullName, StatedVersion.FileName);
            if (File.Exists(path) && StatedVersion.InXml(File.ReadAllText(path)) is { } version)
                return version;
        }

        return null;
    }

    private static LoadedFolder OfFiles(string name, IReadOnlyList<SpecFile> files)
    {
        // The folder of the catalogue is the one that has the file of the pages.
        SpecFile pages =
            files.Where(file => file.Path.EndsWith(PagesFile, StringComparison.Ordinal)).MinBy(file => file.Path.Length)
            ?? throw new MisuseException($"{Quoted.Text(name)} has no file {PagesFile}: there is no catalogue in it.");
        string folder = pages.Path[..^PagesFile.Length];
        SpecFile[] own =
        [
            .. files
                .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))
                .Select(file => file with { Path = file.Path[folder.Length..] })
                .Where(file => CatalogueFolder.IsSpecFile(file.Path)),
        ];
        Catalogue catalogue = Catalogue.Load(own, default);
        return new LoadedFolder(catalogue, [.. catalogue.Diagnostics], own);
    }

    private static (IReadOnlyList<SpecFile> Files, StatedVersion? Version) Package(string path)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            var files = new List<SpecFile>();
            StatedVersion? version = null;
            long left = MostBytes;
            foreach (ZipArchiveEntry entry in archive.Entries.Where(IsRead))
            {
                if ((left -= entry.Length) < 0)
                    throw new MisuseException($"{Quoted.Text(path)} has more than {MostBytes / 1024 / 1024} MB of YAML.");
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                string text = reader.ReadToEnd();
                if (entry.FullName.EndsWith(".yaml", StringComparison.Ordinal))
                    files.Add(new SpecFile(entry.FullName, text));
                else
                    version = StatedVersion.InXml(text);
            }

            return (files, version);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new MisuseException($"the package {Quoted.Text(path)} cannot be read: {e.Message}");
        }
    }

    private static bool IsRead(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".yaml", StringComparison.Ordinal)
        || (entry.FullName == entry.Name && entry.Name.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase));
}
