using System.Text;

namespace WebEx;

/// <summary>
/// What is known of a response beside its text. The client and the callbacks of ASP.NET Core give it themselves; whoever has only a text can leave it out.
/// Immutable.
/// </summary>
public sealed record ReplyContext
{
    private const int Utf8 = 65001;

    private readonly Encoding? _decoding;

    /// <summary>Nothing is known.</summary>
    public static ReplyContext NotStated { get; } = new();

    /// <summary>The browser was redirected by GET.</summary>
    public static ReplyContext Redirect { get; } = new() { Origin = ReplyOrigin.Redirect };

    /// <summary>A form was posted to the BackURL, and all of it was received.</summary>
    public static ReplyContext PostedForm { get; } = new() { Origin = ReplyOrigin.PostedForm };

    /// <summary>It is the body of an HTTP response of the site.</summary>
    public static ReplyContext Body { get; } = new() { Origin = ReplyOrigin.Body };

    /// <summary>How the response came. Default: not stated.</summary>
    public ReplyOrigin Origin { get; init; }

    /// <summary>
    /// The encoding that percent-encoded bytes are decoded by, such as Shift-JIS on a Japanese site. ASCII characters have to be single bytes in it, as in
    /// every encoding of web pages but UTF-16. Default: null, which is UTF-8.
    /// </summary>
    /// <exception cref="ArgumentException">ASCII characters are not single bytes in the encoding.</exception>
    public Encoding? Encoding
    {
        get;
        init
        {
            if (value is not null && !KeepsAscii(value))
                throw new ArgumentException("Percent-encoded text cannot be in " + value.WebName + ", which has no single bytes for ASCII.", nameof(value));
            field = value;
            _decoding = value is null or { CodePage: Utf8 } ? null : WithReplacement(value);
        }
    }

    /// <summary>The value of the response's Refresh header, <c>0; url=https://www.example.com/back?AT=LO</c>. Default: null, there was none.</summary>
    public string? Refresh { get; init; }

#if NET
    // Where the reply comes from JSON and not from a text.
    internal RestoredReply? Restored { get; init; }
#endif

    // With U+FFFD for what is no text in it; null for UTF-8.
    internal Encoding? Decoding => _decoding;

    /// <summary>How the response came; the Refresh header can hold anything, and does not show.</summary>
    public override string ToString() => Origin.ToString();

    private static bool KeepsAscii(Encoding encoding)
    {
        const string Ascii = "AT=li&0%";
        byte[] bytes = encoding.GetBytes(Ascii);
        return bytes.Length == Ascii.Length && string.Equals(System.Text.Encoding.ASCII.GetString(bytes), Ascii, StringComparison.Ordinal);
    }

    private static Encoding WithReplacement(Encoding encoding)
    {
        var copy = (Encoding)encoding.Clone();
        copy.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return copy;
    }
}
