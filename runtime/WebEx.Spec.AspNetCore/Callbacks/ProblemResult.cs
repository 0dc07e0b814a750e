using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace WebEx.AspNetCore;

// A problem as a page where a browser asks for one, and as problem details (JSON) for programs.
internal sealed class ProblemResult(ProblemDetails problem, Func<HttpContext, ProblemDetails, IResult>? page) : IResult
{
    private const string Style =
        "body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif;color:#1d2733;background:#f3f5f7}"
        + "main{max-width:38rem;margin:0 auto;padding:12vh 1.25rem 3rem;overflow-wrap:anywhere}"
        + "h1{margin:0 0 1rem;font-size:1.5rem;line-height:1.3}a{color:#0b5c9e}a:focus-visible{outline:3px solid;outline-offset:3px}"
        + "@media(prefers-color-scheme:dark){body{color:#e6ebf0;background:#161c22}a{color:#8ec7ff}}";

    // Nothing but the page's own style is let in, by its hash.
    private static readonly string Policy =
        "default-src 'none'; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        IHeaderDictionary headers = httpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.Vary = "Accept";
        int status = problem.Status!.Value;
        if (!AsksForPage(httpContext.Request))
        {
            await Results.Problem(problem).ExecuteAsync(httpContext);
            return;
        }

        httpContext.Response.StatusCode = status;
        if (page?.Invoke(httpContext, problem) is { } own)
        {
            await own.ExecuteAsync(httpContext);
            return;
        }

        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        await httpContext.Response.WriteAsync(Page(httpContext.Request.PathBase), httpContext.RequestAborted);
    }

    // Named, and at least as welcome as JSON that is named: */* alone is a program's.
    private static bool AsksForPage(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? accepted))
            return false;
        double html = Quality(accepted, "text/html", "application/xhtml+xml");
        return html > 0 && html >= Quality(accepted, "application/json", "application/problem+json");
    }

    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type, string other) =>
        accepted
            .Where(one => one.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) || one.MediaType.Equals(other, StringComparison.OrdinalIgnoreCase))
            .Select(one => one.Quality ?? 1)
            .DefaultIfEmpty(0)
            .Max();

    private string Page(PathString pathBase)
    {
        HtmlEncoder encoder = HtmlEncoder.Default;
        string title = encoder.Encode(problem.Title!);
        string home = encoder.Encode(pathBase.Add("/").ToUriComponent());
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>{encoder.Encode(problem.Detail!)}</p>
            <p><a href="{home}">Go to the start page</a></p>
            </main>
            </body>
            </html>

            """;
    }
}
