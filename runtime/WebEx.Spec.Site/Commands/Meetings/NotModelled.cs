using WebEx.Meetings;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AddAttendeesReply Handle(AddAttendees request, CommandContext context) => throw NotModelled(AddAttendees.Definition);

    protected override AddPresenterReply Handle(AddPresenter request, CommandContext context) => throw NotModelled(AddPresenter.Definition);

    protected override CreateRecordedSessionReply Handle(CreateRecordedSession request, CommandContext context) =>
        throw NotModelled(CreateRecordedSession.Definition);

    protected override CreateRegistrationFormReply Handle(CreateRegistrationForm request, CommandContext context) =>
        throw NotModelled(CreateRegistrationForm.Definition);

    protected override DeleteAttendeeReply Handle(DeleteAttendee request, CommandContext context) => throw NotModelled(DeleteAttendee.Definition);

    protected override DeletePresenterReply Handle(DeletePresenter request, CommandContext context) => throw NotModelled(DeletePresenter.Definition);

    protected override EditMeetingReply Handle(EditMeeting request, CommandContext context) => throw NotModelled(EditMeeting.Definition);

    protected override GetCardFirstFourDigitsReply Handle(GetCardFirstFourDigits request, CommandContext context) =>
        throw NotModelled(GetCardFirstFourDigits.Definition);

    protected override GetRegistrationFormReply Handle(GetRegistrationForm request, CommandContext context) =>
        throw NotModelled(GetRegistrationForm.Definition);

    protected override HostMeetingReply Handle(HostMeeting request, CommandContext context) => throw NotModelled(HostMeeting.Definition);

    protected override JoinMeetingReply Handle(JoinMeeting request, CommandContext context) => throw NotModelled(JoinMeeting.Definition);

    protected override ListOpenMeetingsReply Handle(ListOpenMeetings request, CommandContext context) => throw NotModelled(ListOpenMeetings.Definition);

    protected override RegisterForMeetingReply Handle(RegisterForMeeting request, CommandContext context) => throw NotModelled(RegisterForMeeting.Definition);

    protected override SendAttendeeDetailsReply Handle(SendAttendeeDetails request, CommandContext context) =>
        throw NotModelled(SendAttendeeDetails.Definition);

    protected override StartImpromptuMeetingReply Handle(StartImpromptuMeeting request, CommandContext context) =>
        throw NotModelled(StartImpromptuMeeting.Definition);
}
