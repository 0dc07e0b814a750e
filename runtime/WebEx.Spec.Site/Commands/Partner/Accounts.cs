using WebEx.Site.Kernel;
using WebEx.Site.Mails;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands about accounts have in common.</content>
internal sealed partial class SiteCommands
{
    private const int RememberedPasswords = 10;

    private static bool IsUser(string webExId, string other) => string.Equals(webExId, other, StringComparison.OrdinalIgnoreCase);

    private static AccountRow? FindByEmail(CommandContext context, string emailAddress) =>
        context.Accounts.Rows.FirstOrDefault(account => string.Equals(account.EmailAddress, emailAddress, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an email address belongs to another account than this one.</summary>
    private static bool IsOthersEmail(CommandContext context, string emailAddress, AccountRow account) =>
        FindByEmail(context, emailAddress) is { } owner && !IsUser(owner.WebExId, account.WebExId);

    private static bool IsLocked(AccountRow account, CommandContext context) =>
        account.FailedLogins >= context.Settings.MaxFailedLogins
        && !(context.Settings.UnlockMinutes is { } minutes && account.LastFailedLogin is { } last && context.Now - last >= TimeSpan.FromMinutes(minutes));

    /// <summary>Whether an account was deactivated, or not used for longer than the site permits.</summary>
    private static bool IsInactive(AccountRow account, CommandContext context)
    {
        DateTimeOffset used = account.LastLogin ?? account.PasswordSetAt;
        if (account.ActivatedAt > used)
            used = account.ActivatedAt.Value;
        return !account.IsActive || (context.Settings.InactiveDays is { } days && (context.Now - used).TotalDays > days);
    }

    private static void CountFailedLogin(CommandContext context, AccountRow account)
    {
        context.Accounts.Put(account with { FailedLogins = account.FailedLogins + 1, LastFailedLogin = context.Now });
        if (context.Settings.MailsLockedAccounts && account.FailedLogins + 1 == context.Settings.MaxFailedLogins)
        {
            foreach (AccountRow administrator in context.Accounts.Rows.Where(other => other.IsSiteAdmin))
                context.Send(AccountMails.Locked(account, administrator));
        }

        context.KeepOnFailure();
    }

    /// <summary>The account of a user who has just given the right password or ticket.</summary>
    private static AccountRow AfterLogin(CommandContext context, AccountRow account, string? newPassword)
    {
        account = account with { FailedLogins = 0, LastFailedLogin = null, LastLogin = context.Now };
        return newPassword is { Length: > 0 } ? WithPassword(account, newPassword, context.Now) : account;
    }

    private static AccountRow WithPassword(AccountRow account, string password, DateTimeOffset now) =>
        account with
        {
            Password = PasswordHash.Of(password),
            EarlierPasswords = [account.Password, .. account.EarlierPasswords.Take(RememberedPasswords - 1)],
            MustChangePassword = false,
            PasswordSetAt = now,
        };
}
