using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.Storage;

namespace WebEx.Site.Http;

/// <summary>
/// The last resort of every request: what a caller can bring about is told in words, and what nobody thought of is logged, and told to be a mistake of this
/// program. The admin API says it as JSON, all else as a page.
/// </summary>
internal sealed class FailureResponses(ILogger logger)
{
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "It is logged as an error, and the response says so: nothing is hidden."
    )]
    public async Task HandleAsync(HttpContext context, RequestDelegate next)
    {
        int statusCode;
        string sentence;
        try
        {
            await next(context).ConfigureAwait(false);
            return;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the response any more.
            return;
        }
        catch (ConnectionResetException)
        {
            // The caller went away in the middle of the request.
            return;
        }
        catch (BadHttpRequestException problem)
        {
            (statusCode, sentence) = (problem.StatusCode, problem.Message);
        }
        catch (SiteEndedException problem)
        {
            (statusCode, sentence) = (StatusCodes.Status503ServiceUnavailable, problem.Message);
        }
        catch (SiteStoreException problem)
        {
            SiteLog.NotStored(logger, problem);
            (statusCode, sentence) = (StatusCodes.Status503ServiceUnavailable, "What is stored of the site could not be read or written. The log says why.");
        }
        catch (Exception problem)
        {
            SiteLog.Unexpected(logger, problem);
            (statusCode, sentence) = (StatusCodes.Status500InternalServerError, "This is a mistake of the program that runs the sites. Its log says more.");
        }

        if (context.Response.HasStarted)
        {
            // A part of the response has left: only the end of the connection tells that the rest is missing.
            context.Abort();
            return;
        }

        await SendAsync(context, statusCode, sentence).ConfigureAwait(false);
    }

    private static Task SendAsync(HttpContext context, int statusCode, string sentence)
    {
        // What was set up for another response is not meant for this one.
        context.Response.Clear();
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return AdminEndpoint.IsFor(context.Request.Path)
            ? AdminEndpoint.SendProblemAsync(context, statusCode, sentence, [])
            : HttpResponses.SendAsync(context, SiteResponse.Page(ProblemPage.Of(sentence), statusCode));
    }
}
