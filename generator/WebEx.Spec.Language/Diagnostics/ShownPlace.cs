using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Diagnostics;

/// <summary>Names a second location inside a message.</summary>
public static class ShownPlace
{
    private static readonly string[] Folders = [SpecFolders.Pages, SpecFolders.Common];

    /// <summary>The line; the file too where it is another one than the message is about.</summary>
    public static string Of(string path, SourceSpan span, string reportedIn) =>
        path == reportedIn ? $"line {span.StartLine}" : $"{File(path)}, line {span.StartLine}";

    /// <summary>A file below its catalogue, such as <c>pages/m/meeting/SM.yaml</c>, or its whole path when it does not lie in one.</summary>
    public static string File(string path)
    {
        string[] parts = path.Split('/', '\\');
        int folder = Folders.Max(name => Array.LastIndexOf(parts, name));
        return folder < 0 ? path : string.Join("/", parts.Skip(folder));
    }
}
