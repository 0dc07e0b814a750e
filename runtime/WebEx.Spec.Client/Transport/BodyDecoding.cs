using System.Buffers.Binary;
using System.IO.Compression;

namespace WebEx.Client;

// Decompresses a body that is there as a whole. The decoders of the platform take a body that is cut off for a shorter one, so that its end is checked here:
// half a response could be read as a success.
internal static class BodyDecoding
{
    private const int GZipFrameBytes = 18;
    private const int ZlibHeaderBytes = 2;
    private const int AdlerBytes = 4;
    private const int RunBytes = 512;

    // A byte stands for at most 1,032 of them.
    private const long LongestRun = RunBytes * 1032L;
    private const int BufferSize = 16 * 1024;

    // What is offered to the site.
#if NET
    public const string Accepted = "gzip, deflate, br";
#else
    public const string Accepted = "gzip, deflate";
#endif

    public static byte[] Decode(byte[] body, IEnumerable<string> encodings, int maxBytes)
    {
        // Many a redirect without a body names an encoding all the same.
        if (body.Length == 0)
            return body;
        foreach (string encoding in encodings.Reverse())
        {
            body = encoding.Trim().ToUpperInvariant() switch
            {
                "" or "IDENTITY" => body,
                "GZIP" or "X-GZIP" => GZip(body, maxBytes),
                "DEFLATE" => Deflate(body, maxBytes),
#if NET
                "BR" => Brotli(body, maxBytes),
#endif
                _ => throw new InvalidDataException("The body has an encoding that was not offered."),
            };
        }

        return body;
    }

    private static byte[] GZip(byte[] body, int maxBytes)
    {
        using var decoder = new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
        byte[] decoded = ReadAll(decoder, maxBytes);
        // The last four bytes are the length of what was compressed.
        if (body.Length < GZipFrameBytes || BinaryPrimitives.ReadUInt32LittleEndian(body.AsSpan(body.Length - 4)) != (uint)decoded.Length)
            throw Cut();
        return decoded;
    }

    // Zlib by the standard; some servers leave its header and its checksum out.
    private static byte[] Deflate(byte[] body, int maxBytes)
    {
        bool isZlib = body.Length >= ZlibHeaderBytes && (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0;
        int start = isZlib ? ZlibHeaderBytes : 0;
        byte[] decoded = Inflate(body, start, maxBytes);
        if (isZlib)
        {
            if (body.Length < ZlibHeaderBytes + AdlerBytes || BinaryPrimitives.ReadUInt32BigEndian(body.AsSpan(body.Length - AdlerBytes)) != Adler(decoded))
                throw Cut();
            return decoded;
        }

        // Without a checksum, only what follows tells where the end is: behind it nothing counts, and before it a run of zeros or of ones changes what comes
        // out.
        byte[] continued = new byte[body.Length + RunBytes];
        body.CopyTo(continued, 0);
        foreach (byte next in (ReadOnlySpan<byte>)[byte.MinValue, byte.MaxValue])
        {
            continued.AsSpan(body.Length).Fill(next);
            if (!Inflate(continued, start, (int)Math.Min(int.MaxValue, maxBytes + LongestRun)).AsSpan().SequenceEqual(decoded))
                throw Cut();
        }

        return decoded;
    }

    private static byte[] Inflate(byte[] body, int start, int maxBytes)
    {
        using var decoder = new DeflateStream(new MemoryStream(body, start, body.Length - start), CompressionMode.Decompress);
        return ReadAll(decoder, maxBytes);
    }

#if NET
    private static byte[] Brotli(byte[] body, int maxBytes)
    {
        using var decoded = new MemoryStream();
        using var decoder = default(BrotliDecoder);
        byte[] buffer = new byte[BufferSize];
        ReadOnlySpan<byte> rest = body;
        while (true)
        {
            System.Buffers.OperationStatus status = decoder.Decompress(rest, buffer, out int consumed, out int written);
            if (decoded.Length + written > maxBytes)
                throw ResponseText.TooLarge(maxBytes);
            decoded.Write(buffer, 0, written);
            rest = rest[consumed..];
            if (status == System.Buffers.OperationStatus.Done)
                return decoded.ToArray();
            if (status != System.Buffers.OperationStatus.DestinationTooSmall)
                throw Cut();
        }
    }
#endif

    private static byte[] ReadAll(Stream decoder, int maxBytes)
    {
        using var decoded = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        int count;
        while ((count = decoder.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (decoded.Length + count > maxBytes)
                throw ResponseText.TooLarge(maxBytes);
            decoded.Write(buffer, 0, count);
        }

        return decoded.ToArray();
    }

    private static uint Adler(byte[] bytes)
    {
        const uint Prime = 65521;
        uint sum = 1;
        uint sums = 0;
        foreach (byte value in bytes)
        {
            sum = (sum + value) % Prime;
            sums = (sums + sum) % Prime;
        }

        return (sums << 16) | sum;
    }

    private static InvalidDataException Cut() => new("The compressed body is cut off or damaged.");
}
