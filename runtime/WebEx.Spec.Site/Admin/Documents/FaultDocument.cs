namespace WebEx.Site.Admin;

/// <summary>A fault that is to come.</summary>
internal sealed record FaultDocument
{
    /// <summary>The command, such as <c>m.php/SM</c> or <c>ScheduleMeeting</c>; null for any.</summary>
    public string? Command { get; init; }

    /// <summary>What goes wrong, as the header <c>X-WebEx-Fault</c> has it: <c>error=MeetingScheduleFail</c>.</summary>
    public required string Fault { get; init; }

    /// <summary>How many times still; null for always.</summary>
    public int? Times { get; init; } = 1;

    /// <summary>How likely each time is, above 0 and up to 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>Where the chance comes from.</summary>
    public int Seed { get; init; } = 1;
}
