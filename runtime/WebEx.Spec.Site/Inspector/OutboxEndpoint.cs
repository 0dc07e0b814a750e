using System.Globalization;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>The outbox of each site, as pages for people.</summary>
internal sealed class OutboxEndpoint(SiteRegistry sites, AdminGuard guard) : GuardedPages(sites, guard, Folder)
{
    public const string Folder = "/_outbox";

    protected override async Task RespondAsync(HttpContext context, string[] parts, string nonce)
    {
        bool isGet = HttpMethods.IsGet(context.Request.Method);
        if (parts.Length == 0 && isGet)
        {
            LiveSite[] used = [.. Sites.Names.Select(Sites.Find).OfType<LiveSite>()];
            var mails = new List<(LiveSite, int)>();
            foreach (LiveSite each in used)
                mails.Add((each, (await each.ReadMailsAsync(context.RequestAborted).ConfigureAwait(false)).Length));
            await SendAsync(context, OutboxPage.OfSites(mails)).ConfigureAwait(false);
            return;
        }

        if (await ShowUnusedAsync(context, parts).ConfigureAwait(false))
            return;
        if (parts.Length == 0 || Find(parts[0]) is not { } site)
            throw NotFound();
        switch (parts)
        {
            case [_] when isGet:
                await SendAsync(context, OutboxPage.Of(site, await site.ReadMailsAsync(context.RequestAborted).ConfigureAwait(false), nonce))
                    .ConfigureAwait(false);
                return;
            case [_, "clear"] when HttpMethods.IsPost(context.Request.Method):
                await site.ClearMailsAsync().ConfigureAwait(false);
                context.Response.Redirect($"{Folder}/{site.ShownName}");
                return;
            case [_, var number] when isGet && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long wanted):
                IReadOnlyList<SiteMail> all = await site.ReadMailsAsync(context.RequestAborted).ConfigureAwait(false);
                await SendAsync(context, MailPage.Of(site, all.FirstOrDefault(mail => mail.Number == wanted) ?? throw NotFound())).ConfigureAwait(false);
                return;
            default:
                throw NotFound();
        }
    }

    private static AdminProblemException NotFound() =>
        new(StatusCodes.Status404NotFound, "There is no such page. A site is listed once something was sent to it, and keeps its latest mails alone.");
}
