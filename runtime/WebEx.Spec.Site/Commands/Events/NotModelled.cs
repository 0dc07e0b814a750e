using WebEx.Events;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AddCheckBoxReply Handle(AddCheckBox request, CommandContext context) => throw NotModelled(AddCheckBox.Definition);

    protected override AddDropDownListReply Handle(AddDropDownList request, CommandContext context) => throw NotModelled(AddDropDownList.Definition);

    protected override AddOptionButtonReply Handle(AddOptionButton request, CommandContext context) => throw NotModelled(AddOptionButton.Definition);

    protected override AddTextBoxReply Handle(AddTextBox request, CommandContext context) => throw NotModelled(AddTextBox.Definition);

    protected override CreateRegistrationFormReply Handle(CreateRegistrationForm request, CommandContext context) =>
        throw NotModelled(CreateRegistrationForm.Definition);

    protected override DeleteEventReply Handle(DeleteEvent request, CommandContext context) => throw NotModelled(DeleteEvent.Definition);

    protected override EditEventReply Handle(EditEvent request, CommandContext context) => throw NotModelled(EditEvent.Definition);

    protected override EnrollInEventReply Handle(EnrollInEvent request, CommandContext context) => throw NotModelled(EnrollInEvent.Definition);

    protected override GetCustomAnswersReply Handle(GetCustomAnswers request, CommandContext context) => throw NotModelled(GetCustomAnswers.Definition);

    protected override GetCustomQuestionsReply Handle(GetCustomQuestions request, CommandContext context) => throw NotModelled(GetCustomQuestions.Definition);

    protected override GetRegistrationFormReply Handle(GetRegistrationForm request, CommandContext context) =>
        throw NotModelled(GetRegistrationForm.Definition);

    protected override GetStandardAnswersReply Handle(GetStandardAnswers request, CommandContext context) => throw NotModelled(GetStandardAnswers.Definition);

    protected override GetStandardQuestionsReply Handle(GetStandardQuestions request, CommandContext context) =>
        throw NotModelled(GetStandardQuestions.Definition);

    protected override JoinEventReply Handle(JoinEvent request, CommandContext context) => throw NotModelled(JoinEvent.Definition);

    protected override ListOpenEventsReply Handle(ListOpenEvents request, CommandContext context) => throw NotModelled(ListOpenEvents.Definition);

    protected override PlayBackRecordingReply Handle(PlayBackRecording request, CommandContext context) => throw NotModelled(PlayBackRecording.Definition);

    protected override ReportAttendeeDetailsReply Handle(ReportAttendeeDetails request, CommandContext context) =>
        throw NotModelled(ReportAttendeeDetails.Definition);

    protected override ReportEnrollmentAndAttendeesReply Handle(ReportEnrollmentAndAttendees request, CommandContext context) =>
        throw NotModelled(ReportEnrollmentAndAttendees.Definition);

    protected override ReportRecordingPlaybackReply Handle(ReportRecordingPlayback request, CommandContext context) =>
        throw NotModelled(ReportRecordingPlayback.Definition);

    protected override ScheduleEventReply Handle(ScheduleEvent request, CommandContext context) => throw NotModelled(ScheduleEvent.Definition);

    protected override StartEventReply Handle(StartEvent request, CommandContext context) => throw NotModelled(StartEvent.Definition);
}
