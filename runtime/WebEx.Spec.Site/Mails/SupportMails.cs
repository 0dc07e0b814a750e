using WebEx.Site.State;

namespace WebEx.Site.Mails;

/// <summary>Writes the mails about support sessions.</summary>
internal static class SupportMails
{
    /// <summary>Invites a customer to a session, or a representative to assist in it.</summary>
    public static MailRow Invitation(AccountRow host, Uri homePage, string session, MeetingPerson person, bool isToAssist) =>
        new()
        {
            Kind = MailKind.Invitation,
            Recipient = person.EmailAddress,
            RecipientName = person.FullName,
            Subject = "Invitation: support session " + session,
            Sentences = [$"{host.FullName} invites you to {(isToAssist ? "assist in" : "join")} a support session."],
            Facts = [new("Host", host.FullName), new("Support session number", session)],
            // The guide's entry points: for whoever assists, and for customers.
            Link = new Uri(homePage, isToAssist ? "attend.php" : "customer.php").AbsoluteUri,
            Session = session,
        };
}
