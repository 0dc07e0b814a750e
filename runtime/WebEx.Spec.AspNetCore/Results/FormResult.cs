using Microsoft.AspNetCore.Http;

namespace WebEx.AspNetCore;

internal sealed class FormResult(WebExForm form) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        IHeaderDictionary headers = httpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = WebExForm.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(form.ToHtml(), httpContext.RequestAborted);
    }
}
