using WebEx.Events;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AddCheckBoxReply Handle(AddCheckBox request, CommandContext context) => throw NotModelled(AddCheckBox.Command);

    protected override AddDropDownListReply Handle(AddDropDownList request, CommandContext context) => throw NotModelled(AddDropDownList.Command);

    protected override AddOptionButtonReply Handle(AddOptionButton request, CommandContext context) => throw NotModelled(AddOptionButton.Command);

    protected override AddTextBoxReply Handle(AddTextBox request, CommandContext context) => throw NotModelled(AddTextBox.Command);

    protected override CreateEventRegistrationFormReply Handle(CreateEventRegistrationForm request, CommandContext context) =>
        throw NotModelled(CreateEventRegistrationForm.Command);

    protected override DeleteEventReply Handle(DeleteEvent request, CommandContext context) => throw NotModelled(DeleteEvent.Command);

    protected override EditEventReply Handle(EditEvent request, CommandContext context) => throw NotModelled(EditEvent.Command);

    protected override EnrollInEventReply Handle(EnrollInEvent request, CommandContext context) => throw NotModelled(EnrollInEvent.Command);

    protected override GetCustomAnswersReply Handle(GetCustomAnswers request, CommandContext context) => throw NotModelled(GetCustomAnswers.Command);

    protected override GetCustomQuestionsReply Handle(GetCustomQuestions request, CommandContext context) => throw NotModelled(GetCustomQuestions.Command);

    protected override GetEventRegistrationFormReply Handle(GetEventRegistrationForm request, CommandContext context) =>
        throw NotModelled(GetEventRegistrationForm.Command);

    protected override GetStandardAnswersReply Handle(GetStandardAnswers request, CommandContext context) => throw NotModelled(GetStandardAnswers.Command);

    protected override GetStandardQuestionsReply Handle(GetStandardQuestions request, CommandContext context) =>
        throw NotModelled(GetStandardQuestions.Command);

    protected override JoinEventReply Handle(JoinEvent request, CommandContext context) => throw NotModelled(JoinEvent.Command);

    protected override ListOpenEventsReply Handle(ListOpenEvents request, CommandContext context) => throw NotModelled(ListOpenEvents.Command);

    protected override PlayBackRecordingReply Handle(PlayBackRecording request, CommandContext context) => throw NotModelled(PlayBackRecording.Command);

    protected override ReportAttendeeDetailsReply Handle(ReportAttendeeDetails request, CommandContext context) =>
        throw NotModelled(ReportAttendeeDetails.Command);

    protected override ReportEnrollmentAndAttendeesReply Handle(ReportEnrollmentAndAttendees request, CommandContext context) =>
        throw NotModelled(ReportEnrollmentAndAttendees.Command);

    protected override ReportRecordingPlaybackReply Handle(ReportRecordingPlayback request, CommandContext context) =>
        throw NotModelled(ReportRecordingPlayback.Command);

    protected override ScheduleEventReply Handle(ScheduleEvent request, CommandContext context) => throw NotModelled(ScheduleEvent.Command);

    protected override StartEventReply Handle(StartEvent request, CommandContext context) => throw NotModelled(StartEvent.Command);
}
