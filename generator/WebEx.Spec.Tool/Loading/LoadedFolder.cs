using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool;

/// <summary>A catalogue with everything that is wrong in its folder.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Diagnostics">The errors in its files, and the files that are none of it, in the order of files and lines.</param>
/// <param name="Files">The files that were read.</param>
internal sealed record LoadedFolder(Catalogue Catalogue, IReadOnlyList<SpecDiagnostic> Diagnostics, IReadOnlyList<SpecFile> Files)
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>A line of a file, by its number from 1; null where the file was not read or is shorter.</summary>
    public string? Line(string path, int number)
    {
        if (!_lines.TryGetValue(path, out string[]? lines))
        {
            string text = Files.FirstOrDefault(file => file.Path == path)?.Text ?? "";
            _lines[path] = lines = text.Split('\n');
        }

        return number <= lines.Length && lines[number - 1].TrimEnd('\r') is { Length: > 0 } line ? line : null;
    }

    /// <summary>Lists the errors, file by file.</summary>
    public void List(TextWriter writer)
    {
        foreach (SpecDiagnostic diagnostic in Diagnostics)
            writer.WriteLine(diagnostic);
    }
}
