using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>Everything below the name of a site: its home page, the entry points, the windows of meetings, and the pages that take commands.</summary>
internal static class SitePages
{
    public static async Task<SiteResponse> RespondAsync(LiveSite site, SiteRequest request, CancellationToken cancellationToken)
    {
        bool isHome = request.Page.Length == 0 || (site.Dialect.LogsInSilently && request.Page == UserPage.Path);
        if (isHome)
            return await site.ActAsync(request, ShowHome, cancellationToken).ConfigureAwait(false);
        if (request.Page == HostActions.Page && request.IsPost)
            return await site.ActAsync(request, HostActions.Run, cancellationToken).ConfigureAwait(false);
        if (!CommandTable.Pages.Contains(request.Page) && EntryPoints.Find(request) is { } page)
            return SiteResponse.Page(page);
        return await site.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static (SiteResponse Response, bool Counts) ShowHome(CommandContext context) =>
        DialectChecks.ProblemOfPage(context) is { } problem
            ? (SiteResponse.Page(ProblemPage.Of(problem), 403), false)
            : (SiteResponse.Page(HomePage.Of(context)), false);
}
