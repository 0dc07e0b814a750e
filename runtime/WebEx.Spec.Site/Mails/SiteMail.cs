using WebEx.Site.Mails;
using WebEx.Site.State;

namespace WebEx.Site;

/// <summary>A mail of a site. It holds no secret: where a real site writes a password, it has <c>***</c>.</summary>
public sealed class SiteMail
{
    private readonly MailRow _row;

    internal SiteMail(MailRow row) => _row = row;

    /// <summary>Its place among all mails of the site, from 1.</summary>
    public long Number => _row.Number;

    /// <summary>What it is for.</summary>
    public MailKind Kind => _row.Kind;

    /// <summary>The email address that it goes to.</summary>
    public string To => _row.Recipient;

    /// <summary>The name of whom it goes to; empty where the site knows none.</summary>
    public string ToName => _row.RecipientName;

    /// <summary>The subject, of one line.</summary>
    public string Subject => _row.Subject;

    /// <summary>The mail as plain text. Lines end in <c>\n</c>.</summary>
    public string Text => MailText.Of(_row);

    /// <summary>The mail as an HTML document.</summary>
    public string Html => MailHtml.Of(_row);

    /// <summary>Where its link leads; null where it has none.</summary>
    public string? Link => _row.Link;

    /// <summary>The key of the meeting or the number of the support session that it is about; null where it is about none.</summary>
    public string? MeetingKey => _row.Session;

    /// <summary>When it was sent, by the clock of the site. A reminder has the time that it was due at.</summary>
    public DateTimeOffset SentAt => _row.SentAt;

    /// <summary>What has become of it beside the outbox.</summary>
    public MailDelivery Delivery => _row.Delivery;

    /// <summary>Why it could not be delivered; null where it could, or nobody has tried.</summary>
    public string? Problem => _row.Problem;

    /// <summary>Its number, kind, recipient and subject: <c>2. Invitation to ann@example.com: Invitation: Design review</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}. {Kind} to {To}: {Subject}");
}
