using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, PR: somebody sees an event again. With a meeting key alone, the last time that it was held.</content>
internal sealed partial class SiteCommands
{
    protected override PlayBackRecordingReply Handle(PlayBackRecording request, CommandContext context)
    {
        if (CheckPlayback(request, context, out EventRow? row, out RecordingRow? recording) is { } error)
            return PlayBackRecordingReply.CreateFailure(error);

        if (context.Account is { } user)
            context.Recordings.Put(recording! with { Playbacks = [.. recording.Playbacks, new(user.WebExId, user.FullName, user.EmailAddress, context.Now)] });
        PlayBackRecordingReply reply = PlayBackRecordingReply.CreateSuccess();
        SessionWindow.Show(context, row!.Name, $"The recording {recording!.Id} is played back.", reply, request.BackUrl);
        return reply;
    }

    private static PlayBackRecordingError? CheckPlayback(PlayBackRecording request, CommandContext context, out EventRow? row, out RecordingRow? recording)
    {
        recording = request.RecordingId is null ? null : context.Recordings.Find(request.RecordingId);
        row = request.MeetingKey is null ? context.Events.Find(recording?.Session) : EventForAttendees(context, request.MeetingKey);
        if (request.RecordingId is null)
            recording = RecordingsOf(context, row!).MaxBy(found => found.CreatedAt);
        else if (recording is not null && row is not null && recording.Session != row.Key)
            return PlayBackRecordingError.InvalidRecordedID;
        if (row is null || recording is null)
            return PlayBackRecordingError.TheEventRecordingDoesNotExist;
        if (request.MeetingKey is null)
            row = EventForAttendees(context, row.Key);
        if (row.StatusAt(context.Now) == MeetingStatus.InProgress && row.StartedAt == recording.CreatedAt)
            return PlayBackRecordingError.NoPlaybackEventRecording;
        if (recording.Password is not { } password)
            return null;
        if (request.Password is not { Length: > 0 } given)
            return PlayBackRecordingError.PasswordNeeded;
        return password.Accepts(given) ? null : PlayBackRecordingError.InvalidPassword;
    }

    private static IEnumerable<RecordingRow> RecordingsOf(CommandContext context, EventRow row) =>
        context.Recordings.Rows.Where(recording => recording.Session == row.Key);
}
