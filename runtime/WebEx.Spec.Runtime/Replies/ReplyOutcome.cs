namespace WebEx;

/// <summary>What a reply says.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<ReplyOutcome>))]
#endif
public enum ReplyOutcome
{
    /// <summary>The text is not a reply to the command; <see cref="WebExReply.Problem"/> says why, <see cref="WebExReply.Text"/> keeps it.</summary>
    Unreadable,

    /// <summary>The command was carried out, and everything came that the guide promises.</summary>
    Success,

    /// <summary>The site refused the command or could not carry it out.</summary>
    Failure,

    /// <summary>
    /// The site says that the command was carried out, but a value that the guide promises is missing, is there twice or is not of its type;
    /// <see cref="WebExReply.Problem"/> says which. What could be read is there.
    /// </summary>
    Incomplete,
}
