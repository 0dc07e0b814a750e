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

    public MeetingStatus Status { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The rest, by the code of the argument.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
