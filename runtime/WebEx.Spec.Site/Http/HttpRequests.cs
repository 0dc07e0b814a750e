using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using WebEx.Site.Kernel;

namespace WebEx.Site.Http;

/// <summary>Reads what came over HTTP.</summary>
internal static class HttpRequests
{
    /// <summary>More than any command of the guide has use for. Each one is read, checked and remembered, while other commands wait.</summary>
    private const int MaxArguments = 5000;

    /// <exception cref="BadHttpRequestException">The request is none that a site can read; its message says why.</exception>
    public static async Task<SiteRequest> ReadAsync(HttpRequest request, string site, string page)
    {
        if (FormProblem(request) is { } problem)
            throw new BadHttpRequestException(problem, StatusCodes.Status415UnsupportedMediaType);
        string form = HttpMethods.IsPost(request.Method) ? await ReadBodyAsync(request, body => Encoding.UTF8.GetString(body)).ConfigureAwait(false) : "";
        return Of(request, site, page, form is ['\uFEFF', ..] ? form[1..] : form);
    }

    /// <summary>A request whose body is read as bytes, if at all.</summary>
    /// <exception cref="BadHttpRequestException">The request is none that a site can read; its message says why.</exception>
    public static SiteRequest ReadWithoutForm(HttpRequest request, string site, string page) => Of(request, site, page, "");

    /// <summary>The body as it came.</summary>
    public static Task<byte[]> ReadBytesAsync(HttpRequest request) => ReadBodyAsync(request, body => body.ToArray());

    /// <summary>Why the body of a request is no form that a site reads; null where it is one, or where there is none.</summary>
    public static string? FormProblem(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || request.ContentType is not { } text)
            return null;
        bool isForm =
            MediaTypeHeaderValue.TryParse(text, out MediaTypeHeaderValue? type)
            && type.MediaType.Equals(WebExForm.MediaType, StringComparison.OrdinalIgnoreCase);
        return !isForm ? $"A form has the media type {WebExForm.MediaType}."
            : type!.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? "This site reads forms in UTF-8 alone."
            : null;
    }

    private static SiteRequest Of(HttpRequest request, string site, string page, string form)
    {
        // The header as it came: the framework's own reading of it turns a host into letters that a Location header cannot hold.
        if (
            !Uri.TryCreate($"{request.Scheme}://{request.Headers.Host}/{site}/", UriKind.Absolute, out Uri? home)
            || home.UserInfo.Length > 0
            || home.AbsolutePath != $"/{site}/"
        )
            throw new BadHttpRequestException("The Host header is not a host.");

        Microsoft.AspNetCore.Http.Headers.RequestHeaders headers = request.GetTypedHeaders();
        string query = request.QueryString.Value?.TrimStart('?') ?? "";
        if (query.AsSpan().Count('&') + form.AsSpan().Count('&') >= MaxArguments)
            throw new BadHttpRequestException($"A request has at most {MaxArguments} arguments here.", StatusCodes.Status413PayloadTooLarge);
        return new()
        {
            HomePage = home,
            Page = page,
            IsPost = HttpMethods.IsPost(request.Method),
            Query = query,
            Form = form,
            Cookies = request.Headers.Cookie.Count == 0 ? null : string.Join("; ", (IEnumerable<string?>)request.Headers.Cookie),
            RemoteAddress = request.HttpContext.Connection.RemoteIpAddress,
            RefererHost = headers.Referer is { IsAbsoluteUri: true } referer ? referer.Host : null,
            IsFromElsewhere = IsFromElsewhere(request.Headers, home),
            IsBrowser = headers.Accept.Any(type => type.MediaType == "text/html"),
            TraceParent = request.Headers.TraceParent.FirstOrDefault(),
            Fault = request.Headers["X-WebEx-Fault"].FirstOrDefault(),
        };
    }

    // "null", the origin of a page that may not tell its own, is another site too.
    private static bool IsFromElsewhere(IHeaderDictionary headers, Uri home)
    {
        StringValues sender = headers.Origin.Count > 0 ? headers.Origin : headers.Referer;
        return sender.Count > 0
            && !(
                Uri.TryCreate(sender.ToString(), UriKind.Absolute, out Uri? address)
                && Uri.Compare(address, home, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0
            );
    }

    private static async Task<T> ReadBodyAsync<T>(HttpRequest request, Func<ReadOnlySequence<byte>, T> convert)
    {
        PipeReader reader = request.BodyReader;
        ReadResult read = await reader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
        while (!read.IsCompleted)
        {
            // Nothing is taken until all of it is there.
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
        }

        T body = convert(read.Buffer);
        reader.AdvanceTo(read.Buffer.End);
        return body;
    }
}
