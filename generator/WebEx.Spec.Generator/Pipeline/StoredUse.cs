using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What can be taken from the stored catalogue in a project.</summary>
/// <param name="HasCommands">Its commands hold: all that they rest on is there as it was when they were bound, and nothing beside it.</param>
/// <param name="NeedsShared">Something has to be bound, for which the shared definitions have to be read.</param>
/// <param name="HasOwnDefinitions">The project shares definitions of its own.</param>
internal sealed record StoredUse(bool HasCommands, bool NeedsShared, bool HasOwnDefinitions)
{
    /// <summary>Decides by the files of a project.</summary>
    /// <param name="stored">The stored catalogue; null where there is none that can be used.</param>
    /// <param name="documents">The files.</param>
    public static StoredUse Of(StoredCatalogue? stored, IReadOnlyCollection<FileKind> documents)
    {
        // A file that cannot be read shares nothing, whatever it would.
        var shared = documents.Where(document => document is { IsCommand: false, IsReadable: true }).ToList();
        bool hasOwn = shared.Any(document => document.IsOwn);
        if (stored is null)
            return new StoredUse(HasCommands: false, NeedsShared: true, hasOwn);
        var known = shared.Select(document => document.Stored).Distinct(StringComparer.Ordinal).ToList();
        bool isWhole = !known.Contains(null) && known.Count == stored.Files.Count(file => !file.IsCommand);
        return new StoredUse(isWhole, !isWhole || documents.Any(document => document.Stored is null), hasOwn);
    }

    /// <summary>The little that has to be known of a file.</summary>
    /// <param name="Stored">Its place in the stored catalogue; null for one that is not there.</param>
    /// <param name="IsCommand">It describes a command.</param>
    /// <param name="IsReadable">Its content can be read, which of a stored file is known.</param>
    /// <param name="IsOwn">The consumer added it.</param>
    public sealed record FileKind(string? Stored, bool IsCommand, bool IsReadable, bool IsOwn)
    {
        /// <summary>The kind of a file.</summary>
        public static FileKind Of(SpecDocument document) =>
            new(document.Stored?.Path, document.IsCommand, document.Stored is not null || document.Root is not null, document.File.IsOverride);
    }
}
