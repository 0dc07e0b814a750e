using WebEx.Site.Kernel;
using WebEx.Site.Mails;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>
/// Login assistance. The site keeps no password that it could send: the mail tells the user who can set another one. The page says the same whether there is
/// such an account or not.
/// </summary>
internal static class ForgottenPasswordPage
{
    /// <summary>The page that its form is sent to, below the site.</summary>
    public const string Page = "forgotten";

    private const string Field = "EM";

    public static Html Of(CommandContext context) =>
        Html.Of(
            $"""
            <p>Give the email address of your account, and a mail tells you what to do.</p>
            <form method="post" action="{context.Request.HomePage.AbsolutePath}{Page}" accept-charset="utf-8">
            <p><label>Email address <b>(required)</b> <input name="{Field}" type="email" maxlength="64" value="{context.Argument(
                Field
            )}" required autocomplete="email"></label></p>
            {CommandForm.Token(context)}
            <p><button>Send the mail</button></p>
            </form>
            """
        );

    /// <summary>Sends the mail.</summary>
    public static (SiteResponse Response, bool Counts) Run(CommandContext context)
    {
        if (context.Request.IsFromElsewhere)
            return (SiteResponse.Page(ProblemPage.Of("A page of another site has sent this. Open the form on this site."), 403), false);
        if (DialectChecks.ProblemOfAction(context) is { } problem)
            return (SiteResponse.Page(ProblemPage.Of(problem), 403), false);
        string address = context.Argument(Field) ?? "";
        AccountRow? account = context.Accounts.Rows.FirstOrDefault(row => string.Equals(row.EmailAddress, address, StringComparison.OrdinalIgnoreCase));
        if (account is not null)
            context.Send(AccountMails.ForgottenPassword(account, context.Accounts.Rows.Where(row => row.IsSiteAdmin).Select(row => row.FullName)));
        Html sent = Html.Of($"<p class=\"done\" role=\"status\">If an account has this address, the mail is on its way.</p>");
        return (SiteResponse.Page(SiteFrame.Page(context, "Login assistance", sent)), true);
    }
}
