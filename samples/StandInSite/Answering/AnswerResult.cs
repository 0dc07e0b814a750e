using WebEx.Client;

namespace StandInSite.Answering;

/// <summary>Sends an answer over HTTP.</summary>
internal sealed class AnswerResult(WebExTransportResponse answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.StatusCode = answer.StatusCode;
        response.Headers.CacheControl = "no-store";
        foreach (string cookie in answer.SetCookies) response.Headers.Append("Set-Cookie", cookie);
        if (answer.Location is { } location) response.Headers.Location = location;
        if (answer.MediaType is not { } type) return Task.CompletedTask;

        response.ContentType = type + "; charset=utf-8";
        return response.WriteAsync(answer.Body, httpContext.RequestAborted);
    }
}
