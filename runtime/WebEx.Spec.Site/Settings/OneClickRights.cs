namespace WebEx.Site;

/// <summary>What users may choose for their one-click meetings.</summary>
[Flags]
public enum OneClickRights
{
    /// <summary>Nothing of this.</summary>
    None = 0,

    /// <summary>Chat.</summary>
    Chat = 1,

    /// <summary>Video.</summary>
    Video = 1 << 1,

    /// <summary>Taking notes.</summary>
    Notes = 1 << 2,

    /// <summary>Transfer of files.</summary>
    FileTransfer = 1 << 3,

    /// <summary>Recording.</summary>
    Recording = 1 << 4,

    /// <summary>A feedback form that goes to the host.</summary>
    FeedbackForm = 1 << 5,

    /// <summary>UCF rich media for attendees.</summary>
    RichMedia = 1 << 6,

    /// <summary>Closed captions.</summary>
    ClosedCaptions = 1 << 7,

    /// <summary>That attendees speak to the operator in private.</summary>
    PrivateContact = 1 << 8,

    /// <summary>Teleconferences.</summary>
    Teleconference = 1 << 9,

    /// <summary>Teleconferences by another service than WebEx.</summary>
    OtherTeleconference = 1 << 10,

    /// <summary>Teleconferences that attendees call in to.</summary>
    CallIn = 1 << 11,

    /// <summary>Teleconferences that call attendees back.</summary>
    CallBack = 1 << 12,

    /// <summary>Whether teleconferences are toll-free.</summary>
    TollFree = 1 << 13,

    /// <summary>The Internet phone.</summary>
    InternetPhone = 1 << 14,

    /// <summary>Who sees the meeting in a list.</summary>
    Listing = 1 << 15,

    /// <summary>The tone when somebody enters or leaves.</summary>
    EntryExitTone = 1 << 16,

    /// <summary>All of it.</summary>
    All =
        Chat
        | Video
        | Notes
        | FileTransfer
        | Recording
        | FeedbackForm
        | RichMedia
        | ClosedCaptions
        | PrivateContact
        | Teleconference
        | OtherTeleconference
        | CallIn
        | CallBack
        | TollFree
        | InternetPhone
        | Listing
        | EntryExitTone,
}
