using WebEx.Site.State;

namespace WebEx.Site;

/// <summary>Puts the files of a seed into the first state.</summary>
internal static class SeedFiles
{
    /// <exception cref="ArgumentException">A file is of nobody, has no path, or is there twice.</exception>
    public static void Add(StateEdit edit, SiteSeed seed, DateTimeOffset now)
    {
        TableEdit<StoredFileRow> files = edit.Table(SiteTables.Files);
        for (int i = 0; i < seed.Files.Length; i++)
        {
            SeedFile file = seed.Files[i];
            if (edit.Table(SiteTables.Accounts).Find(file.Owner) is not { } owner)
                throw new SeedException($"files[{i}]: There is no account {file.Owner}.");
            if (!file.Path.StartsWith('/') || file.Path.EndsWith('/') || file.Path.Contains("//", StringComparison.Ordinal))
                throw new SeedException($"files[{i}]: A path begins with a slash, and ends with the name of the file.");
            if (files.Find(StoredFileRow.KeyOf(owner.WebExId, file.Path)) is not null)
                throw new SeedException($"files[{i}]: {owner.WebExId} already has a file {file.Path}.");

            byte[] content = file.Content.ToArray();
            files.Put(
                new StoredFileRow
                {
                    Owner = owner.WebExId,
                    Path = file.Path,
                    Description = file.Description,
                    Content = content,
                    ChangedAt = now,
                }
            );
            AddFolders(edit.Table(SiteTables.Folders), owner.WebExId, file.Path);
        }
    }

    private static void AddFolders(TableEdit<FolderRow> folders, string owner, string path)
    {
        for (int end = path.IndexOf('/', 1); end > 0; end = path.IndexOf('/', end + 1))
        {
            string folder = path[..(end + 1)];
            if (folders.Find(FolderRow.KeyOf(owner, folder)) is null)
                folders.Put(new FolderRow { Owner = owner, Path = folder });
        }
    }
}
