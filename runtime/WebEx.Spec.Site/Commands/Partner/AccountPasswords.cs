using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>New passwords as the site's policy wants them.</content>
internal sealed partial class SiteCommands
{
    /// <summary>The error of the first rule that a new password breaks; null where it breaks none.</summary>
    /// <param name="context">The command.</param>
    /// <param name="account">Whose password it is.</param>
    /// <param name="password">The new password.</param>
    private static string? PolicyProblem(CommandContext context, AccountRow account, string password)
    {
        AccountPasswordPolicy policy = context.Settings.AccountPasswords;
        if (policy.FirstErrorOfCharacters(password) is { } error)
            return error;
        if (policy.ForbidsSiteName && Holds(password, context.Request.HomePage.AbsolutePath.Trim('/')))
            return "PasswordCannotIncludeSiteName";
        if (policy.ForbidsHostName && (Holds(password, account.FirstName) || Holds(password, account.LastName)))
            return "PasswordCannotIncludeHostName";
        return policy.ForbidsUserName && Holds(password, account.WebExId) ? "PasswordCannotIncludeUserName" : null;
    }

    /// <summary>As <see cref="PolicyProblem"/>, for an account that has a password: it cannot be one of the last.</summary>
    private static string? NewPasswordProblem(CommandContext context, AccountRow account, string password)
    {
        if (PolicyProblem(context, account, password) is { } problem)
            return problem;
        IEnumerable<PasswordHash> last = account.EarlierPasswords.Prepend(account.Password).Take(context.Settings.AccountPasswords.RememberedPasswordCount);
        return last.Any(earlier => earlier.Accepts(password)) ? "CannotReusePreviousPasswords" : null;
    }

    private static bool Holds(string password, string name) => name.Length > 0 && password.Contains(name, StringComparison.OrdinalIgnoreCase);
}
