using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, HM: a user starts a meeting, also one that has ended or is in progress.</content>
internal sealed partial class SiteCommands
{
    protected override HostMeetingReply Handle(HostMeeting request, CommandContext context)
    {
        if (context.Meetings.Find(request.MeetingKey) is not { } meeting || !meeting.CanBeStartedBy(context.Caller))
            return HostMeetingReply.CreateFailure(HostMeetingError.InvalidMeetingKey, meetingKey: request.MeetingKey);
        if (meeting.Type == (int)MeetingType.PayPerUse && CostFailure(context) is { } failure)
            return HostMeetingReply.CreateFailure(failure);

        MeetingRow started = Start(meeting, context);
        HostMeetingReply reply = HostMeetingReply.CreateSuccess(started.Key);
        MeetingWindow.OpenForHost(context, started, reply, request.BackUrl);
        return reply;
    }

    // What is paid by use needs the card that was kept.
    private static HostMeetingError? CostFailure(CommandContext context)
    {
        if (!context.Settings.Scheduling.FindsCustomers)
            return HostMeetingError.GetCustomerIDFail;
        if (context.Caller.Card is null)
            return HostMeetingError.GetCardIDFail;
        return context.Settings.Scheduling.CardsCoverCosts ? null : HostMeetingError.ReserveFail;
    }
}
