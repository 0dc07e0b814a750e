using System.Globalization;
using System.Text;

namespace WebEx.Client;

// Reads a body as text, up to a size that counts what it is after decompression.
internal static class ResponseText
{
    private const int BufferSize = 16 * 1024;

    public static async Task<string> ReadAsync(HttpContent content, int maxBytes, Encoding? encoding, CancellationToken cancellationToken)
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
        Encoding read = BodyEncoding.Find(content.Headers.ContentType?.CharSet) ?? BodyEncoding.OfMarkup(bytes.GetBuffer(), (int)bytes.Length) ?? encoding ?? Encoding.UTF8;
        using var reader = new StreamReader(bytes, read, detectEncodingFromByteOrderMarks: true);
#if NET
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
#else
        return await reader.ReadToEndAsync().ConfigureAwait(false);
#endif
    }

    private static WebExTransportException TooLarge(int maxBytes) =>
        new("The site's answer is larger than " + maxBytes.ToString(CultureInfo.InvariantCulture) + " bytes, the most that is read.");
}
