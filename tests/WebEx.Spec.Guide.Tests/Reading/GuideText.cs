namespace WebEx.Tests;

/// <summary>The text of the guide, by its line numbers, which begin at 1 as in the catalogue.</summary>
internal sealed class GuideText(IReadOnlyList<string> lines)
{
    private const string RelativePath = "shared/guide/url-api-guide.txt";

    public int Count => lines.Count;

    public string this[int line] => lines[line - 1];

    /// <summary>The guide's folder, which is beside the repository; null where it does not.</summary>
    public static string? FindFolder(string repository)
    {
        string path = Path.GetFullPath(Path.Combine(repository, "..", RelativePath));
        return File.Exists(path) ? Path.GetDirectoryName(path) : null;
    }

    public static GuideText Load(string folder) => new(File.ReadAllLines(Path.Combine(folder, Path.GetFileName(RelativePath))));

    /// <summary>The lines around one up to the next blank ones: a table, a block of code, a paragraph.</summary>
    public string Paragraph(int line)
    {
        int first = line;
        int last = line;
        while (first > 1 && this[first - 1].Trim().Length > 0)
            first--;
        while (last < Count && this[last + 1].Trim().Length > 0)
            last++;
        return string.Join('\n', Enumerable.Range(first, last - first + 1).Select(number => this[number]));
    }
}
