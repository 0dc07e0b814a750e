using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What can be taken from the stored catalogue in a project.</summary>
/// <param name="HasCommands">Its commands hold: all that they rest on is there as it was when they were bound, and nothing beside it.</param>
/// <param name="NeedsShared">Something has to be bound, for which the shared definitions have to be read.</param>
internal sealed record StoredUse(bool HasCommands, bool NeedsShared)
{
    /// <summary>Nothing: all is read and bound.</summary>
    public static StoredUse None { get; } = new(HasCommands: false, NeedsShared: true);

    /// <summary>Decides by the files of a project.</summary>
    /// <param name="stored">The stored catalogue.</param>
    /// <param name="documents">The files.</param>
    public static StoredUse Of(StoredCatalogue stored, IReadOnlyCollection<FileKind> documents)
    {
        var shared = documents.Where(document => !document.IsCommand).Select(document => document.Stored).Distinct(StringComparer.Ordinal).ToList();
        bool isWhole = !shared.Contains(null) && shared.Count == stored.Files.Count(file => !file.IsCommand);
        return new StoredUse(isWhole, !isWhole || documents.Any(document => document.Stored is null));
    }

    /// <summary>The little that has to be known of a file.</summary>
    /// <param name="Stored">Its place in the stored catalogue; null for one that is not there.</param>
    /// <param name="IsCommand">It describes a command.</param>
    public sealed record FileKind(string? Stored, bool IsCommand)
    {
        /// <summary>The kind of a file.</summary>
        public static FileKind Of(SpecDocument document) => new(document.Stored?.Path, document.IsCommand);
    }
}
