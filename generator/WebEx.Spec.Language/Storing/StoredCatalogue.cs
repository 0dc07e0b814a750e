using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Language.Storing;

/// <summary>
/// The catalogue as it was bound when it was packed, so that a build that has no files of its own need not read it. A file is known by its place and by the
/// checksum of its bytes: one that was changed is another file. Bytes of another build of this library are refused, since its models may be others.
/// </summary>
public sealed class StoredCatalogue
{
    /// <summary>The resource of the packed generator that has it.</summary>
    public const string ResourceName = "catalogue.stored";

    internal const int ChecksumLength = 32;

    private readonly Dictionary<string, StoredFile> _files;
    private readonly Dictionary<string, (int Start, int Length)> _sources;
    private readonly byte[] _bytes;

    private StoredCatalogue(byte[] bytes, List<StoredFile> files, Guid writer, Dictionary<string, (int Start, int Length)> sources)
    {
        _bytes = bytes;
        _files = files.ToDictionary(file => file.Checksum, StringComparer.Ordinal);
        Files = files;
        Writer = writer;
        _sources = sources;
    }

    /// <summary>The first bytes, with the version of the form at their end.</summary>
    internal static byte[] Magic { get; } = [(byte)'W', (byte)'X', (byte)'B', 1];

    /// <summary>The build of this library.</summary>
    internal static Guid Build => typeof(StoredCatalogue).Module.ModuleVersionId;

    /// <summary>The files.</summary>
    public IReadOnlyList<StoredFile> Files { get; }

    /// <summary>The build that made the sources.</summary>
    public Guid Writer { get; }

    /// <summary>The names of the sources.</summary>
    public IEnumerable<string> SourceNames => _sources.Keys;

    /// <summary>Opens what <see cref="StoredCatalogueWriter"/> has written; null for anything else.</summary>
    public static StoredCatalogue? Open(byte[] bytes)
    {
        try
        {
            return Read(bytes);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    /// <summary>The stored file that a file is; null where it is none, has changed since, or is stored in bytes that make no command.</summary>
    public StoredFile? Find(SpecFile file) =>
        file is { IsOverride: false, Checksum: { } checksum }
        && _files.TryGetValue(checksum, out StoredFile? stored)
        && IsAt(file.Path, stored.Path)
        && (!stored.IsCommand || stored.Bound is not null)
            ? stored
            : null;

    /// <summary>A source that was made of these files; null where there is none.</summary>
    public string? FindSource(string name)
    {
        if (!_sources.TryGetValue(name, out (int Start, int Length) place))
            return null;
        try
        {
            return StoredTexts.Decode(_bytes, place.Start, place.Length);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    // What reading throws: bounds, numbers that are too large, bytes that are no text, two of what there may be one of.
    internal static bool IsDamage(Exception exception) => exception is InvalidDataException or OverflowException or ArgumentException;

    private static StoredCatalogue Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes, 0, bytes.Length, texts: null);
        if (!Next(Magic.Length).SequenceEqual(Magic) || new Guid(Next(16)) != Build)
            throw new InvalidDataException("The stored catalogue is of another build.");
        var writer = new Guid(Next(16));
        StoredTexts texts = StoredTexts.Read(bytes, reader);
        reader = new ModelReader(bytes, reader.Position, bytes.Length, texts);

        var files = new List<StoredFile>();
        for (int count = reader.Length(); count > 0; count--)
        {
            string path = reader.Text(null);
            string checksum = Hexadecimal(Next(ChecksumLength));
            bool isCommand = reader.Flag(false);
            files.Add(new StoredFile(path, checksum, isCommand, bytes, texts, Stretch()));
        }

        var sources = new Dictionary<string, (int Start, int Length)>(StringComparer.Ordinal);
        for (int count = reader.Length(); count > 0; count--)
            sources.Add(reader.Text(null), Stretch());
        return reader.IsAtEnd
            ? new StoredCatalogue(bytes, files, writer, sources)
            : throw new InvalidDataException("The stored catalogue goes on after its end.");

        byte[] Next(int length)
        {
            byte[] next = new byte[length];
            Array.Copy(bytes, reader.Skip(length), next, 0, length);
            return next;
        }

        (int Start, int Length) Stretch()
        {
            int length = reader.Length();
            return (reader.Skip(length), length);
        }
    }

    /// <summary>Bytes as a checksum is written.</summary>
    public static string Hexadecimal(IReadOnlyList<byte> bytes)
    {
        const string Digits = "0123456789abcdef";
        char[] digits = new char[bytes.Count * 2];
        for (int i = 0; i < bytes.Count; i++)
        {
            digits[2 * i] = Digits[bytes[i] >> 4];
            digits[(2 * i) + 1] = Digits[bytes[i] & 15];
        }

        return new string(digits);
    }

    // Whatever the folder of the catalogue is, and however the system separates folders.
    private static bool IsAt(string path, string stored)
    {
        int start = path.Length - stored.Length;
        if (start < 0 || (start > 0 && path[start - 1] is not ('/' or '\\')))
            return false;
        for (int i = 0; i < stored.Length; i++)
            if (path[start + i] != stored[i] && !(stored[i] == '/' && path[start + i] == '\\'))
                return false;
        return true;
    }
}
