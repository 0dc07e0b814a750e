using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;

namespace WebEx.Tests.Parameters;

/// <summary>Replies within an object of the application's own, as a message of a queue holds them.</summary>
internal sealed record ReceivedReplies(LogInReply? Login, ScheduleMeetingReply? Scheduled, ListFilesReply? Files);
