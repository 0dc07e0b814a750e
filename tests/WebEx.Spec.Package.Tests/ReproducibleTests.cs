using System.IO.Compression;
using System.Text;

namespace WebEx.Spec.Package.Tests;

/// <summary>The same sources make the same packages.</summary>
[Collection(SharedPackages.Name)]
public sealed class ReproducibleTests(PackedPackages packages)
{
    private static readonly string[] Built = ["bin", "obj", "artifacts", ".git", ".vs", "TestResults"];

    [Fact]
    public void A_copy_in_another_folder_is_packed_to_the_same_bytes_and_no_file_holds_a_path()
    {
        string copy = Path.Combine(packages.Folder, "a copy");
        CopyFolder(RepositoryFolder.Root, copy);
        string feed = Path.Combine(packages.Folder, "feed-of-copy");
        packages.Pack(copy, feed);

        string[] names = [.. Directory.GetFiles(packages.Feed, "*.*nupkg").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        names.Count(name => name.EndsWith(".nupkg", StringComparison.Ordinal)).ShouldBe(packages.Count);
        Directory.GetFiles(feed, "*.*nupkg").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ShouldBe(names);
        foreach (string name in names)
        {
            Differences(Path.Combine(packages.Feed, name), Path.Combine(feed, name)).ShouldBeEmpty(name);
            File.ReadAllBytes(Path.Combine(packages.Feed, name))
                .AsSpan()
                .SequenceEqual(File.ReadAllBytes(Path.Combine(feed, name)))
                .ShouldBeTrue($"{name}: the entries are equal, and the file is not");
            Paths(Path.Combine(packages.Feed, name), RepositoryFolder.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile))
                .ShouldBeEmpty(name);
        }
    }

    private static void CopyFolder(string source, string copy)
    {
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.GetFiles(source).Where(file => !Built.Contains(Path.GetFileName(file))))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        foreach (string folder in Directory.GetDirectories(source).Where(folder => !Built.Contains(Path.GetFileName(folder))))
            CopyFolder(folder, Path.Combine(copy, Path.GetFileName(folder)));
    }

    private static List<string> Differences(string one, string other)
    {
        Dictionary<string, byte[]> first = Entries(one),
            second = Entries(other);
        return
        [
            .. first
                .Keys.Union(second.Keys)
                .Where(name => !first.TryGetValue(name, out byte[]? a) || !second.TryGetValue(name, out byte[]? b) || !a.AsSpan().SequenceEqual(b)),
        ];
    }

    // As the compilers write texts: in UTF-8, and in UTF-16.
    private static List<string> Paths(string package, params string[] folders) =>
        [
            .. from entry in Entries(package)
            // What follows makes it a path: a page can have a name that begins as the folder of a user does.
            from folder in folders.Select(folder => folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar)
            from encoding in new[] { Encoding.UTF8, Encoding.Unicode }
            where entry.Value.AsSpan().IndexOf(encoding.GetBytes(folder)) >= 0
            select $"{entry.Key} holds {folder}",
        ];

    private static Dictionary<string, byte[]> Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using Stream stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                return bytes.ToArray();
            },
            StringComparer.Ordinal
        );
    }
}
