namespace WebEx.Site.State;

/// <summary>A user who has played a recording back.</summary>
internal sealed record RecordingPlayback(string WebExId, string Name, string EmailAddress, DateTimeOffset PlayedAt);
