using System.Collections.Immutable;
using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, CR: a user publishes a recording that is somewhere else.</content>
internal sealed partial class SiteCommands
{
    private static readonly ImmutableArray<string> RecordingTexts = ["AG", "AR", "DS", "DstURL", "DY", "EM", "MH", "PT", "SZ", "TP", "VD", "YR"];

    protected override CreateRecordedSessionReply Handle(CreateRecordedSession request, CommandContext context)
    {
        if (!context.Settings.Scheduling.PublishesRecordings)
            return CreateRecordedSessionReply.CreateFailure(CreateRecordedSessionError.RecordSessionNotSupported);

        long minutes = ((request.DurationHours ?? 0) * 60L) + (request.DurationMinutes ?? 0);
        RecordingRow recording = new()
        {
            Id = context.NewNumber(),
            Session = "",
            Owner = context.Caller.WebExId,
            Name = request.RecordingTopic,
            Url = request.RecordingUrl,
            CreatedAt = context.Now,
            DurationSeconds = (int)Math.Min(minutes * 60, int.MaxValue),
            Password = request.FileAccessPassword is { Length: > 0 } password ? PasswordHash.Of(password) : null,
            Values = RecordingTexts
                .Where(code => context.Argument(code) is not null)
                .ToImmutableSortedDictionary(code => code, code => context.Argument(code)!, StringComparer.Ordinal),
        };
        context.Recordings.Put(recording);
        return CreateRecordedSessionReply.CreateSuccess(recording.Id);
    }
}
