namespace WebEx.Site;

/// <summary>What a mail of a site is for.</summary>
public enum MailKind
{
    /// <summary>Invites to a meeting, a training session or a support session. Sent by AA, AP, and by HS and SS with LE=0.</summary>
    Invitation,

    /// <summary>Tells an attendee or a presenter that nothing comes of it. Sent by DA, DP and DM.</summary>
    Cancellation,

    /// <summary>Tells a host that a meeting was scheduled or changed. Sent by SM and EM, where CE asks for it.</summary>
    Confirmation,

    /// <summary>Reminds of a meeting that is about to begin.</summary>
    Reminder,

    /// <summary>Gives the registration ID to whoever has registered for a training session. Sent by RM.</summary>
    Registration,

    /// <summary>Tells a host what the attendees said upon registration. Sent by MD.</summary>
    AttendeeDetails,

    /// <summary>Tells an administrator that an account was locked.</summary>
    AccountLocked,

    /// <summary>Tells a user who has forgotten the password what to do. Sent by the page for that.</summary>
    ForgottenPassword,
}
