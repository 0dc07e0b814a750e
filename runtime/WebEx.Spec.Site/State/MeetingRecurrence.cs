namespace WebEx.Site.State;

/// <summary>How a meeting comes again.</summary>
internal sealed record MeetingRecurrence
{
    /// <summary>The number of RO (RepeatOption).</summary>
    public required int Option { get; init; }

    /// <summary>The bits of Days (RepeatDays).</summary>
    public int Days { get; init; }

    /// <summary>The day of the last occurrence; null where it comes for ever.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How many sessions there are (NS); null where the last day says so.</summary>
    public int? Sessions { get; init; }
}
