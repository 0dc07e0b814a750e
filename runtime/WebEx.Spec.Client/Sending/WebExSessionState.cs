using System.Text;

namespace WebEx.Client;

/// <summary>
/// What a session is made of: its site, its center, whether it is logged in, and its cookies. It goes on at another server: <see cref="WebExSession.Export"/>
/// there,
/// <see cref="WebExClient.RestoreSession"/> here. Whoever has its bytes has the user's session, so that they belong in a store that nobody else reads, and are
/// best protected. Immutable.
/// </summary>
public sealed class WebExSessionState
{
    /// <summary>How many bytes a state has at most: 65,536.</summary>
    public static int MaxLength => 64 * 1024;

    // Changes whenever the bytes do.
    private const string Format = "WebEx.Spec.Session/1";

    // In place of a center.
    private const byte NoCenter = byte.MaxValue;
    private const string Damaged = "The state of the session is damaged: log in again.";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal WebExSessionState(string site, Center? center, bool isLoggedIn, IReadOnlyList<string> cookies)
    {
        Site = site;
        Center = center;
        IsLoggedIn = isLoggedIn;
        Cookies = cookies;
    }

    /// <summary>The base address of the site, such as <c>https://acme.webex.com/acme/</c>.</summary>
    public string Site { get; }

    /// <summary>As <see cref="WebExSession.Center"/>.</summary>
    public Center? Center { get; }

    /// <summary>As <see cref="WebExSession.IsLoggedIn"/>, at the time of the export.</summary>
    public bool IsLoggedIn { get; }

    // As Set-Cookie has them.
    internal IReadOnlyList<string> Cookies { get; }

    /// <summary>Reads a state.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    /// <exception cref="FormatException">The bytes are no state, are of another version of the library, or are more than <see cref="MaxLength"/>.</exception>
    public static WebExSessionState FromBytes(byte[] bytes)
    {
        if (bytes is null)
            throw new ArgumentNullException(nameof(bytes));
        if (bytes.Length > MaxLength)
            throw new FormatException("The state of a session has at most 65,536 bytes.");
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false), Utf8);
        string format;
        WebExSessionState? state;
        try
        {
            format = reader.ReadString();
            state = string.Equals(format, Format, StringComparison.Ordinal) ? Read(reader) : null;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or FormatException)
        {
            throw new FormatException(Damaged, exception);
        }

        if (!string.Equals(format, Format, StringComparison.Ordinal))
            throw new FormatException("These bytes are not the state of a session, or another version of the library wrote them: log in again.");
        return state is not null && reader.BaseStream.Position == bytes.Length ? state : throw new FormatException(Damaged);
    }

    /// <summary>The state as bytes, with the cookies as they are: protect them, or keep them where nobody else reads them.</summary>
    /// <exception cref="InvalidOperationException">The cookies have paths and domains of such lengths that there would be more than <see cref="MaxLength"/>
    /// bytes.</exception>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Utf8);
        writer.Write(Format);
        writer.Write(Site);
        writer.Write(Center is { } center ? (byte)center : NoCenter);
        writer.Write(IsLoggedIn);
        writer.Write((byte)Cookies.Count);
        foreach (string cookie in Cookies)
            writer.Write(cookie);
        writer.Flush();
        return stream.Length <= MaxLength
            ? stream.ToArray()
            : throw new InvalidOperationException("The state of the session would be larger than 65,536 bytes.");
    }

    /// <summary>The site, and whether the session is logged in; no cookie.</summary>
    public override string ToString() => Site + (IsLoggedIn ? ", logged in" : ", not logged in");

    // Null where a value is none that ToBytes writes.
    private static WebExSessionState? Read(BinaryReader reader)
    {
        string site = reader.ReadString();
        byte read = reader.ReadByte();
        Center? center = read == NoCenter ? null : (Center)read;
        byte isLoggedIn = reader.ReadByte();
        byte count = reader.ReadByte();
        if (center is < WebEx.Center.MeetingCenter or > WebEx.Center.SupportCenter || isLoggedIn > 1 || count > SessionCookies.MaxCookies)
            return null;
        string[] cookies = new string[count];
        for (int i = 0; i < count; i++)
            cookies[i] = reader.ReadString();
        return new WebExSessionState(site, center, isLoggedIn == 1, cookies);
    }
}
