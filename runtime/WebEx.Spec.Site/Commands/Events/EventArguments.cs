namespace WebEx.Site.Commands;

/// <summary>What SE and EE say of an event, beside what is kept by the code of its argument; null for what stays as it is.</summary>
internal sealed record EventArguments
{
    public string? Name { get; init; }

    public string? Description { get; init; }

    public WebExDateTime? Start { get; init; }

    public WebExTimeZone? TimeZone { get; init; }

    public int? DurationMinutes { get; init; }

    public string? Password { get; init; }

    public string? EnrolmentPassword { get; init; }

    public bool? RequiresEnrolment { get; init; }

    public bool? RequireRegistration { get; init; }
}
