using WebEx.Site.State;

namespace WebEx.Site.Mails;

/// <summary>Writes the mails about accounts.</summary>
internal static class AccountMails
{
    /// <summary>Tells a user who can set another password.</summary>
    public static MailRow ForgottenPassword(AccountRow account, IEnumerable<string> administrators) =>
        new()
        {
            Kind = MailKind.ForgottenPassword,
            Recipient = account.EmailAddress,
            RecipientName = account.FullName,
            Subject = "Login assistance",
            Sentences =
            [
                "Somebody asked for the password of your account. If it was not you, there is nothing to do.",
                "The site has no password that it could send: an administrator sets a new one.",
            ],
            Facts = [new("WebEx ID", account.WebExId), .. administrators.Select(name => new MailFact("Administrator", name))],
        };

    /// <summary>Tells an administrator that an account was locked.</summary>
    public static MailRow Locked(AccountRow account, AccountRow administrator) =>
        new()
        {
            Kind = MailKind.AccountLocked,
            Recipient = administrator.EmailAddress,
            RecipientName = administrator.FullName,
            Subject = "Locked Out Account Notice",
            Sentences = ["An account was locked after too many failed logins."],
            Facts = [new("WebEx ID", account.WebExId), new("Name", account.FullName)],
        };
}
