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
        if (request.IsPost && request.Page == FormSubmission.Page)
            return await FormSubmission.RespondAsync(site, request, cancellationToken).ConfigureAwait(false);
        if (ActOf(request) is { } act)
            return await site.ActAsync(request, act, cancellationToken).ConfigureAwait(false);
        return await site.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }

    // What is no command, and yet is done or shown in its turn at the site.
    private static Func<CommandContext, (SiteResponse Response, bool Counts)>? ActOf(SiteRequest request) =>
        request.Page switch
        {
            WindowActions.Page when request.IsPost => WindowActions.Run,
            EnrolmentList.Page when request.IsPost => EnrolmentList.Decide,
            ForgottenPasswordPage.Page when request.IsPost => ForgottenPasswordPage.Run,
            FormSubmission.Page when !request.IsPost => FormSubmission.Open,
            FormSubmission.ResultPage when !request.IsPost => context => (SiteResponse.Page(FormSubmission.Result(context)), false),
            var page when !CommandTable.Pages.Contains(page) && EntryPoints.Has(request) => EntryPoints.Show,
            _ => null,
        };

    private static (SiteResponse Response, bool Counts) ShowHome(CommandContext context) =>
        DialectChecks.ProblemOfPage(context) is { } problem
            ? (SiteResponse.Page(ProblemPage.Of(problem), 403), false)
            : (SiteResponse.Page(HomePage.Of(context)), false);
}
