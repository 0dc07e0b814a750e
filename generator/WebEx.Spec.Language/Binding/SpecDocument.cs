using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>
/// A spec file that has been read on its own, before anything of another file is known. Two are equal when their files are, because the places of their nodes
/// go into later diagnostics.
/// </summary>
public sealed class SpecDocument : IEquatable<SpecDocument>
{
    private SpecDocument(SpecFile file, MappingNode? root, IReadOnlyList<SpecDiagnostic> diagnostics)
    {
        File = file;
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>The file.</summary>
    public SpecFile File { get; }

    /// <summary>Its content; null when it can't be read.</summary>
    public MappingNode? Root { get; }

    /// <summary>The mistakes in its YAML.</summary>
    public IReadOnlyList<SpecDiagnostic> Diagnostics { get; }

    /// <summary>True when it describes a command, false when it shares definitions.</summary>
    public bool IsCommand => Root?.Entries.Any(entry => entry.Key.Value is "command" or "page" or "arguments" && entry.Value is not MappingNode) == true;

    /// <summary>Reads a file.</summary>
    public static SpecDocument Read(SpecFile file, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(file.Path);
        MappingNode? root = YamlReader.Read(file.Text, diagnostics, cancellation);
        return new SpecDocument(file, root, diagnostics.Items);
    }

    /// <inheritdoc/>
    public bool Equals(SpecDocument? other) => other is not null && File == other.File;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpecDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();
}
