using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Tests;

/// <summary>The client over real HTTP.</summary>
public sealed class HttpTransportTests
{
    private const string Success = "https://answer.webex-spec.invalid/?AT=DM&ST=SUCCESS&X=";

    private static readonly DeleteMeeting Delete = new() { MeetingKey = "1" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_is_a_form_and_its_redirect_is_read_and_not_followed()
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync((context, _) => Redirect(context, "/acme/back?AT=SM&ST=SUCCESS&MK=1%2B2%20%C3%A4"));
        using var transport = new HttpTransport();
        var client = new WebExClient(site.Site, transport);

        ScheduleMeetingReply reply = await client.SendAsync(
            new ScheduleMeeting
            {
                Start = new WebExDateTime(2030, 1, 1, 9, 0),
                MeetingName = "R&D ä",
                MeetingPassword = "geheim",
            },
            new() { Validation = RequestValidation.Unchecked },
            Cancellation
        );

        reply.Parameters["MK"].ShouldBe("1+2 ä");
        LoopbackRequest request = site.Requests.ShouldHaveSingleItem();
        request.Method.ShouldBe("POST");
        request.Path.ShouldBe("/acme/m.php");
        request.Query.ShouldBe("");
        request.ContentType.ShouldBe("application/x-www-form-urlencoded");
        request.Body.ShouldBe("AT=SM&MN=R%26D%20%C3%A4&PW=geheim&YE=2030&MO=1&DA=1&HO=09&MI=00&BU=https%3A%2F%2Fanswer.webex-spec.invalid%2F");
    }

