using System.Globalization;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>The inspector: what a site received and what became of it, as pages for people.</summary>
internal sealed class InspectorEndpoint(SiteRegistry sites, AdminGuard guard) : GuardedPages(sites, guard, Folder)
{
    public const string Folder = "/_inspector";

    protected override async Task RespondAsync(HttpContext context, string[] parts, string nonce)
    {
        bool isGet = HttpMethods.IsGet(context.Request.Method);
        if (parts.Length == 0 && isGet)
        {
            await SendAsync(context, SiteListPage.Of(Sites)).ConfigureAwait(false);
            return;
        }

        if (parts.Length == 0 || Find(parts[0]) is not { } site)
            throw NotFound();
        switch (parts)
        {
            case [_] when isGet:
                await SendAsync(context, ExchangeListPage.Of(site, ExchangeSelection.Of(context.Request.Query), nonce)).ConfigureAwait(false);
                return;
            case [_, "events"] when isGet:
                await ExchangeStream.SendAsync(context, site).ConfigureAwait(false);
                return;
            case [_, "har"] when isGet:
                await HarDocument.SendAsync(context, site).ConfigureAwait(false);
                return;
            case [_, "do"] when HttpMethods.IsPost(context.Request.Method):
                IFormCollection form = await FormReading.ReadAsync(context).ConfigureAwait(false);
                await InspectorActions.RunAsync(Sites, site, form["act"].ToString()).ConfigureAwait(false);
                context.Response.Redirect($"{Folder}/{site.ShownName}");
                return;
            case [_, var number]
                when isGet
                    && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long wanted)
                    && site.Requests.FirstOrDefault(request => request.Number == wanted) is { } found:
                await SendAsync(context, ExchangePage.Of(site, found)).ConfigureAwait(false);
                return;
            default:
                throw NotFound();
        }
    }

    private static AdminProblemException NotFound() =>
        new(StatusCodes.Status404NotFound, "There is no such page. A site is listed once something was sent to it, and remembers its latest requests alone.");
}
