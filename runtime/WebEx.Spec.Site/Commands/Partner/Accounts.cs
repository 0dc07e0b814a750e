using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands about accounts have in common.</content>
internal sealed partial class SiteCommands
{
    private const int RememberedPasswords = 10;

    private static AccountRow? FindByEmail(CommandContext context, string emailAddress) =>
        context.Accounts.Rows.FirstOrDefault(account => string.Equals(account.EmailAddress, emailAddress, StringComparison.OrdinalIgnoreCase));

    private static AccountRow WithPassword(AccountRow account, string password, DateTimeOffset now) => account with
    {
        Password = PasswordHash.Of(password),
        EarlierPasswords = [account.Password, .. account.EarlierPasswords.Take(RememberedPasswords - 1)],
        MustChangePassword = false,
        PasswordSetAt = now,
    };
}
