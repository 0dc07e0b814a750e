using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>What a site permits in meetings and training sessions, and what it has for them. The defaults permit everything.</summary>
public sealed record SchedulingSettings
{
    /// <summary>Whether every meeting has to be unlisted; else SM, EM and IM fail with AllMeetingsMustBeUnlisted. Default: false.</summary>
    public bool MeetingsAreUnlisted { get; init; }

    /// <summary>How many minutes a meeting can last; longer ones fail with ExceedMaxDurationAllowed. Default: null, which means any number.</summary>
    public int? MaxMeetingMinutes { get; init; }

    /// <summary>The meeting types (MT) of the site; others fail with SiteRequiresPrivilegeToSupportThisMeetingType. Default: none, which means all.</summary>
    public ImmutableArray<int> MeetingTypeIds { get; init; } = [];

    /// <summary>The meeting types that cannot ask for registration; else AttendeeRegistrationIsNotSupportedByThisMeetingType. Default: none.</summary>
    public ImmutableArray<int> MeetingTypeIdsWithoutRegistration { get; init; } = [];

    /// <summary>Whether each meeting needs a password; else MeetingPasswordIsRequired. Default: false.</summary>
    public bool RequiresMeetingPassword { get; init; }

    /// <summary>How many characters a meeting password has at least, where PR is 1; else PasswordShouldExceed[n]Chars. Default: 0.</summary>
    public int MinMeetingPasswordLength { get; init; }

    /// <summary>The tracking codes that the site has set up. Default: none, which means that any value is taken.</summary>
    public ImmutableArray<SiteTrackingCode> TrackingCodes { get; init; } = [];

    /// <summary>Whether there are teleconferences at all; else TelephonyIsNotSupported. Default: true.</summary>
    public bool AllowsTelephony { get; init; } = true;

    /// <summary>Whether attendees can dial in (TC is 1 or 3); else TeleconfCallInIsNotSupported. Default: true.</summary>
    public bool AllowsCallIn { get; init; } = true;

    /// <summary>Whether attendees can be dialled (TC is 2 or 4); else TeleconfCallOutIsNotSupported. Default: true.</summary>
    public bool AllowsCallOut { get; init; } = true;

    /// <summary>Whether there is an Internet phone (IP is 1, or TC is 5); else VOIPIsNotSupported. Default: true.</summary>
    public bool AllowsInternetPhone { get; init; } = true;

    /// <summary>Whether other vendors' teleconferences are taken (TC is 6); else OtherTelephonyIsNotSupported. Default: true.</summary>
    public bool AllowsOtherTelephony { get; init; } = true;

    /// <summary>The number that attendees dial where TC is 1. Default: <c>+1-408-555-0100</c>.</summary>
    public string CallInNumber { get; init; } = "+1-408-555-0100";

    /// <summary>How many lines all meetings together can reserve; else SM fails with TeleconferenceLineReserveFail. Default: 100,000.</summary>
    public int MaxTeleconferenceLines { get; init; } = 100_000;

    /// <summary>Whether attendees can be in a meeting before its host (AJ); else SiteDoesNotAllowJoinBeforeHost. Default: true.</summary>
    public bool AllowsJoinBeforeHost { get; init; } = true;

    /// <summary>Whether sessions can have a Hands-on Lab (HL), and h.php tells about labs; else HOLDisabled. Default: true.</summary>
    public bool AllowsHandsOnLab { get; init; } = true;

    /// <summary>Whether recordings can be published (CR); else RecordSessionNotSupported. Default: true.</summary>
    public bool PublishesRecordings { get; init; } = true;

    /// <summary>
    /// Whether hosts accept whoever registers, where AQ is 0; else registrants wait for a decision that no command makes, and cannot join. Default: true.
    /// </summary>
    public bool HostsAcceptRegistrations { get; init; } = true;

    /// <summary>Whether mail can be sent; else MD fails with MailServerError. Default: true.</summary>
    public bool MailServerAnswers { get; init; } = true;

    /// <summary>Whether the server that schedules can be reached; else SM, EM and IM fail with ServerNotResponding. Default: true.</summary>
    public bool SchedulingServerAnswers { get; init; } = true;

    /// <summary>Whether users can pay on account (CM is Bill); else DonotSupportBILL. Default: true.</summary>
    public bool AllowsBilling { get; init; } = true;

    /// <summary>Whether the site has eCommerce; else F4 fails with DonotSupportECommerce. Default: true.</summary>
    public bool AllowsCommerce { get; init; } = true;

    /// <summary>Whether a customer ID can be found and created; else what needs a credit card fails with GetCustomerIDFail. Default: true.</summary>
    public bool FindsCustomers { get; init; } = true;

    /// <summary>
    /// Whether credit cards cover the cost; else what needs one fails with ReserveFail, and RA of c.php and MO with ChargeFail. Default: true.
    /// </summary>
    public bool CardsCoverCosts { get; init; } = true;
}
