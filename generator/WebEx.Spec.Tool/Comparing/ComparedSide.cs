using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Comparing;

/// <summary>One side of a comparison: a folder, a package, or a revision of a Git repository.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Loaded">The catalogue.</param>
internal sealed record ComparedSide(string Name, LoadedFolder Loaded)
{
    private const string GitPrefix = "git:";
    private const string PackageEnding = ".nupkg";
    private const long MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads it. One that has errors is refused: it would seem to lack what cannot be read.</summary>
    /// <exception cref="MisuseException">It is not there, cannot be read, or has errors.</exception>
    public static ComparedSide Read(string name, CancellationToken cancellation)
    {
        LoadedFolder loaded =
            name.StartsWith(GitPrefix, StringComparison.Ordinal) ? OfFiles(name, Revision(name[GitPrefix.Length..], cancellation))
            : name.EndsWith(PackageEnding, StringComparison.OrdinalIgnoreCase) ? OfFiles(name, Package(name))
            : name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? throw new MisuseException(
                    $"{Quoted.Text(name)} is an exported document, which leaves facts out that are compared: "
                        + "compare the folder, package or revision that it was made of."
                )
            : CatalogueFolder.LoadExisting(name);
        if (loaded.Diagnostics.Count > 0)
            throw new MisuseException($"{Quoted.Text(name)} has errors, and nothing is compared: {loaded.Diagnostics[0]}");
        if (!loaded.Catalogue.Commands.Any())
            throw new MisuseException($"{Quoted.Text(name)} has no command: it is not a catalogue.");
        return new ComparedSide(name, loaded);
    }

    private static LoadedFolder OfFiles(string name, IReadOnlyList<SpecFile> files)
    {
        // The folder of the catalogue is the one that has the file of the pages.
        SpecFile pages =
            files.Where(file => file.Path.EndsWith("webex.yaml", StringComparison.Ordinal)).MinBy(file => file.Path.Length)
            ?? throw new MisuseException($"{Quoted.Text(name)} has no file webex.yaml: there is no catalogue in it.");
        string folder = pages.Path[..^"webex.yaml".Length];
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

    private static List<SpecFile> Package(string path)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            var files = new List<SpecFile>();
            long left = MostBytes;
            foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".yaml", StringComparison.Ordinal)))
            {
                if ((left -= entry.Length) < 0)
                    throw new MisuseException($"{Quoted.Text(path)} has more than {MostBytes / 1024 / 1024} MB of YAML.");
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                files.Add(new SpecFile(entry.FullName, reader.ReadToEnd()));
            }

            return files;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new MisuseException($"the package {Quoted.Text(path)} cannot be read: {e.Message}");
        }
    }

    // By git itself, which knows every kind of repository; the archive is read as it comes.
    private static List<SpecFile> Revision(string revision, CancellationToken cancellation)
    {
        if (revision.Length == 0 || revision[0] == '-')
            throw new MisuseException($"{Quoted.Text(GitPrefix + revision)} names no revision: git:main, git:HEAD~1, git:v1.2.");
        var start = new ProcessStartInfo("git", ["archive", "--format=tar", revision]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            start.WorkingDirectory = TopFolder();
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
            var files = new List<SpecFile>();
            using (var archive = new TarReader(process.StandardOutput.BaseStream))
            {
                while (process.StandardOutput.BaseStream.CanRead && Next(archive) is { } entry)
                {
                    if (entry is { EntryType: TarEntryType.RegularFile, DataStream: { } data } && entry.Name.EndsWith(".yaml", StringComparison.Ordinal))
                    {
                        using var reader = new StreamReader(data, Encoding.UTF8);
                        files.Add(new SpecFile(entry.Name, reader.ReadToEnd()));
                    }
                }
            }

            process.WaitForExit();
            return process.ExitCode == 0
                ? files
                : throw new MisuseException($"git cannot give {Quoted.Text(revision)}: {error.GetAwaiter().GetResult().Trim()}");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new MisuseException($"git cannot be started: {e.Message}");
        }
    }

    // An archive that ends at once is git's way to say that it has nothing.
    private static TarEntry? Next(TarReader archive)
    {
        try
        {
            return archive.GetNextEntry();
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    // In a folder of a repository, git archive gives that folder alone.
    private static string TopFolder()
    {
        for (string? folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder;
        }

        throw new MisuseException("the current folder is in no Git repository.");
    }
}
