using WebEx.Sessions;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>w.php, HO: a meeting that CO has prepared begins. One that is over does not begin again.</content>
internal sealed partial class SiteCommands
{
    protected override HostOneClickMeetingReply Handle(HostOneClickMeeting request, CommandContext context)
    {
        if (HostRefusal(request, context, out MeetingRow? meeting) is { } refusal)
        {
            Explain(context, request.ShowFormalErrorPage, refusal.ToCode());
            return HostOneClickMeetingReply.CreateFailure(refusal);
        }

        // The wizard is a page of its own, and asks for the meeting once more.
        if (request.ShowOneClickWizard == true && context.Request.IsBrowser)
        {
            context.Show(OneClickWizardPage.Of(context, meeting!, request.BackUrl));
            return HostOneClickMeetingReply.CreateSuccess(meeting!.Key);
        }

        Center center = request.ServiceType is { } service ? CenterOf(service) : meeting!.Center;
        context.Meetings.Put(
            meeting! with
            {
                Name = request.MeetingName is { Length: > 0 } name ? name : meeting.Name,
                Password = request.MeetingPassword is { Length: > 0 } password ? PasswordHash.Of(password) : meeting.Password,
                Center = center,
                Values = WithArguments(context, meeting.Values, TrackingCodeArguments),
                Status = MeetingStatus.InProgress,
                StartedAt = meeting.StartedAt ?? context.Now,
            }
        );
        if (request.ServiceType is not null)
            context.SetCenter(center);
        return HostOneClickMeetingReply.CreateSuccess(meeting.Key);
    }

    private static HostOneClickMeetingError? HostRefusal(HostOneClickMeeting request, CommandContext context, out MeetingRow? meeting)
    {
        meeting = FindOneClick(context, request.MeetingKey);
        if (!HasOneClick(context, context.Caller))
            return HostOneClickMeetingError.OneClickIsDisabled;
        if (meeting is null or { Status: MeetingStatus.Ended } || !IsUser(meeting.Host, context.Caller.WebExId))
            return HostOneClickMeetingError.InvalidMeetingKey;
        return request.ServiceType is { } service && !HasService(context, service) ? HostOneClickMeetingError.InvalidSessionCode : null;
    }
}
