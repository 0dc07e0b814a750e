using System.IO.Compression;

namespace WebEx.Site.Reference;

/// <summary>The pages of the reference, in one zip file.</summary>
internal sealed class ReferenceArchive : IDisposable
{
    // Reads one entry at a time.
    private readonly Lock _reading = new();
    private readonly ZipArchive _archive;

    /// <param name="file">The zip file; it is this one's to dispose of.</param>
    /// <exception cref="InvalidDataException">The file is no zip file.</exception>
    public ReferenceArchive(Stream file) => _archive = new(file, ZipArchiveMode.Read);

    /// <summary>The bytes of a page or of another file; null where there is none of that name.</summary>
    /// <param name="name">The path inside the reference, such as <c>commands/m.php/SM.html</c>.</param>
    public byte[]? Find(string name)
    {
        lock (_reading)
        {
            if (_archive.GetEntry(name) is not { Length: > 0 } entry)
                return null;
            byte[] content = new byte[entry.Length];
            using Stream stream = entry.Open();
            stream.ReadExactly(content);
            return content;
        }
    }

    public void Dispose() => _archive.Dispose();
}
