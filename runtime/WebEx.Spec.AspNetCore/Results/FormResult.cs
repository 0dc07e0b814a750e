using Microsoft.AspNetCore.Http;

namespace WebEx.AspNetCore;

internal sealed class FormResult(WebExForm form, RequestCheck check) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        check.Log(httpContext);
        IHeaderDictionary headers = httpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = WebExForm.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        // As in the page: a site can refuse logins whose origin it is not told.
        headers["Referrer-Policy"] = "strict-origin";
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(form.ToHtml(), httpContext.RequestAborted);
    }
}
