using System.Globalization;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>The inspector: what a site received and what became of it, as pages for people.</summary>
/// <param name="sites">The sites.</param>
/// <param name="guard">Who may look.</param>
/// <param name="hasReference">Whether the server has the reference, for links into it.</param>
internal sealed class InspectorEndpoint(SiteRegistry sites, AdminGuard guard, bool hasReference) : GuardedPages(sites, guard, Folder)
{
    public const string Folder = "/_inspector";

    private readonly ExchangePage _exchange = new(new ReferenceLinks(hasReference));

    protected override async Task RespondAsync(HttpContext context, string[] parts, string nonce)
    {
        if (parts.Length == 0 && HttpMethods.IsGet(context.Request.Method))
        {
            await SendAsync(context, SiteListPage.Of(Sites)).ConfigureAwait(false);
            return;
        }

        if (await ShowUnusedAsync(context, parts).ConfigureAwait(false))
            return;
        if (parts.Length == 0 || Find(parts[0]) is not { } site)
            throw NotFound();
        if (HttpMethods.IsGet(context.Request.Method))
            await ShowAsync(context, site, parts[1..], nonce).ConfigureAwait(false);
        else if (HttpMethods.IsPost(context.Request.Method))
            context.Response.Redirect($"{Folder}/{site.ShownName}{await ActAsync(context, site, parts[1..]).ConfigureAwait(false)}");
        else
            throw NotFound();
    }

    private Task ShowAsync(HttpContext context, LiveSite site, string[] parts, string nonce) =>
        parts switch
        {
            [] => SendAsync(context, ExchangeListPage.Of(site, ExchangeSelection.Of(context.Request.Query), nonce)),
            ["events"] => ExchangeStream.SendAsync(context, site),
            ["har"] => new HarDownload($"{context.Request.Scheme}://{context.Request.Host.Value}/{site.ShownName}/").SendAsync(context, site),
            ["json"] => new ExchangeDownload().SendAsync(context, site),
            [var number] => SendAsync(context, _exchange.Of(site.ShownName, Find(site, number), AddressOf(context, site))),
            _ => throw NotFound(),
        };

    // Gives where the browser goes next, below the page of the site.
    private async Task<string> ActAsync(HttpContext context, LiveSite site, string[] parts)
    {
        switch (parts)
        {
            case ["do"]:
                IFormCollection form = await FormReading.ReadAsync(context).ConfigureAwait(false);
                await InspectorActions.RunAsync(Sites, site, form["act"].ToString()).ConfigureAwait(false);
                return "";
            case ["fault"]:
                InspectorActions.Plan(site, await FormReading.ReadAsync(context).ConfigureAwait(false));
                return "";
            case ["seed"]:
                await InspectorActions.SeedAsync(Sites, site, await FormReading.ReadAsync(context).ConfigureAwait(false)).ConfigureAwait(false);
                return "";
            case [var number, "replay"]:
                ReceivedRequest first = Find(site, number);
                if (ReplayedRequest.Problem(first) is { } problem)
                    throw new AdminProblemException(StatusCodes.Status409Conflict, problem);
                SiteRequest again = ReplayedRequest.Of(first, AddressOf(context, site), context.Connection.RemoteIpAddress);
                ReceivedRequest second = await site.RepeatAsync(again, context.RequestAborted).ConfigureAwait(false);
                return "/" + second.Number.ToString(CultureInfo.InvariantCulture);
            default:
                throw NotFound();
        }
    }

    private static ReceivedRequest Find(LiveSite site, string number) =>
        long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long wanted)
        && site.Requests.FirstOrDefault(request => request.Number == wanted) is { } found
            ? found
            : throw NotFound();

    // As the browser reaches it; a Host header that is none would have been refused by now.
    private static Uri AddressOf(HttpContext context, LiveSite site) =>
        Uri.TryCreate($"{context.Request.Scheme}://{context.Request.Host.Value}/{site.ShownName}/", UriKind.Absolute, out Uri? address)
            ? address
            : throw new AdminProblemException(StatusCodes.Status400BadRequest, "The Host header is not a host.");

    private static AdminProblemException NotFound() =>
        new(StatusCodes.Status404NotFound, "There is no such page. A site is listed once something was sent to it, and remembers its latest requests alone.");
}
