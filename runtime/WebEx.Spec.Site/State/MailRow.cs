using System.Collections.Immutable;
using System.Globalization;

namespace WebEx.Site.State;

/// <summary>A mail of the site. It has what the mail says once; its text and its HTML are made of that.</summary>
internal sealed record MailRow
{
    /// <summary>Its place among all mails of the site, from 1.</summary>
    public long Number { get; init; }

    public required MailKind Kind { get; init; }

    /// <summary>The email address that it goes to.</summary>
    public required string Recipient { get; init; }

    public string RecipientName { get; init; } = "";

    public required string Subject { get; init; }

    public ImmutableArray<string> Sentences { get; init; } = [];

    public ImmutableArray<MailFact> Facts { get; init; } = [];

    /// <summary>Where its link leads; null where it has none.</summary>
    public string? Link { get; init; }

    /// <summary>The key of the meeting or the number of the session that it is about; null where it is about none.</summary>
    public string? Session { get; init; }

    public DateTimeOffset SentAt { get; init; }

    public MailDelivery Delivery { get; init; }

    /// <summary>Why it could not be delivered; null where it could, or nobody has tried.</summary>
    public string? Problem { get; init; }

    /// <summary>Which process hands it to the mail server; null for none, and where one process has the site.</summary>
    public string? TakenBy { get; init; }

    /// <summary>When it was taken, by the clock of the system.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    // All numbers of one length, so that the order of the keys is that of the numbers.
    public static string KeyOf(long number) => number.ToString("D19", CultureInfo.InvariantCulture);
}
