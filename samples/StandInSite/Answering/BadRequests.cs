using StandInSite.Pages;
using WebEx.Client;

namespace StandInSite.Answering;

/// <summary>Answers requests that can't be read by a page that says why. They are no errors of the site's own, so that nothing is logged.</summary>
internal static class BadRequests
{
    public static void UseBadRequestPage(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException problem) when (!context.Response.HasStarted)
        {
            await new AnswerResult(new WebExTransportResponse(problem.StatusCode, ErrorPage.Of(problem.Message), mediaType: "text/html")).ExecuteAsync(context);
        }
    });
}
