using WebEx.Site.State;

namespace WebEx.Site.Mails;

/// <summary>Writes the mails about accounts.</summary>
internal static class AccountMails
{
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
