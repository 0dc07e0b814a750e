namespace WebEx.Benchmarks.Encoding;

/// <summary>The arguments of a meeting as somebody would declare them who writes these twenty-four only.</summary>
internal sealed class PlainMeeting
{
    public string? Name { get; init; }

    public int? Type { get; init; }

    public bool? RestrictPasswords { get; init; }

    public bool? Registration { get; init; }

    public int? Teleconference { get; init; }

    public int? TimeZone { get; init; }

    public int? Duration { get; init; }

    public int? Attendees { get; init; }

    public int? Presenters { get; init; }

    public string?[] TrackingCodes { get; init; } = [];

    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? Hour { get; init; }

    public int? Minute { get; init; }

    public string? ReminderEmail { get; init; }

    public string? Agenda { get; init; }

    public string? Description { get; init; }

    public string? Greeting { get; init; }

    public string? Host { get; init; }

    public string? LabName { get; init; }

    public bool? SendInvitationEmail { get; init; }

    public string? BackUrl { get; init; }
}
