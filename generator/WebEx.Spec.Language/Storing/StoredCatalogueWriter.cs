using System.Security.Cryptography;
using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Storing;

/// <summary>Binds a catalogue and writes what comes of it. The same files make the same bytes.</summary>
/// <param name="writer">The build that makes the sources.</param>
/// <param name="sources">Makes the sources of all commands, each with its name.</param>
public sealed class StoredCatalogueWriter(Guid writer, Func<IReadOnlyList<CommandModel>, IEnumerable<KeyValuePair<string, string>>> sources)
{
    /// <summary>Writes a catalogue.</summary>
    /// <param name="files">Its files: commands and shared definitions, with paths below its folder, and <c>/</c> between folders.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="InvalidDataException">A file has mistakes; the message is that of the first one.</exception>
    public byte[] Write(IReadOnlyCollection<SpecFile> files, CancellationToken cancellation)
    {
        var documents = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => SpecDocument.Read(file, cancellation)).ToList();
        JoinedDefinitions joined = SharedBinder.Join(documents.Where(document => !document.IsCommand), cancellation);
        var bound = documents
            .Where(document => document.IsCommand)
            .ToDictionary(document => document.File.Path, document => CommandBinder.Bind(document, joined.Definitions, cancellation), StringComparer.Ordinal);
        Check(joined, [.. bound.Values]);

        var stored = new ModelWriter();
        stored.Length(documents.Count);
        foreach (SpecDocument document in documents)
        {
            ModelWriter body = stored.Beside();
            if (document.IsCommand)
                _ = CommandCodec.Bound(body, bound[document.File.Path]);
            _ = stored.Text(document.File.Path);
            stored.Raw(Checksum(document.File.Text));
            _ = stored.Flag(document.IsCommand);
            stored.Bytes(body.ToBytes());
        }

        List<KeyValuePair<string, string>> made = [.. sources([.. bound.Values.Select(command => command.Command!)])];
        stored.Length(made.Count);
        foreach (KeyValuePair<string, string> source in made)
        {
            _ = stored.Text(source.Key);
            stored.Bytes(Encoding.UTF8.GetBytes(source.Value));
        }

        return [.. StoredCatalogue.Magic, .. StoredCatalogue.Build.ToByteArray(), .. writer.ToByteArray(), .. stored.TextsToBytes(), .. stored.ToBytes()];
    }

    // What has mistakes is not stored: they would not be reported any more.
    private static void Check(JoinedDefinitions joined, IReadOnlyList<BoundCommand> bound)
    {
        CommandSelection selection = CommandSelection.Select(bound.Select(CommandKey.Of));
        SpecDiagnostic? first = joined
            .Diagnostics.Concat(bound.SelectMany(command => command.Diagnostics))
            .Concat(selection.Diagnostics)
            .Concat(SectionCheck.Check(bound, joined.Definitions.GuideLines))
            .FirstOrDefault();
        if (first is not null)
            throw new InvalidDataException(first.ToString());
    }

    private static byte[] Checksum(string text)
    {
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
    }
}
