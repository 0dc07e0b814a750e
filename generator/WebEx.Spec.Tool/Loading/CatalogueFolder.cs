using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool;

/// <summary>Finds the files of a catalogue on disk.</summary>
internal static class CatalogueFolder
{
    /// <summary>The folder where none is named.</summary>
    public const string Usual = "spec";

    private const string Extension = ".yaml";
    private const string OtherExtension = ".yml";

    // Beside the folders.
    private static readonly string[] Files = ["webex.yaml", "entry-points.yaml", "workflows.yaml", "requests.yaml", "later.yaml", "errata.yaml"];
    private static readonly string[] Folders = [SpecFolders.Common, SpecFolders.Pages];

    /// <summary>The folder of the catalogue that a file belongs to: the nearest one above it that has the file of the pages.</summary>
    /// <exception cref="MisuseException">There is none.</exception>
    public static string Of(string file)
    {
        string full = Path.GetFullPath(file);
        for (string? folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Files[0])))
                return Path.GetRelativePath(Directory.GetCurrentDirectory(), folder);
        }

        throw new MisuseException($"'{file}' is in no catalogue: no folder above it has a file {Files[0]}.");
    }

    /// <summary>The catalogue in a folder that has to be there; in the usual one when it is null.</summary>
    /// <exception cref="MisuseException">There is no such folder.</exception>
    public static LoadedFolder LoadExisting(string? folder) =>
        Directory.Exists(folder ?? Usual) ? Load(folder ?? Usual)
        : File.Exists(folder) ? throw new MisuseException($"'{folder}' is a file: name the folder of the catalogue.")
        : throw new MisuseException($"there is no folder '{folder ?? Usual}'.");

    /// <summary>Binds all files below a folder. Paths in diagnostics are relative to the current folder, as compilers print them.</summary>
    public static LoadedFolder Load(string folder)
    {
        string current = Directory.GetCurrentDirectory();
        string[] paths = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Refuse(paths.Where(path => !IsBeside(Path.GetRelativePath(folder, path))));
        var all = new HashSet<string>(paths, StringComparer.Ordinal);
        ILookup<bool, string> read = paths
            .Where(path => !IsBeside(Path.GetRelativePath(folder, path)))
            .ToLookup(path => IsRead(Path.GetRelativePath(folder, path)) && !HasTwin(path, all));
        SpecFile[] files = [.. read[true].Select(path => ReadFile(Path.GetRelativePath(current, path)))];
        Catalogue catalogue = Catalogue.Load(files, CancellationToken.None);
        IEnumerable<SpecDiagnostic> unread = read[false]
            .Select(path => (Path: path, Shown: Path.GetRelativePath(current, path)))
            .Select(unread =>
                HasTwin(unread.Path, all)
                    ? SpecDiagnostic.OfTwin(unread.Shown, Path.GetFileNameWithoutExtension(unread.Path) + Extension)
                    : SpecDiagnostic.OfNoKind(unread.Shown, Files, Extension, Folders)
            );
        return new LoadedFolder(
            catalogue,
            [
                .. catalogue
                    .Diagnostics.Concat(unread)
                    .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
                    .ThenBy(diagnostic => diagnostic.Span.StartLine),
            ],
            files
        );
    }

    /// <summary>A file as it lies on disk. A byte that is no UTF-8 becomes a replacement character, which is reported where it is.</summary>
    public static SpecFile ReadFile(string path)
    {
        Refuse([path]);
        return new SpecFile(path, Encoding.UTF8.GetString(File.ReadAllBytes(path)));
    }

    /// <summary>The files that are read below a folder, without binding them.</summary>
    public static IEnumerable<string> FilesOf(string folder)
    {
        string[] files =
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => IsRead(Path.GetRelativePath(folder, path)) && !IsBeside(Path.GetRelativePath(folder, path)))
                .Order(StringComparer.Ordinal),
        ];
        Refuse(files);
        return files;
    }

    /// <summary>True for a file that is read, by its path below the folder of the catalogue.</summary>
    public static bool IsSpecFile(string relative) => IsRead(relative.Replace('/', Path.DirectorySeparatorChar));

    // What is for people, editors and version control.
    private static bool IsBeside(string relative)
    {
        string[] parts = relative.Split(Path.DirectorySeparatorChar);
        return parts.Any(part => part.StartsWith('.'))
            || parts[^1] == "README.md"
            || (parts.Length == 2 && parts[0] == "schema" && parts[1].EndsWith(".json", StringComparison.Ordinal));
    }

    private static bool IsRead(string relative)
    {
        string[] parts = relative.Split(Path.DirectorySeparatorChar);
        // A wrong ending is reported, but the file is read, so that nothing else seems to be missing.
        string name = Path.GetExtension(relative) == OtherExtension ? Path.ChangeExtension(parts[^1], Extension) : parts[^1];
        return parts.Length == 1 ? Files.Contains(name) : Folders.Contains(parts[0]) && name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }

    // A name is in each line of a report: it must not end one, nor be a command to a terminal.
    private static void Refuse(IEnumerable<string> paths)
    {
        if (paths.FirstOrDefault(path => PlainText.Line(path) != path) is { } path)
            throw new MisuseException($"the file '{path}' has a character in its path that is not seen: rename it.");
    }

    private static bool HasTwin(string path, HashSet<string> all) =>
        Path.GetExtension(path) == OtherExtension && all.Contains(Path.ChangeExtension(path, Extension));
}
