using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>The home page of a site: where a browser ends up that was not told where to go.</summary>
internal static class HomePage
{
    public static string Of(CommandContext context) =>
        SiteFrame.Page(
            context,
            SiteFrame.CenterOf(context).FullName(),
            Html.Of(
                $"""
                {CenterHomePage.Of(context)}
                {Caller(context)}
                <p>Commands go to the pages below <code>{context.Request.HomePage.AbsoluteUri}</code>, such as <code>p.php?AT=LI</code>.</p>
                """
            )
        );

    /// <summary>Who is logged in.</summary>
    public static Html Caller(CommandContext context) =>
        context.Account is { } account
            ? Html.Of($"<p>{account.FullName} ({account.WebExId}) is logged in from this browser.</p>")
            : Html.Of($"<p>Nobody is logged in from this browser.</p>");
}
