using System.Text.RegularExpressions;

namespace WebEx.Spec.Packing;

/// <summary>A page of documentation as it goes into a package: links into the repository would lead nowhere there, so that only their text is left.</summary>
internal static partial class PackedPage
{
    /// <summary>Writes it under the same name into a folder.</summary>
    public static void Write(string page, string folder)
    {
        if (!File.Exists(page))
            throw new PackingException($"There is no file {page}.");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Path.GetFileName(page)), Link.Replace(File.ReadAllText(page), "${text}"));
    }

    [GeneratedRegex(@"\[(?<text>[^\]\r\n]+)\]\((?!https?://)[^)\s]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link { get; }
}
