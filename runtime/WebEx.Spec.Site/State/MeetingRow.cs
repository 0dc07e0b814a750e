using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A meeting, training session or sales meeting.</summary>
internal sealed record MeetingRow
{
    /// <summary>The meeting key, of nine digits.</summary>
    public required string Key { get; init; }

    public required Center Center { get; init; }

    /// <summary>The WebEx ID of the host.</summary>
    public required string Host { get; init; }

    public required string Name { get; init; }

    /// <summary>The number of the meeting type (MT); null for the site's.</summary>
    public int? Type { get; init; }

    public required WebExTimeZone TimeZone { get; init; }

    /// <summary>The start of the first occurrence as a clock of the time zone shows it.</summary>
    public required DateTime LocalStart { get; init; }

    /// <summary>The start of the first occurrence.</summary>
    public required DateTimeOffset Start { get; init; }

    public int DurationMinutes { get; init; } = 60;

    public MeetingRecurrence? Recurrence { get; init; }

    public PasswordHash? Password { get; init; }

    /// <summary>Whether the site's calendar lists it (LF).</summary>
    public bool IsListed { get; init; }

    public ImmutableArray<MeetingPerson> Attendees { get; init; } = [];

    public ImmutableArray<MeetingPerson> Presenters { get; init; } = [];

    /// <summary>Another user who may start it (HI).</summary>
    public string? OtherHost { get; init; }

    /// <summary>Whether attendees have to log in (RequestALogin).</summary>
    public bool RequiresLogin { get; init; }

    /// <summary>How many minutes ahead of the start attendees can be in without the host; null where they cannot (AJ, AJMI).</summary>
    public int? JoinMinutesBefore { get; init; }

    /// <summary>The kind of teleconference (TC); null where none was named.</summary>
    public int? Teleconference { get; init; }

    /// <summary>How many teleconference lines it takes (TL).</summary>
    public int TeleconferenceLines { get; init; }

    /// <summary>Whether attendees have to register (AR).</summary>
    public bool RequiresRegistration { get; init; }

    /// <summary>Whether whoever registers is accepted, without the host's decision (AQ).</summary>
    public bool AcceptsRegistrations { get; init; }

    public PasswordHash? RegistrationPassword { get; init; }

    /// <summary>How many people can register (NR); null for any number.</summary>
    public int? RegistrationLimit { get; init; }

    /// <summary>The last day on which registrations are taken, in the time zone of the meeting.</summary>
    public DateOnly? RegistrationCloses { get; init; }

    /// <summary>What the registration form does with the standard fields, by the code of the argument of CF.</summary>
    // Null in a row that was stored before there was this field.
    public ImmutableSortedDictionary<string, string>? StandardFields { get; init; }

    /// <summary>The custom fields of the registration form, in order; null where there is no form.</summary>
    public ImmutableArray<FormField>? RegistrationForm { get; init; }

    public MeetingStatus Status { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether nobody else gets in.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Whether w.php CO has made it, of a template.</summary>
    public bool IsOneClick { get; init; }

    /// <summary>When its next reminder is due; null where none goes out.</summary>
    public DateTimeOffset? ReminderAt { get; init; }

    /// <summary>The rest, by the code of the argument.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Whether a user scheduled it.</summary>
    public bool IsOf(AccountRow account) => string.Equals(Host, account.WebExId, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a user may start it.</summary>
    public bool CanBeStartedBy(AccountRow account) => IsOf(account) || string.Equals(OtherHost, account.WebExId, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it lets somebody in who gives this password.</summary>
    public bool Accepts(string? password) => Password is null || Password.Accepts(password);
}