    [Fact]
    public async Task Two_sessions_over_one_handler_never_mix()
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            (context, request) =>
            {
                string user = request.Body.Split("WID=").Last().Split('&')[0];
                if (request.Body.StartsWith("AT=LI", StringComparison.Ordinal))
                    context.Response.Headers.Append("Set-Cookie", $"SESSION={user}; Path=/");
                return Redirect(
                    context,
                    request.Body.StartsWith("AT=LI", StringComparison.Ordinal)
                        ? $"back?AT=LI&ST=SUCCESS&WID={user}"
                        : $"back?AT=DM&ST=SUCCESS&Who={request.Cookies}"
                );
            }
        );
        using var transport = new HttpTransport();
        var client = new WebExClient(site.Site, transport);
        WebExSession ann = client.CreateSession();
        WebExSession bob = client.CreateSession();
        _ = await ann.SendAsync(new LogIn { WebExId = "ann", Password = "x" }, cancellationToken: Cancellation);
        _ = await bob.SendAsync(new LogIn { WebExId = "bob", Password = "x" }, cancellationToken: Cancellation);

        (await ann.SendAsync(Delete, cancellationToken: Cancellation)).Parameters["Who"].ShouldBe("SESSION=ann");
        (await bob.SendAsync(Delete, cancellationToken: Cancellation)).Parameters["Who"].ShouldBe("SESSION=bob");
        (await client.SendAsync(Delete, cancellationToken: Cancellation)).Parameters["Who"].ShouldBe("");
    }

    [Theory]
    [InlineData("text/plain", "utf-8")]
    [InlineData("text/plain; charset=utf-8", "utf-8")]
    [InlineData("text/plain; charset=\"UTF-8\"", "utf-8")]
    [InlineData("text/plain; charset=unheard-of", "utf-8")]
    [InlineData("text/plain; charset=windows-1252", "windows-1252")]
    [InlineData("text/plain; charset=iso-8859-1", "iso-8859-1")]
    [InlineData("text/plain; charset=utf-16", "utf-16")]
    public async Task A_body_is_read_in_its_charset(string contentType, string encoding)
    {
        byte[] body = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(Success + "äöü");
        (await SendAsync(context => Write(context, body, contentType))).Parameters["X"].ShouldBe("äöü");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_body_is_read(string encoding)
    {
        byte[] body = Compressed(encoding, Encoding.UTF8.GetBytes(Success + "1"));
        (await SendAsync(context => Write(context, body, "text/plain", encoding))).Parameters["X"].ShouldBe("1");
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(null, true)]
    [InlineData("gzip", false)]
    public async Task A_body_that_is_too_large_is_an_error_however_it_is_sent(string? encoding, bool isChunked)
    {
        byte[] body = Encoding.UTF8.GetBytes(Success + new string('x', 100_000));
        if (encoding is not null)
            body = Compressed(encoding, body);
        WebExTransportException exception = await Should.ThrowAsync<WebExTransportException>(() =>
            SendAsync(
                async context =>
                {
                    if (!isChunked)
                        context.Response.ContentLength = body.Length;
                    if (encoding is not null)
                        context.Response.Headers.ContentEncoding = encoding;
                    await context.Response.Body.WriteAsync(body);
                },
                new HttpTransport { MaxResponseBytes = 50_000 }
            )
        );

        exception.Message.ShouldBe("The site's answer is larger than 50000 bytes, the most that is read.");
    }

    [Fact]
    public async Task Cancellation_is_the_callers_and_a_timeout_is_an_error()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        OperationCanceledException cancelled = await Should.ThrowAsync<OperationCanceledException>(() => SendAsync(Hang, new HttpTransport(), source.Token));
        cancelled.CancellationToken.ShouldBe(source.Token);

        WebExTransportException late = await Should.ThrowAsync<WebExTransportException>(() =>
            SendAsync(Hang, new HttpTransport { Timeout = TimeSpan.FromMilliseconds(200) })
        );
        late.Message.ShouldBe("The site has not answered DeleteMeeting within 0.2 seconds.");

        // The headers come at once, the body never ends.
        late = await Should.ThrowAsync<WebExTransportException>(() =>
            SendAsync(
                async context =>
                {
                    await context.Response.WriteAsync("AT=DM");
                    await context.Response.Body.FlushAsync();
                    await Hang(context);
                },
                new HttpTransport { Timeout = TimeSpan.FromMilliseconds(200) }
            )
        );
        late.Message.ShouldContain("within 0.2 seconds", Case.Sensitive);

        static Task Hang(HttpContext context) => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    // The site's headers are bytes here: J\u00fcrgen in UTF-8 and in Latin-1.
    [Theory]
    [InlineData("name=J\u00c3\u00bcrgen")]
    [InlineData("name=J\u00fcrgen")]
    public async Task A_cookie_goes_back_byte_by_byte_and_nothing_of_the_applications_traces_goes_along(string cookie)
    {
        var received = new List<string>();
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            async (context, _) =>
            {
                received.Add(
                    context.Request.Headers.Cookie
                        + (context.Request.Headers.ContainsKey("traceparent") || context.Request.Headers.ContainsKey("baggage") ? " and a trace" : "")
                );
                context.Response.Headers.SetCookie = cookie + "; Path=/";
                await context.Response.WriteAsync("AT=DM&ST=SUCCESS&MK=1");
            }
        );
        using Activity activity = new Activity("page").AddBaggage("user", "jo").Start();
        using var transport = new HttpTransport();
        WebExSession session = new WebExClient(site.Site, transport).CreateSession();
        for (int i = 0; i < 2; i++)
            (await session.SendAsync(Delete, cancellationToken: Cancellation)).IsSuccess.ShouldBeTrue();

        received.ShouldBe(["", cookie]);
    }

    [Fact]
    public async Task A_site_that_is_not_there_or_hangs_up_is_an_error()
    {
        WebExSite site;
        await using (LoopbackSite gone = await LoopbackSite.StartAsync((_, _) => Task.CompletedTask))
            site = gone.Site;
        using var transport = new HttpTransport();

        WebExTransportException exception = await Should.ThrowAsync<WebExTransportException>(() =>
            new WebExClient(site, transport).SendAsync(Delete, cancellationToken: Cancellation)
        );
        exception.InnerException.ShouldBeOfType<HttpRequestException>();
        exception.Message.ShouldBe("There is no answer to DeleteMeeting: the host refuses the connection: nothing listens on its port.");

        exception = await Should.ThrowAsync<WebExTransportException>(() =>
            SendAsync(context =>
            {
                context.Abort();
                return Task.CompletedTask;
            })
        );
        exception.InnerException.ShouldNotBeNull();
    }

    [Fact]
    public void A_handler_that_follows_redirects_or_keeps_cookies_is_refused()
    {
        using var wholeClient = new HttpClientHandler { UseCookies = false };
        using var cookies = new HttpClientHandler { AllowAutoRedirect = false };
        using var sockets = new SocketsHttpHandler { UseCookies = false };
        using var behind = new PassingHandler { InnerHandler = new PassingHandler { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } } };
        using var nowhere = new PassingHandler();

        Should.Throw<ArgumentException>(() => new HttpTransport(wholeClient)).Message.ShouldContain("AllowAutoRedirect = false", Case.Sensitive);
        Should.Throw<ArgumentException>(() => new HttpTransport(cookies)).Message.ShouldContain("UseCookies = false", Case.Sensitive);
        Should.Throw<ArgumentException>(() => new HttpTransport(sockets)).Message.ShouldContain("AllowAutoRedirect = false", Case.Sensitive);
        Should.Throw<ArgumentException>(() => new HttpTransport(behind)).Message.ShouldContain("UseCookies = false", Case.Sensitive);
        Should.Throw<ArgumentException>(() => new HttpTransport(nowhere)).Message.ShouldContain("no inner handler", Case.Sensitive);
        Should.Throw<ArgumentNullException>(() => new HttpTransport(null!));
        new HttpTransport(HttpTransport.CreateHandler(), disposeHandler: true).Dispose();
    }

    [Fact]
    public async Task A_handler_that_goes_elsewhere_is_noticed()
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync((context, _) => Redirect(context, "back?AT=DM&ST=SUCCESS"));
        using var transport = new HttpTransport(
            new PassingHandler { InnerHandler = HttpTransport.CreateHandler(), GoesElsewhere = true },
            disposeHandler: true
        );

        WebExTransportException exception = await Should.ThrowAsync<WebExTransportException>(() =>
            new WebExClient(site.Site, transport).SendAsync(Delete, cancellationToken: Cancellation)
        );

        exception.Message.ShouldContain("to another address", Case.Sensitive);
    }

    [Fact]
    public void Limits_have_limits()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new HttpTransport { MaxResponseBytes = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => new HttpTransport { Timeout = TimeSpan.Zero });
        Should.Throw<ArgumentOutOfRangeException>(() => new HttpTransport { Timeout = TimeSpan.FromDays(25) });
        using var transport = new HttpTransport { Timeout = Timeout.InfiniteTimeSpan };
        transport.MaxResponseBytes.ShouldBe(4 * 1024 * 1024);
    }

    private static async Task<DeleteMeetingReply> SendAsync(
        Func<HttpContext, Task> answer,
        HttpTransport? transport = null,
        CancellationToken? cancellation = null
    )
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync((context, _) => answer(context));
        using (transport ??= new HttpTransport())
            return await new WebExClient(site.Site, transport).SendAsync(Delete, cancellationToken: cancellation ?? Cancellation);
    }

    private static Task Redirect(HttpContext context, string location)
    {
        context.Response.StatusCode = (int)HttpStatusCode.Found;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    }

    private static async Task Write(HttpContext context, byte[] body, string contentType, string? encoding = null)
    {
        context.Response.ContentType = contentType;
        if (encoding is not null)
            context.Response.Headers.ContentEncoding = encoding;
        await context.Response.Body.WriteAsync(body);
    }

    private static byte[] Compressed(string encoding, byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (
            Stream stream = encoding switch
            {
                "gzip" => new GZipStream(compressed, CompressionLevel.Fastest),
                "br" => new BrotliStream(compressed, CompressionLevel.Fastest),
                _ => new ZLibStream(compressed, CompressionLevel.Fastest),
            }
        )
            stream.Write(bytes);
        return compressed.ToArray();
    }
}
