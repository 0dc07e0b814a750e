using WebEx.Meetings;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AddAttendeesReply Handle(AddAttendees request, CommandContext context) => throw NotModelled(AddAttendees.Command);

    protected override AddPresenterReply Handle(AddPresenter request, CommandContext context) => throw NotModelled(AddPresenter.Command);

    protected override CreateRecordedSessionReply Handle(CreateRecordedSession request, CommandContext context) =>
        throw NotModelled(CreateRecordedSession.Command);

    protected override CreateRegistrationFormReply Handle(CreateRegistrationForm request, CommandContext context) =>
        throw NotModelled(CreateRegistrationForm.Command);

    protected override DeleteAttendeeReply Handle(DeleteAttendee request, CommandContext context) => throw NotModelled(DeleteAttendee.Command);

    protected override DeletePresenterReply Handle(DeletePresenter request, CommandContext context) => throw NotModelled(DeletePresenter.Command);

    protected override EditMeetingReply Handle(EditMeeting request, CommandContext context) => throw NotModelled(EditMeeting.Command);

    protected override GetCardFirstFourDigitsReply Handle(GetCardFirstFourDigits request, CommandContext context) =>
        throw NotModelled(GetCardFirstFourDigits.Command);

    protected override GetRegistrationFormReply Handle(GetRegistrationForm request, CommandContext context) =>
        throw NotModelled(GetRegistrationForm.Command);

    protected override HostMeetingReply Handle(HostMeeting request, CommandContext context) => throw NotModelled(HostMeeting.Command);

    protected override JoinMeetingReply Handle(JoinMeeting request, CommandContext context) => throw NotModelled(JoinMeeting.Command);

    protected override ListOpenMeetingsReply Handle(ListOpenMeetings request, CommandContext context) => throw NotModelled(ListOpenMeetings.Command);

    protected override RegisterForMeetingReply Handle(RegisterForMeeting request, CommandContext context) => throw NotModelled(RegisterForMeeting.Command);

    protected override SendAttendeeDetailsReply Handle(SendAttendeeDetails request, CommandContext context) =>
        throw NotModelled(SendAttendeeDetails.Command);

    protected override StartImpromptuMeetingReply Handle(StartImpromptuMeeting request, CommandContext context) =>
        throw NotModelled(StartImpromptuMeeting.Command);
}
