using System.Globalization;
using System.Text;

namespace WebEx.Client;

// Reads a body as text, up to a size that counts what it is after decompression.
internal static class ResponseText
{
    public const string Damaged = "its body is compressed and cannot be decompressed, because it is cut off or damaged";

    private const int BufferSize = 16 * 1024;

    public static async Task<string> ReadAsync(HttpContent content, int maxBytes, Encoding? encoding, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > maxBytes)
            throw TooLarge(maxBytes);

#if NET
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        byte[] received = await ReadAllAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false);
        byte[] body = BodyDecoding.Decode(received, content.Headers.ContentEncoding, maxBytes);
        Encoding read = BodyEncoding.Find(content.Headers.ContentType?.CharSet) ?? BodyEncoding.OfMarkup(body, body.Length) ?? encoding ?? Encoding.UTF8;
        using var reader = new StreamReader(new MemoryStream(body), read, detectEncodingFromByteOrderMarks: true);
#if NET
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
#else
        return await reader.ReadToEndAsync().ConfigureAwait(false);
#endif
    }

    public static WebExTransportException TooLarge(int maxBytes) =>
        new(
            "The site's answer is larger than " + maxBytes.ToString(CultureInfo.InvariantCulture) + " bytes, the most that is read.",
            WebExTransportError.BodyTooLarge
        );

    private static async Task<byte[]> ReadAllAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        while (true)
        {
#if NET
            int count = await stream.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
#else
            int count = await stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
            if (count == 0)
                return bytes.ToArray();
            if (bytes.Length + count > maxBytes)
                throw TooLarge(maxBytes);
            bytes.Write(buffer, 0, count);
        }
    }
}
