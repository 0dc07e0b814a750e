using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>Where a user logs in.</summary>
internal static class LogInPage
{
    public static Html Of(CommandContext context) =>
        context.Account is { } account
            ? Html.Of($"<p>You are logged in as {account.FullName} ({account.WebExId}). <a href=\"{SiteFrame.Link(context, "OS")}\">My WebEx</a>.</p>")
            : Html.Of(
                $"""
                {CommandForm.Of(context, "p.php/LI", only: ["WID", "PW"])}
                <p><a href="{SiteFrame.Link(context, "FP")}">Forgotten the password?</a> <a href="{SiteFrame.Link(context, "RA")}">Request an account</a></p>
                """
            );

    /// <summary>In place of a page that is of the user's own.</summary>
    public static Html First(CommandContext context) => Html.Of($"<p>Log in first: this page is of your own.</p>\n{Of(context)}");
}
