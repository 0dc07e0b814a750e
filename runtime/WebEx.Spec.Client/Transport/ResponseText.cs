using System.Globalization;
using System.Text;

namespace WebEx.Client;

// Reads a body as text, up to a size that counts what it is after decompression.
internal static class ResponseText
{
    private const int BufferSize = 16 * 1024;

    public static async Task<string> ReadAsync(HttpContent content, int maxBytes, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > maxBytes) throw TooLarge(maxBytes);

#if NET
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        while (true)
        {
#if NET
            int count = await stream.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
#else
            int count = await stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
            if (count == 0) break;
            if (bytes.Length + count > maxBytes) throw TooLarge(maxBytes);
            bytes.Write(buffer, 0, count);
        }

        bytes.Position = 0;
        using var reader = new StreamReader(bytes, EncodingOf(content.Headers.ContentType?.CharSet), detectEncodingFromByteOrderMarks: true);
#if NET
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
#else
        return await reader.ReadToEndAsync().ConfigureAwait(false);
#endif
    }

    private static WebExTransportException TooLarge(int maxBytes) =>
        new("The site's answer is larger than " + maxBytes.ToString(CultureInfo.InvariantCulture) + " bytes, the most that is read.");

    // What a site calls an encoding can be anything; UTF-8 where it says nothing that is known.
    private static Encoding EncodingOf(string? name)
    {
        if (name is null) return Encoding.UTF8;
        name = name.Trim().Trim('"', '\'');
        try
        {
#if NET
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
#else
            return Encoding.GetEncoding(name);
#endif
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return Encoding.UTF8;
        }
    }
}
