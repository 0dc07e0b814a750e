using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The catalogue of the package, bound and rendered when it was packed.</summary>
internal static class PackedCatalogue
{
    private static readonly Lazy<StoredCatalogue?> Opened = new(Open);

    /// <summary>What the package brings; null where it brings nothing that this build of the generator can use.</summary>
    public static StoredCatalogue? Stored => Opened.Value;

    private static StoredCatalogue? Open()
    {
        using Stream? stream = typeof(PackedCatalogue).Assembly.GetManifestResourceStream(StoredCatalogue.ResourceName);
        // Packing adds it to this assembly; in the repository it is not there.
        if (stream is null)
            return null;
        byte[] bytes = new byte[stream.Length];
        int read = 0;
        while (read < bytes.Length && stream.Read(bytes, read, bytes.Length - read) is > 0 and var more)
            read += more;
        return read == bytes.Length ? StoredCatalogue.Open(bytes) : null;
    }
}
