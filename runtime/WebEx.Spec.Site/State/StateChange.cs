namespace WebEx.Site.State;

/// <summary>The state after a command, and the rows that are to be stored before its response leaves.</summary>
internal readonly record struct StateChange(SiteState State, IReadOnlyList<RowChange> Changes);
