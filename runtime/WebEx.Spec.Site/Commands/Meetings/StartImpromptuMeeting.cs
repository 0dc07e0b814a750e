using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, IM: a user starts a meeting at once.</content>
internal sealed partial class SiteCommands
{
    protected override StartImpromptuMeetingReply Handle(StartImpromptuMeeting request, CommandContext context)
    {
        MeetingRow now = MeetingPlan.New(context, context.Now, MeetingPlan.ZoneOf(request, context));
        if (MeetingPlan.Change(now, request, context) is not { } meeting)
            return StartImpromptuMeetingReply.CreateFailure(StartImpromptuMeetingError.InvalidDaysFormat);
        if (SchedulingChecks.FirstFailure(request, meeting, context) is { } failure)
        {
            return StartImpromptuMeetingReply.CreateFailure(failure.As<StartImpromptuMeetingError>(), failure.Number, trackingCode: failure.TrackingCode);
        }

        if (context.Meetings.Count >= context.Settings.MaxMeetings)
            return StartImpromptuMeetingReply.CreateFailure(StartImpromptuMeetingError.MeetingScheduleFail, meetingName: meeting.Name);

        MeetingPlan.Store(meeting, request, context);
        MeetingRow started = Start(meeting, context);
        StartImpromptuMeetingReply reply = StartImpromptuMeetingReply.CreateSuccess(started.Key, MeetingPlan.CallInNumberOf(started, context));
        MeetingWindow.OpenForHost(context, started, reply, request.BackUrl);
        return reply;
    }
}
