using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.Storage;

namespace WebEx.Site.Http;

/// <summary>All requests of a process: <c>/</c>, <c>/_health</c>, and <c>/{site}/{page}</c>.</summary>
internal sealed class SiteEndpoint(SiteRegistry sites, bool hasReference, ILogger logger)
{
    public async Task HandleAsync(HttpContext context)
    {
        SiteResponse response;
        try
        {
            response = await RespondAsync(context).ConfigureAwait(false);
        }
        catch (SiteStoreException problem)
        {
            SiteLog.CommandNotStored(logger, problem);
            response = SiteResponse.Page(
                ProblemPage.Of(
                    problem.MayBeStored
                        ? "The connection to the store broke while it stored what the command did: look what has become of it before you send it again."
                        : "The site could not store what the command did, so that nothing has changed. Its log says why."
                ),
                503
            );
        }

        if (!context.RequestAborted.IsCancellationRequested)
            await HttpResponses.SendAsync(context, response).ConfigureAwait(false);
    }

    private async Task<SiteResponse> RespondAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "/";
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsPost(context.Request.Method))
            return SiteResponse.Page(ProblemPage.Of("A site takes GET and POST."), 405);
        if (path == "/")
            return SiteResponse.Page(StartPage.Of(sites.Names, hasReference));
        if (path == "/_health")
            return Health();

        int slash = path.IndexOf('/', 1);
        string name = slash < 0 ? path[1..] : path[1..slash];
        if (sites.Find(name) is not { } site)
            return SiteResponse.Page(
                ProblemPage.Of("There is no site of that name, and none can be made: a name has 1 to 63 letters, digits, hyphens and underscores."),
                404
            );
        SiteRequest request = await HttpRequests.ReadAsync(context.Request, name, slash < 0 ? "" : path[(slash + 1)..]).ConfigureAwait(false);
        return await SitePages.RespondAsync(site, request, context.RequestAborted).ConfigureAwait(false);
    }

    private SiteResponse Health()
    {
        try
        {
            sites.Check();
            return new SiteResponse { Body = "Healthy", MediaType = "text/plain" };
        }
        catch (SiteStoreException problem)
        {
            SiteLog.NotStored(logger, problem);
            return new SiteResponse
            {
                Body = "Unhealthy",
                MediaType = "text/plain",
                StatusCode = 503,
            };
        }
    }
}
