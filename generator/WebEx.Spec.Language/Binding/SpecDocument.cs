using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Storing;
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

    private DocumentContent? _content;

    private SpecDocument(SpecFile file, StoredFile? stored)
    {
        File = file;
        Stored = stored;
    }

    /// <summary>The file.</summary>
    public SpecFile File { get; }

    /// <summary>The file as it was bound beforehand; null where it was not.</summary>
    public StoredFile? Stored { get; }

    /// <summary>False as long as nobody has asked for the content of a stored file.</summary>
    public bool IsRead => _content is not null;

    /// <summary>Its content; null when it cannot be read.</summary>
    public MappingNode? Root => ReadContent(CancellationToken.None).Root;

    /// <summary>The mistakes in its YAML.</summary>
    public IReadOnlyList<SpecDiagnostic> Diagnostics => ReadContent(CancellationToken.None).Diagnostics;

    /// <summary>True when it describes a command, false when it shares definitions.</summary>
    public bool IsCommand =>
        Stored?.IsCommand
        ?? Root?.Entries.Any(entry => OnlyInCommands.Contains(entry.Key.Value) || (entry.Key.Value == "arguments" && entry.Value is not MappingNode)) == true;

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
        var document = new SpecDocument(file, stored: null);
        _ = document.ReadContent(cancellation);
        return document;
    }

    /// <summary>Reads a file where it was not bound beforehand. A stored one is read when somebody asks for its content.</summary>
    public static SpecDocument Read(SpecFile file, StoredFile? stored, CancellationToken cancellation) =>
        stored is null ? Read(file, cancellation) : new SpecDocument(file, stored);

    // Whoever comes first; two that come together read the same.
    private DocumentContent ReadContent(CancellationToken cancellation)
    {
        if (_content is { } content)
            return content;
        var diagnostics = new DiagnosticBag(File.Path);
        MappingNode? root = YamlReader.Read(File.Text, diagnostics, cancellation);
        // The build takes the catalogue's files by this ending. A consumer names every file of its own.
        if (!File.IsOverride && !File.Path.EndsWith(Extension, StringComparison.Ordinal))
            diagnostics.Add(SpecMessages.WrongEnding(Extension, Path.ChangeExtension(File.Path.Split('/', '\\').Last(), Extension)), SourceSpan.Start);
        return _content = new DocumentContent(root, diagnostics.Items);
    }

    /// <inheritdoc/>
    public bool Equals(SpecDocument? other) => other is not null && File == other.File;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpecDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();

    private sealed record DocumentContent(MappingNode? Root, IReadOnlyList<SpecDiagnostic> Diagnostics);
}
