using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, EM: a user changes a meeting that is not in progress.</content>
internal sealed partial class SiteCommands
{
    protected override EditMeetingReply Handle(EditMeeting request, CommandContext context)
    {
        if (FindOwn(context, request.MeetingKey) is not { Status: not MeetingStatus.InProgress } meeting)
            return EditMeetingReply.CreateFailure(EditMeetingError.InvalidMeetingKey);
        if (WithStart(meeting, request) is not { } moved)
            return EditMeetingReply.CreateFailure(EditMeetingError.InvalidDaysFormat);
        if (moved.Start != meeting.Start && moved.Start < context.Now)
            return EditMeetingReply.CreateFailure(EditMeetingError.InvalidStartTime);
        if (MeetingPlan.Change(moved, request, context) is not { } changed)
            return EditMeetingReply.CreateFailure(EditMeetingError.InvalidDaysFormat);
        if (SchedulingChecks.FirstFailure(request, changed, context) is { } failure)
            return EditMeetingReply.CreateFailure(failure.As<EditMeetingError>(), failure.Number, trackingCode: failure.TrackingCode);

        MeetingPlan.Store(changed, request, context);
        if (request.SendConfirmationEmailToHost == true)
            context.Send(context.MailsOf(changed).Confirmation(isNew: false));
        return EditMeetingReply.CreateSuccess(changed.Key, MeetingPlan.CallInNumberOf(changed, context));
    }

    // Each part of the start and the zone stay where they are not given. A meeting that is moved takes place again.
    private static MeetingRow? WithStart(MeetingRow meeting, EditMeeting request)
    {
        if (request.Start is null && request.TimeZone is null)
            return meeting;
        WebExDateTime given = request.Start.GetValueOrDefault();
        DateTime before = meeting.LocalStart;
        WebExDateTime start = new(
            given.Year ?? before.Year,
            given.Month ?? before.Month,
            given.Day ?? before.Day,
            given.Hour ?? before.Hour,
            given.Minute ?? before.Minute
        );
        if (start.ToDateTime() is not { } local)
            return null;
        WebExTimeZone zone = request.TimeZone ?? meeting.TimeZone;
        return meeting with { TimeZone = zone, LocalStart = local, Start = ZoneRules.ToInstant(local, zone), Status = MeetingStatus.Scheduled };
    }
}
