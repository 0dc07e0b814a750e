namespace WebEx.Site.State;

/// <summary>Where a meeting, event or support session has come to.</summary>
internal enum MeetingStatus
{
    Scheduled,
    InProgress,
    Ended,
}
