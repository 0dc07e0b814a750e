namespace WebEx.Site;

/// <summary>What has become of a mail beside the outbox.</summary>
public enum MailDelivery
{
    /// <summary>It is in the outbox alone: the server has no mail server.</summary>
    Kept,

    /// <summary>It waits for the mail server.</summary>
    Waiting,

    /// <summary>The mail server has taken it.</summary>
    Delivered,

    /// <summary>The mail server has not taken it. The problem of the mail says why.</summary>
    Failed,
}
