namespace WebEx.Spec.Tool.Reference;

/// <summary>A folder that a reference is written to. What an earlier export has written is replaced or removed, and foreign files are never touched.</summary>
internal static class ReferenceFolder
{
    /// <summary>The file that lists what an export has written.</summary>
    public const string List = "webex-reference-files.txt";

    /// <summary>Why nothing can be written to a folder; null where it can.</summary>
    public static string? Refusal(string folder)
    {
        if (File.Exists(folder))
            return $"'{folder}' is a file. Name a folder for the pages.";
        bool isForeign = Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, List));
        return isForeign ? $"the folder '{folder}' holds other files. Name an empty folder, or one that an earlier export has written." : null;
    }

    /// <summary>Writes the files of a reference, and removes those of an earlier one that are no longer part of it.</summary>
    /// <param name="folder">The folder, which <see cref="Refusal"/> accepts.</param>
    /// <param name="files">The files, by their location below the folder.</param>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        _ = Directory.CreateDirectory(folder);
        string list = Path.Combine(folder, List);
        string[] earlier = File.Exists(list) ? File.ReadAllLines(list) : [];
        foreach (string name in earlier.Where(name => !files.ContainsKey(name) && IsInside(folder, name)))
            File.Delete(Path.Combine(folder, name));
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(folder, name);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.WriteAllText(list, string.Concat(files.Keys.Select(name => name + "\n")));
    }

    // The list may have been edited by anybody.
    private static bool IsInside(string folder, string name) =>
        name.Length > 0
        && Path.GetFullPath(Path.Combine(folder, name)).StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
