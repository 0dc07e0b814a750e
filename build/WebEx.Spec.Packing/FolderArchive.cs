using System.IO.Compression;

namespace WebEx.Spec.Packing;

/// <summary>A folder as one zip file, whose bytes depend on the files alone.</summary>
internal static class FolderArchive
{
    // The earliest time that a zip file can hold.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="PackingException">There is no such folder, or it is empty.</exception>
    public static void Write(string folder, string file)
    {
        if (!Directory.Exists(folder))
            throw new PackingException($"There is no folder {folder}.");
        string[] names =
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
        if (names.Length == 0)
            throw new PackingException($"The folder {folder} is empty.");

        using FileStream stream = File.Create(file);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create);
        foreach (string name in names)
        {
            ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
            entry.LastWriteTime = Time;
            using Stream content = entry.Open();
            content.Write(File.ReadAllBytes(Path.Combine(folder, name)));
        }
    }
}
