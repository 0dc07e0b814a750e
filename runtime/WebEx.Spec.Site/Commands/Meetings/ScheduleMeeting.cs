using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, SM: a user schedules a meeting or a training session.</content>
internal sealed partial class SiteCommands
{
    protected override ScheduleMeetingReply Handle(ScheduleMeeting request, CommandContext context)
    {
        WebExTimeZone zone = MeetingPlan.ZoneOf(request, context);
        if (request.Start.ToDateTime() is not { } local)
            return ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.InvalidDaysFormat);
        DateTimeOffset start = ZoneRules.ToInstant(local, zone);
        if (start < context.Now)
            return ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.InvalidStartTime);
        if (MeetingPlan.Change(MeetingPlan.New(context, start, zone) with { LocalStart = local }, request, context) is not { } meeting)
            return ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.InvalidDaysFormat);
        if (SchedulingChecks.FirstFailure(request, meeting, context) is { } failure)
            return ScheduleMeetingReply.CreateFailure(failure.Error, failure.Number, trackingCode: failure.TrackingCode);
        int lines = meeting.TeleconferenceLines;
        IEnumerable<MeetingRow> others = context.Meetings.Rows.Where(other => other.Status != MeetingStatus.Ended);
        if (lines > 0 && others.Sum(other => (long)other.TeleconferenceLines) + lines > context.Settings.Scheduling.MaxTeleconferenceLines)
            return ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.TeleconferenceLineReserveFail, teleconferenceLines: lines);
        if (context.Meetings.Count >= context.Settings.MaxMeetings)
            return ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.MeetingScheduleFail, meetingName: meeting.Name);

        MeetingPlan.Store(meeting, request, context);
        if (request.SendConfirmationEmailToHost == true)
            context.Send(context.MailsOf(meeting).Confirmation(isNew: true));
        return ScheduleMeetingReply.CreateSuccess(meeting.Key, MeetingPlan.CallInNumberOf(meeting, context));
    }
}
