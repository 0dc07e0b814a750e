using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Language.Storing;

/// <summary>A file of the catalogue that was bound beforehand.</summary>
public sealed class StoredFile
{
    private readonly byte[] _bytes;
    private readonly StoredTexts _texts;
    private readonly (int Start, int Length) _body;
    private BoundCommand? _bound;

    internal StoredFile(string path, string checksum, bool isCommand, byte[] bytes, StoredTexts texts, (int Start, int Length) body)
    {
        Path = path;
        Checksum = checksum;
        IsCommand = isCommand;
        _bytes = bytes;
        _texts = texts;
        _body = body;
    }

    /// <summary>Its place below the catalogue's folder, such as <c>pages/m/meeting/SM.yaml</c>.</summary>
    public string Path { get; }

    /// <summary>The SHA-256 of its bytes, in hexadecimal.</summary>
    public string Checksum { get; }

    /// <summary>True when it describes a command, false when it shares definitions.</summary>
    public bool IsCommand { get; }

    /// <summary>
    /// What came of binding it, but for the path; the same object each time. Null for a file of shared definitions, and where the stored bytes make no command.
    /// </summary>
    public BoundCommand? Bound => IsCommand ? _bound ??= Read() : null;

    private BoundCommand? Read()
    {
        try
        {
            var reader = new ModelReader(_bytes, _body.Start, _body.Start + _body.Length, _texts);
            BoundCommand bound = CommandCodec.Bound(reader, null);
            return reader.IsAtEnd ? Interlocked.CompareExchange(ref _bound, bound, null) ?? bound : null;
        }
        catch (Exception e) when (StoredCatalogue.IsDamage(e))
        {
            return null;
        }
    }
}
