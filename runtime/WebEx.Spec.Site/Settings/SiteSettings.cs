using System.Collections.Immutable;
using System.Net;

namespace WebEx.Site;

/// <summary>What an administrator has set up for a site, and what it has room for. The defaults permit everything.</summary>
public sealed record SiteSettings
{
    /// <summary>The partner ID that a sign-up has to give. Default: <c>webex-site</c>.</summary>
    public string PartnerId { get; init; } = "webex-site";

    /// <summary>
    /// Whether users may be signed up, logged in and logged out by the API; else these commands fail with AutoLoginDisabled. Default: true. Source: the guide;
    /// for LO Common Error Messages.
    /// </summary>
    public bool AllowsAutoLogin { get; init; } = true;

    /// <summary>Whether the site permits use of the API; else commands fail with DonotSupportAPI, or the spelling that they have. Default: true.</summary>
    public bool AllowsApi { get; init; } = true;

    /// <summary>The hosts that a login may come from, by its Referer header; else it fails with RefererDomainError. Default: none, which means any.</summary>
    public ImmutableArray<string> RefererHosts { get; init; } = [];

    /// <summary>
    /// The addresses that the partner's servers have; commands from elsewhere fail with IPRangeError, where they have it. Default: none, which means any.
    /// </summary>
    public ImmutableArray<string> ServerAddresses { get; init; } = [];

    /// <summary>The services that the site has. Default: all.</summary>
    public Centers Centers { get; init; } = Centers.All;

    /// <summary>The time zone of the site, where a request names none. Default: San Jose, as in the guide.</summary>
    public WebExTimeZone TimeZone { get; init; } = WebExTimeZone.SanJose;

    /// <summary>How many wrong passwords in a row lock an account. Default: 5.</summary>
    public int MaxFailedLogins { get; init; } = 5;

    /// <summary>After how many minutes a locked account is unlocked by itself. Default: null, which means never.</summary>
    public int? UnlockMinutes { get; init; }

    /// <summary>
    /// Whether administrators of the site are sent a mail when an account is locked, as the option "Send email notification of locked account to site
    /// administrators" says. Default: false. Source: the guide, AccountLocked of EU and LI.
    /// </summary>
    public bool MailsLockedAccounts { get; init; }

    /// <summary>How many mails the outbox keeps; the oldest are dropped. Default: 1,000.</summary>
    public int MaxMails { get; init; } = 1000;

    /// <summary>How long a session lasts without a command. Default: 30 minutes.</summary>
    public int SessionMinutes { get; init; } = 30;

    /// <summary>How many meetings and training sessions the site has room for, as many events, and as many support sessions. Default: 100,000.</summary>
    public int MaxMeetings { get; init; } = 100_000;

    /// <summary>How many accounts the site has room for. Default: 100,000.</summary>
    public int MaxAccounts { get; init; } = 100_000;

    /// <summary>How many teleconference lines one meeting can have. Default: 500.</summary>
    public int MaxTeleconferenceLinesPerMeeting { get; init; } = 500;

    /// <summary>
    /// How many accounts of a teleconferencing service provider (TSP) a user has; a higher TA fails with TspAccountDoesNotExist, InvalidTspAccountIndex or
    /// InvalidTA. Default: 3.
    /// </summary>
    public int MaxTspAccountsPerUser { get; init; } = 3;

    /// <summary>How many attendees one meeting can have. Default: 1,000.</summary>
    public int MaxAttendeesPerMeeting { get; init; } = 1000;

    /// <summary>What the site permits in meetings and training sessions. Default: everything.</summary>
    public SchedulingSettings Scheduling
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>What the site has beside its services. Default: all.</summary>
    public SiteFeatures Features { get; init; } = SiteFeatures.All;

    /// <summary>What the site asks of the passwords of accounts. Default: nothing but another password than the present one.</summary>
    public AccountPasswordPolicy AccountPasswords
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>What accounts need that the guide has as optional. Default: nothing.</summary>
    public AccountFields RequiredAccountFields { get; init; }

