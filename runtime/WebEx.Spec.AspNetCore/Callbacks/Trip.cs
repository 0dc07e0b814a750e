using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace WebEx.AspNetCore;

// A user's way to the site and back. Its bytes travel in the BackURL, encrypted, and its secret in a cookie besides.
internal sealed class Trip
{
    private const int IdLength = 16;
    private const int SecretLength = 16;
    private const int ExpiryStart = IdLength + SecretLength;
    private const int KindStart = ExpiryStart + sizeof(long);
    private const int StateStart = KindStart + 1;

    // Servers and proxies refuse long request lines, some from 4 KB, and the user could not come back. Encrypted this is 3 KB, and the response comes on top.
    private const int MostStateBytes = 2048;

    private const byte NoState = 0;
    private const byte Utf8State = 1;
    private const byte Utf16State = 2;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _bytes;

    private Trip(byte[] bytes) => _bytes = bytes;

    public ReadOnlySpan<byte> Bytes => _bytes;

    // Begins with the time, so that the oldest of several is known by its name.
    public string Id => Convert.ToHexString(_bytes, 0, IdLength);

    public string Secret => Convert.ToHexString(_bytes, IdLength, SecretLength);

    public DateTimeOffset Expires => DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(_bytes.AsSpan(ExpiryStart)));

    public string? State =>
        _bytes[KindStart] switch
        {
            Utf8State => Utf8.GetString(_bytes, StateStart, _bytes.Length - StateStart),
            Utf16State => new string(MemoryMarshal.Cast<byte, char>(_bytes.AsSpan(StateStart))),
            _ => null,
        };

    public static Trip Begin(DateTimeOffset now, TimeSpan lifetime, string? state)
    {
        // UTF-8 is short, and URLs should be; what it has no bytes for, half a surrogate pair, is kept all the same.
        (byte kind, byte[] text) =
            state is null ? (NoState, [])
            : IsWellFormed(state) ? (Utf8State, Utf8.GetBytes(state))
            : (Utf16State, MemoryMarshal.AsBytes(state.AsSpan()).ToArray());

        if (text.Length > MostStateBytes)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The state has {text.Length:N0} bytes as {(kind == Utf16State ? "UTF-16" : "UTF-8")}, and at most {MostStateBytes:N0} are taken: "
                ) + "it travels in a URL, and servers and proxies refuse long ones. Keep the data on the server, and give an id of it as state.",
                nameof(state)
            );
        }

        byte[] bytes = new byte[StateStart + text.Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, now.ToUnixTimeMilliseconds());
        RandomNumberGenerator.Fill(bytes.AsSpan(sizeof(long), ExpiryStart - sizeof(long)));
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(ExpiryStart), (now + lifetime).ToUnixTimeMilliseconds());
        bytes[KindStart] = kind;
        text.CopyTo(bytes, StateStart);
        return new Trip(bytes);
    }

    // The bytes are those of Begin: what was changed on the way cannot be decrypted.
    public static Trip Resume(byte[] bytes) => new(bytes);

    public bool HasSecret(string? value) =>
        value is not null && CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(value.AsSpan()), MemoryMarshal.AsBytes(Secret.AsSpan()));

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
