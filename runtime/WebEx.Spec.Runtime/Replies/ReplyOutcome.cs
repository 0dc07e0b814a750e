namespace WebEx;

/// <summary>What a reply says.</summary>
public enum ReplyOutcome
{
    /// <summary>The text isn't a reply to the command; <see cref="WebExReply.Problem"/> says why, <see cref="WebExReply.Text"/> keeps it.</summary>
    Unreadable,

    /// <summary>The command was carried out.</summary>
    Success,

    /// <summary>The site refused the command or couldn't carry it out.</summary>
    Failure,
}