    /// <summary>Whether only administrators reset passwords, so that p.php EU is refused from an administrator's own account. Default: false.</summary>
    public bool ResetsPasswordsByAdministratorsAlone { get; init; }

    /// <summary>
    /// Whether accounts are managed by the API; else SU, EU, AC and IN get a page that says so, since no source names the error. Default: true. Source:
    /// Event Center Administrator's Guide, WBS29.11.
    /// </summary>
    public bool AllowsAccountManagement { get; init; } = true;

    /// <summary>
    /// Whether the site asks for a login before access: JM, JE and JS of who has not logged in fail with AccessDenied, JO with the LoginRequired of
    /// its table. Default: false. Source: Side Effects: Site Admin Changes on the API.
    /// </summary>
    public bool RequiresLogin { get; init; }

    /// <summary>
    /// After how many days without a login an account is no longer active, so that its login fails with WebExUserIDInactive; where it has not logged in yet,
    /// since its password was set. Default: null, which means never. Source: the guide (LI) and the Event Center Administrator's Guide, WBS29.13; on later
    /// sites hosting counts.
    /// </summary>
    public int? InactiveDays { get; init; }

    /// <summary>Whether users may change their user names by o.php MO. Default: true.</summary>
    public bool AllowsUserNameChange { get; init; } = true;

    /// <summary>Whether the site is set up for support sessions; else their commands fail with SiteRequiresSupportSessionPrivilege. Default: true.</summary>
    public bool AllowsSupportSessions { get; init; } = true;

    /// <summary>The session types of Support Center, by number; <c>SC1</c> names the first of them. Default: 7, 13 and 101.</summary>
    public ImmutableArray<int> SupportSessionTypeIds { get; init; } = [7, 13, 101];

    /// <summary>Whether the site has SMARTtech; else its commands fail with SiteRequiresSmartTechPrivilege. Default: true.</summary>
    public bool AllowsSmartTech { get; init; } = true;

    /// <summary>How long an access code of SMARTtech may be; a longer one fails with AccessPasswordTooLong. Default: null, which means any length.</summary>
    public int? MaxSmartTechAccessCodeLength { get; init; }

    /// <summary>Whether the site has My Computers; else the commands of Access Anywhere fail with MyComputerDisabled. Default: true.</summary>
    public bool AllowsMyComputers { get; init; } = true;

    /// <summary>Whether the site has Access Anywhere; else RA and RL of c.php fail with RemoteAccessDisabled. Default: true.</summary>
    public bool AllowsAccessAnywhere { get; init; } = true;

    /// <summary>Whether the site is the backup of another one, which the detection of backup sites tells. Default: false.</summary>
    public bool IsBackup { get; init; }

    /// <summary>How many licenses for My WebEx Pro there are. Default: 100,000.</summary>
    public int MaxMyWebExProLicenses { get; init; } = 100_000;

    /// <summary>How many active hosts one meeting type can have; accounts without a list of types have all. Default: 100,000.</summary>
    public int MaxHostsPerMeetingType { get; init; } = 100_000;

    /// <summary>How many contacts an address book has room for. Default: 10,000.</summary>
    public int MaxContactsPerAddressBook { get; init; } = 10_000;

    /// <summary>What users may choose for their one-click meetings. Default: all.</summary>
    public OneClickRights OneClickRights { get; init; } = OneClickRights.All;

    /// <summary>Whether one-click meetings need a password. Default: false.</summary>
    public bool RequiresOneClickPassword { get; init; }

    /// <summary>What is set up for events.</summary>
    public EventSettings Events
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>Whether a command between servers may come from there.</summary>
    internal bool IsServer(IPAddress? address) =>
        ServerAddresses.IsDefaultOrEmpty
        || (address is not null && ServerAddresses.Contains((address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()));
}
