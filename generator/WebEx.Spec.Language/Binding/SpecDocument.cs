using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>
/// A spec file that has been read on its own, before anything of another file is known. Two are equal when their files are, because the places of their nodes
/// go into later diagnostics.
/// </summary>
public sealed class SpecDocument : IEquatable<SpecDocument>
{
    private const string Extension = ".yaml";

    // One of these may be misspelt.
    private static readonly string[] OnlyInCommands = ["command", "page", "family", "name", "summary", "rules", "reply"];

    private SpecDocument(SpecFile file, MappingNode? root, IReadOnlyList<SpecDiagnostic> diagnostics)
    {
        File = file;
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>The file.</summary>
    public SpecFile File { get; }

    /// <summary>Its content; null when it cannot be read.</summary>
    public MappingNode? Root { get; }

    /// <summary>The mistakes in its YAML.</summary>
    public IReadOnlyList<SpecDiagnostic> Diagnostics { get; }

    /// <summary>True when it describes a command, false when it shares definitions.</summary>
    public bool IsCommand =>
        Root?.Entries.Any(entry => OnlyInCommands.Contains(entry.Key.Value) || (entry.Key.Value == "arguments" && entry.Value is not MappingNode)) == true;

    /// <summary>True when it lies in the folder of commands, which tells what it is when its content cannot be read.</summary>
    public bool IsInPages
    {
        get
        {
            string[] folders = File.Path.Split('/', '\\');
            return !File.IsOverride && Array.LastIndexOf(folders, SpecFolders.Pages) > Array.LastIndexOf(folders, SpecFolders.Common);
        }
    }

    /// <summary>Reads a file.</summary>
    public static SpecDocument Read(SpecFile file, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(file.Path);
        MappingNode? root = YamlReader.Read(file.Text, diagnostics, cancellation);
        // The build takes the catalogue's files by this ending. A consumer names every file of its own.
        if (!file.IsOverride && !file.Path.EndsWith(Extension, StringComparison.Ordinal))
            diagnostics.Add(
                SpecRules.NotRead,
                SourceSpan.Start,
                $"A build reads only files that end in {Extension}. Rename this one to {Path.ChangeExtension(file.Path.Split('/', '\\').Last(), Extension)}."
            );
        return new SpecDocument(file, root, diagnostics.Items);
    }

    /// <inheritdoc/>
    public bool Equals(SpecDocument? other) => other is not null && File == other.File;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpecDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();
}
