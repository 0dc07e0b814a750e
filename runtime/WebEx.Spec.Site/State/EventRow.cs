using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>An event of Event Center.</summary>
internal sealed record EventRow
{
    public required string Key { get; init; }

    public required string Host { get; init; }

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    public required WebExTimeZone TimeZone { get; init; }

    public required DateTime LocalStart { get; init; }

    public required DateTimeOffset Start { get; init; }

    public int DurationMinutes { get; init; } = 60;

    public PasswordHash? Password { get; init; }

    public PasswordHash? EnrolmentPassword { get; init; }

    public bool RequiresEnrolment { get; init; }

    /// <summary>Whether the host decides on each enrolment.</summary>
    public bool ApprovesEnrolments { get; init; }

    /// <summary>Whether attendees have to register (WIRE).</summary>
    public bool RequireRegistration { get; init; } = true;

    /// <summary>What the registration form does with its fields, by the code of the argument of CF; a field that is not here is optional.</summary>
    public ImmutableSortedDictionary<string, int> FormFields { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>What the last command has made of it. <see cref="StatusAt"/> knows also that the time is over.</summary>
    public MeetingStatus Status { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The rest, by the code of the argument.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Whether there is a registration form that people can enroll by.</summary>
    public bool TakesEnrolments => RequireRegistration || RequiresEnrolment;

    /// <summary>Where it has come to: what was started is over when its duration is.</summary>
    public MeetingStatus StatusAt(DateTimeOffset now) =>
        Status == MeetingStatus.InProgress && StartedAt is { } started && now - started >= TimeSpan.FromMinutes(DurationMinutes) ? MeetingStatus.Ended : Status;

    /// <summary>The value of an argument that was given; null where none was.</summary>
    public string? Value(string code) => Values.TryGetValue(code, out string? value) ? value : null;

    /// <summary>Whether an argument of 0 and 1 is 1.</summary>
    public bool Has(string code) => Value(code) == "1";
}
