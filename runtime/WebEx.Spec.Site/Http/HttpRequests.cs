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
        // The header as it came: the framework's own reading of it turns a host into letters that a Location header cannot hold.
        if (
            !Uri.TryCreate($"{request.Scheme}://{request.Headers.Host}/{site}/", UriKind.Absolute, out Uri? home)
            || home.UserInfo.Length > 0
            || home.AbsolutePath != $"/{site}/"
        )
            throw new BadHttpRequestException("The Host header is not a host.");

        bool isPost = HttpMethods.IsPost(request.Method);
        Microsoft.AspNetCore.Http.Headers.RequestHeaders headers = request.GetTypedHeaders();
        string query = request.QueryString.Value?.TrimStart('?') ?? "";
        string form = isPost ? await ReadFormAsync(request).ConfigureAwait(false) : "";
        if (query.AsSpan().Count('&') + form.AsSpan().Count('&') >= MaxArguments)
            throw new BadHttpRequestException($"A request has at most {MaxArguments} arguments here.", StatusCodes.Status413PayloadTooLarge);
        return new()
        {
            HomePage = home,
            Page = page,
            IsPost = isPost,
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

    private static async Task<string> ReadFormAsync(HttpRequest request)
    {
        if (request.ContentType is { } text)
        {
            if (
                !MediaTypeHeaderValue.TryParse(text, out MediaTypeHeaderValue? type)
                || !type.MediaType.Equals(WebExForm.MediaType, StringComparison.OrdinalIgnoreCase)
            )
                throw new BadHttpRequestException($"A form has the media type {WebExForm.MediaType}.", StatusCodes.Status415UnsupportedMediaType);
            if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
                throw new BadHttpRequestException("This site reads forms in UTF-8 alone.", StatusCodes.Status415UnsupportedMediaType);
        }

        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
