using WebEx.Meetings;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, GF: what the registration form of a meeting asks for, as CF has set it or by default.</content>
internal sealed partial class SiteCommands
{
    protected override GetRegistrationFormReply Handle(GetRegistrationForm request, CommandContext context)
    {
        if (context.Meetings.Find(request.MeetingKey) is not { } meeting)
            return GetRegistrationFormReply.CreateFailure(GetRegistrationFormError.InvalidMeetingKey);
        if (!meeting.RequiresRegistration)
            return GetRegistrationFormReply.CreateFailure(GetRegistrationFormError.ThisMeetingDoesNotRequireRegistration);

        MeetingFormField Field(string code) => RegistrationForms.FieldOf(meeting, code);
        return GetRegistrationFormReply.CreateSuccess(
            Field("RJT"),
            Field("RCY"),
            Field("RE1"),
            Field("RE2"),
            Field("RCT"),
            Field("RSA"),
            Field("RZP"),
            Field("RCI"),
            Field("RPH"),
            Field("RFX")
        );
    }
}
