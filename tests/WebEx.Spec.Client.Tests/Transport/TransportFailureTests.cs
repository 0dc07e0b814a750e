using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using WebEx.Meetings;

namespace WebEx.Tests;

/// <summary>What keeps a response from coming is said in words, equally over both ways, and without anything of the request or the response.</summary>
public sealed class TransportFailureTests
{
    private const string Secret = "hush-hush";

    private static readonly string[] Encodings = ["gzip", "br", "deflate", "raw deflate"];
    private static readonly bool[] Answers = [true, false];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<HttpWay> Ways => [HttpWay.Plain, HttpWay.Services];

    public static TheoryData<HttpWay, string, bool> Damages =>
        new(from way in Enum.GetValues<HttpWay>() from encoding in Encodings from isCut in Answers select (way, encoding, isCut));

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task An_announced_length_over_the_limit_is_refused_before_the_body_comes(HttpWay way)
    {
        // The body never comes: who waited for it would see a time limit instead.
        await using RawSite site = RawSite.Start(
            async (stream, cancellationToken) =>
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 50001\r\n\r\n"u8.ToArray(), cancellationToken);
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
        );

        await ShouldFail(way, site.Site, WebExTransportError.BodyTooLarge, "The site's answer is larger than 50000 bytes, the most that is read.");
        site.Connections.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_body_of_exactly_the_limit_is_read_and_one_byte_more_is_not(HttpWay way)
    {
        string reply = "AT=DM&ST=SUCCESS&MK=1&X=";
        await using RawSite most = RawSite.Start("HTTP/1.1 200 OK", Encoding.ASCII.GetBytes(reply + new string('x', 50_000 - reply.Length)));
        await using (BothTransports transports = BothTransports.Over(way, most.Site))
            (await transports.Client.SendAsync(Request, cancellationToken: Cancellation)).IsSuccess.ShouldBeTrue();

        await using RawSite more = RawSite.Start("HTTP/1.1 200 OK", Encoding.ASCII.GetBytes(reply + new string('x', 50_001 - reply.Length)));
        await ShouldFail(way, more.Site, WebExTransportError.BodyTooLarge, "The site's answer is larger than 50000 bytes, the most that is read.");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_small_body_that_decompresses_to_a_large_one_is_refused(HttpWay way)
    {
        await using RawSite site = RawSite.Start("HTTP/1.1 200 OK\r\nContent-Encoding: gzip", Compressed("gzip", new byte[10_000_000]));
        await ShouldFail(way, site.Site, WebExTransportError.BodyTooLarge, "The site's answer is larger than 50000 bytes, the most that is read.");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Headers_that_are_too_large_are_named(HttpWay way)
    {
        await using RawSite site = RawSite.Start("HTTP/1.1 200 OK\r\nX-Note: " + new string('x', 100_000), []);
        await ShouldFail(
            way,
            site.Site,
            WebExTransportError.HeadersTooLarge,
            "There is no answer to DeleteMeeting: the headers of the response are larger than the handler reads (MaxResponseHeadersLength)."
        );
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task What_is_not_HTTP_is_named(HttpWay way)
    {
        await using RawSite site = RawSite.Start(
            (stream, cancellationToken) => stream.WriteAsync("220 mail.example ESMTP\r\n"u8.ToArray(), cancellationToken).AsTask()
        );
        await ShouldFail(way, site.Site, WebExTransportError.NotHttp, "There is no answer to DeleteMeeting: what came is not HTTP.");
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_compressed_body_that_is_cut_off_or_damaged_is_named(HttpWay way, string encoding, bool isCut)
    {
        byte[] body = Compressed(
            encoding,
            Encoding.ASCII.GetBytes("AT=DM&ST=SUCCESS&MK=1&X=" + string.Join(",", Enumerable.Range(0, 2000).Select(i => i * 7919 % 10007)))
        );
        if (isCut)
            body = body[..(body.Length / 2)];
        else
            for (int i = 20; i < body.Length; i += 3)
                body[i] ^= 0x5A;
        await using RawSite site = RawSite.Start($"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding.Split(' ')[^1]}\r\nContent-Length: {body.Length}", body);

        await ShouldFail(
            way,
            site.Site,
            WebExTransportError.Compression,
            "There is no answer to DeleteMeeting: its body is compressed and cannot be decompressed, because it is cut off or damaged."
        );
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    public void A_compressed_body_is_read_as_a_whole_or_not_at_all(string encoding)
    {
        byte[] whole = Encoding.ASCII.GetBytes("AT=DM&ST=SUCCESS&MK=1&X=" + string.Join(",", Enumerable.Range(0, 60)));
        byte[] body = Compressed(encoding, whole);
        string[] names = [encoding.Split(' ')[^1]];

        BodyDecoding.Decode(body, names, 1000).ShouldBe(whole);
        for (int length = 1; length < body.Length; length++)
        {
            byte[] cut = body[..length];
            _ = Should.Throw<InvalidDataException>(() => BodyDecoding.Decode(cut, names, 1000), $"cut to {length} of {body.Length} bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_connection_that_ends_within_the_response_is_named(HttpWay way)
    {
        await using RawSite body = RawSite.Start("HTTP/1.1 200 OK\r\nContent-Length: 1000", "AT=DM&ST=SUCC"u8.ToArray());
        await ShouldFail(
            way,
            body.Site,
            WebExTransportError.ConnectionEnded,
            "There is no answer to DeleteMeeting: the connection ended before the response did."
        );

        await using RawSite nothing = RawSite.Start((_, _) => Task.CompletedTask);
        await ShouldFail(
            way,
            nothing.Site,
            WebExTransportError.ConnectionEnded,
            "There is no answer to DeleteMeeting: the connection ended before the response did."
        );
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_host_that_refuses_or_does_not_exist_is_named(HttpWay way)
    {
        WebExSite gone;
        await using (RawSite site = RawSite.Start("", []))
            gone = site.Site;
        await ShouldFail(
            way,
            gone,
            WebExTransportError.Connection,
            "There is no answer to DeleteMeeting: the host refuses the connection: nothing listens on its port."
        );
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_host_without_TLS_is_named(HttpWay way)
    {
        await using RawSite site = RawSite.Start("HTTP/1.1 400 Bad Request", "plain text"u8.ToArray());
        var secure = new WebExSite(new Uri($"https://127.0.0.1:{site.Port}/acme/"));
        WebExTransportException exception = await Fail(way, secure);
        exception.Error.ShouldBeOneOf(WebExTransportError.SecureConnection, WebExTransportError.ConnectionEnded);
        exception.Message.ShouldStartWith("There is no answer to DeleteMeeting: ");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_redirect_is_not_followed_and_a_cookie_is_not_kept_by_the_handler(HttpWay way)
    {
        var paths = new List<string>();
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            (context, request) =>
            {
                paths.Add(request.Path + request.Cookies);
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = "/elsewhere?AT=DM&ST=SUCCESS&MK=1";
                context.Response.Headers.SetCookie = "a=1; Path=/";
                return Task.CompletedTask;
            }
        );
        await using BothTransports transports = BothTransports.Over(way, site.Site);
        for (int i = 0; i < 2; i++)
            (await transports.Client.SendAsync(Request, cancellationToken: Cancellation)).IsSuccess.ShouldBeTrue();
        paths.ShouldBe(["/acme/m.php", "/acme/m.php"]);
    }

    // The failures that no test can bring about on this machine: each value of the platform has words of ours, and none shows the exception's own text or type.
    [Fact]
    public void Every_kind_that_the_platform_tells_apart_has_words_of_its_own()
    {
        var kinds = new List<Exception>();
        kinds.AddRange(Enum.GetValues<HttpRequestError>().Select(error => new HttpRequestException(error, Secret)));
        kinds.AddRange(Enum.GetValues<HttpRequestError>().Select(error => new HttpIOException(error, Secret)));
        kinds.AddRange(
            Enum.GetValues<SocketError>()
                .Select(error => new HttpRequestException(HttpRequestError.ConnectionError, Secret, new SocketException((int)error, Secret)))
        );
        kinds.AddRange(Enum.GetValues<WebExceptionStatus>().Select(status => new HttpRequestException(Secret, new WebException(Secret, status))));
        kinds.AddRange([
            new HttpRequestException(HttpRequestError.SecureConnectionError, Secret, new AuthenticationException(Secret)),
            new IOException(Secret),
            new InvalidDataException(Secret),
            new FormatException(Secret),
        ]);

        string[] words = [.. kinds.Select(exception => TransportFailure.Of(exception)).Select(found => $"{found.Error}: {found.Words}")];

        words.ShouldAllBe(text => !text.Contains(Secret) && !text.Contains("Exception"));
        words
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "Compression: its body is compressed and cannot be decompressed, because it is cut off or damaged",
                "Connection: the host does not respond",
                "Connection: the host refuses the connection: nothing listens on its port",
                "Connection: the network has no way to the host",
                "Connection: the operating system does not permit the connection",
                "Connection: there is no connection to the host",
                "ConnectionEnded: the connection ended before the response did",
                "HeadersTooLarge: the headers of the response are larger than the handler reads (MaxResponseHeadersLength)",
                "NameResolution: the name of the host cannot be looked up now",
                "NameResolution: the name of the host is not known",
                "NotHttp: the host does not offer the version of HTTP that is asked for",
                "NotHttp: what came is not HTTP",
                "Proxy: the proxy made no connection to the host",
                "Proxy: the proxy or the host asks for credentials that the handler does not have",
                "SecureConnection: no secure connection came about: the certificate of the host is not trusted, or it offers no version of TLS that "
                    + "is accepted here",
                "Timeout: the host does not respond",
                "Unknown: the reason is in the inner exception",
            ]);
        Of(new HttpRequestException(HttpRequestError.SecureConnectionError, Secret, new IOException(Secret))).ShouldBe(WebExTransportError.ConnectionEnded);
        Of(new HttpRequestException(HttpRequestError.NameResolutionError, Secret, new SocketException((int)SocketError.TryAgain)))
            .ShouldBe(WebExTransportError.NameResolution);

        static WebExTransportError Of(Exception exception) => TransportFailure.Of(exception).Error;
    }

    private static DeleteMeeting Request => new() { MeetingKey = "1" };

    private static async Task<WebExTransportException> Fail(HttpWay way, WebExSite site)
    {
        await using BothTransports transports = BothTransports.Over(way, site);
        return await Should.ThrowAsync<WebExTransportException>(() => transports.Client.SendAsync(Request, cancellationToken: Cancellation));
    }

    private static async Task ShouldFail(HttpWay way, WebExSite site, WebExTransportError error, string message)
    {
        WebExTransportException exception = await Fail(way, site);
        (exception.Error, exception.Message).ShouldBe((error, message), exception.InnerException?.ToString());
    }

    private static byte[] Compressed(string encoding, byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (
            Stream stream = encoding switch
            {
                "gzip" => new GZipStream(compressed, CompressionLevel.Optimal),
                "br" => new BrotliStream(compressed, CompressionLevel.Optimal),
                "deflate" => new ZLibStream(compressed, CompressionLevel.Optimal),
                _ => new DeflateStream(compressed, CompressionLevel.Optimal),
            }
        )
            stream.Write(bytes);
        return compressed.ToArray();
    }
}
