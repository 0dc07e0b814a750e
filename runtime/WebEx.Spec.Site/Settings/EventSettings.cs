using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>What an administrator has set up for the events of a site. The defaults permit everything.</summary>
public sealed record EventSettings
{
    /// <summary>Whether an event needs a description, as on the sites that the guide calls Fiji; else DescriptionMissing. Default: false.</summary>
    public bool RequiresDescription { get; init; }

    /// <summary>Whether an event needs a password, as on some of the sites that the guide calls Fiji; else JoinEventPasswordMissing. Default: false.</summary>
    public bool RequiresPassword { get; init; }

    /// <summary>What the passwords of events and of enrollments have to be like. Default: anything.</summary>
    public EventPasswordPolicy Passwords
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>Whether attendees can dial in (TC=1); else SupportTeleconfCallInDisabled. Default: true.</summary>
    public bool HasCallIn { get; init; } = true;

    /// <summary>Whether attendees can be called back (TC=2); else SupportTeleconfCallOutDisabled. Default: true.</summary>
    public bool HasCallBack { get; init; } = true;

    /// <summary>Whether attendees can dial in to a number of their own country (TC=3); else SupportInternationalCallInDisabled. Default: true.</summary>
    public bool HasInternationalCallIn { get; init; } = true;

    /// <summary>Whether the teleconference can be that of another service (TC=5); else SupportOtherTeleconfDisabled. Default: true.</summary>
    public bool HasOtherTeleconference { get; init; } = true;

    /// <summary>Whether there is an Internet phone (VP=1 or TC=4); else SupportVoIPDisabled. Default: true.</summary>
    public bool HasInternetPhone { get; init; } = true;

    /// <summary>Whether events can be encrypted with PKI (PKI=1); else PKIDisabled. Default: true.</summary>
    public bool HasPki { get; init; } = true;

    /// <summary>
    /// Whether teleconferences are those of a teleconferencing service provider: with true, TC=1, 2 and 3 fail with SiteEnabledTSP; with false, TC=9 fails
    /// with NotTspSite. Default: null, which permits both.
    /// </summary>
    public bool? IsTspSite { get; init; }

    /// <summary>The number that attendees dial. Default: 1-408-555-0100.</summary>
    public string CallInNumber { get; init; } = "1-408-555-0100";

    /// <summary>
    /// Whether events are private: only users who have logged in can join and play back (else AccessDenied), and nobody enrolls
    /// (CannotEnrollIntoAPrivateEvent). Default: false.
    /// </summary>
    public bool ArePrivate { get; init; }

    /// <summary>Whether enrollments have to be approved, so that attendees need their enrollment ID (else EnrollmentIDMissing). Default: false.</summary>
    public bool ApprovesEnrollments { get; init; }

    /// <summary>The names of events that belong to a program: their registration form is not their own (ThisEventIsInProgram). Default: none.</summary>
    public ImmutableArray<string> InProgram { get; init; } = [];

    /// <summary>The names of events for which an assist session was requested: they cannot be deleted (DeleteAssistedEvent). Default: none.</summary>
    public ImmutableArray<string> Assisted { get; init; } = [];

    /// <summary>Whether requested assist sessions are confirmed; else the events cannot start (AssistRequestedWithoutConfirmed). Default: true.</summary>
    public bool ConfirmsAssistance { get; init; } = true;

    internal bool IsInProgram(string name) => !InProgram.IsDefaultOrEmpty && InProgram.Contains(name, StringComparer.Ordinal);

    internal bool IsAssisted(string name) => !Assisted.IsDefaultOrEmpty && Assisted.Contains(name, StringComparer.Ordinal);
}
