using System.Collections.Immutable;
using WebEx.Site.State;

namespace WebEx.Site.Mails;

/// <summary>Puts mails into the outbox. They are rows of the state: what a command sends counts when the command does.</summary>
internal static class SiteMails
{
    // A mail server takes less time for a mail; a process that has not answered by then has ended.
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromMinutes(5);

    private const string NoServer = "The mail server of the settings does not answer (MailServerAnswers).";

    /// <summary>Adds a mail under the next number, and drops the oldest ones where there are too many.</summary>
    /// <param name="edit">The unit of work.</param>
    /// <param name="mail">The mail. What callers wrote into it is put into one line each.</param>
    /// <param name="delivery">What is to become of it beside the outbox.</param>
    public static void Add(StateEdit edit, MailRow mail, MailDelivery delivery)
    {
        TableEdit<SiteRow> sites = edit.Table(SiteTables.Site);
        SiteRow site = sites.Find(SiteRow.Key)!;
        sites.Put(site with { LastMail = site.LastMail + 1 });
        bool isTaken = site.Settings.Scheduling.MailServerAnswers;
        TableEdit<MailRow> mails = edit.Table(SiteTables.Mails);
        mails.Put(
            mail with
            {
                Number = site.LastMail + 1,
                Recipient = MailText.OneLine(mail.Recipient),
                RecipientName = MailText.OneLine(mail.RecipientName),
                Subject = MailText.OneLine(mail.Subject),
                Sentences = [.. mail.Sentences.Select(MailText.OneLine)],
                Facts = [.. mail.Facts.Select(fact => new MailFact(MailText.OneLine(fact.Label), MailText.OneLine(fact.Value)))],
                Delivery = isTaken ? delivery : MailDelivery.Failed,
                Problem = isTaken ? null : NoServer,
            }
        );
        foreach (MailRow old in mails.Rows.Take(mails.Count - site.Settings.MaxMails).ToArray())
            mails.Remove(old);
    }

    /// <summary>The first mail that waits for the mail server and that no other process hands on; null where there is none.</summary>
    /// <param name="edit">The unit of work.</param>
    /// <param name="process">Who takes it; null where there are no other processes.</param>
    /// <param name="now">The time of the system.</param>
    public static MailRow? Take(StateEdit edit, string? process, DateTimeOffset now)
    {
        TableEdit<MailRow> mails = edit.Table(SiteTables.Mails);
        MailRow? mail = mails.Rows.FirstOrDefault(mail => mail.Delivery == MailDelivery.Waiting && (process is null || IsFree(mail, process, now)));
        if (mail is null || process is null)
            return mail;
        mail = mail with { TakenBy = process, TakenAt = now };
        mails.Put(mail);
        return mail;
    }

    /// <summary>Forgets all mails. Their numbers go on.</summary>
    public static void Clear(StateEdit edit)
    {
        TableEdit<MailRow> mails = edit.Table(SiteTables.Mails);
        foreach (MailRow mail in mails.Rows.ToArray())
            mails.Remove(mail);
    }

    /// <summary>All mails, in order.</summary>
    public static ImmutableArray<SiteMail> Of(StateEdit edit) => [.. edit.Table(SiteTables.Mails).Rows.Select(row => new SiteMail(row))];

    private static bool IsFree(MailRow mail, string process, DateTimeOffset now) =>
        mail.TakenAt is not { } taken || mail.TakenBy == process || (now - taken).Duration() > LongestDelivery;
}
