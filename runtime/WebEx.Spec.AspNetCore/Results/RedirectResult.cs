using Microsoft.AspNetCore.Http;

namespace WebEx.AspNetCore;

internal sealed class RedirectResult(string address, RequestCheck check) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        check.Log(httpContext);
        IHeaderDictionary headers = httpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.Location = address;

        // Whatever the browser's own request was, it goes on by GET.
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        return Task.CompletedTask;
    }
}
