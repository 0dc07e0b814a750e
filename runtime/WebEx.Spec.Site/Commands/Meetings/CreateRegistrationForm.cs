using System.Collections.Immutable;
using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, CF: a host says what the registration form of a meeting asks for. What is left out has its default again.</content>
internal sealed partial class SiteCommands
{
    private const int DefaultTextBoxWidth = 32;

    protected override CreateRegistrationFormReply Handle(CreateRegistrationForm request, CommandContext context)
    {
        if (context.Meetings.Find(request.MeetingKey) is not { } meeting)
            return CreateRegistrationFormReply.CreateFailure(CreateRegistrationFormError.MeetingKeyNotValid, meetingKey: request.MeetingKey);
        if (!meeting.IsOf(context.Caller))
            return CreateRegistrationFormReply.CreateFailure(CreateRegistrationFormError.AttendeesCannotCreateRegistrationForm);
        if (!meeting.RequiresRegistration)
        {
            return CreateRegistrationFormReply.CreateFailure(
                meeting.Center == Center.TrainingCenter
                    ? CreateRegistrationFormError.SessionDoesNotRequireRegistration
                    : CreateRegistrationFormError.ThisMeetingDoesNotRequireRegistration
            );
        }

        context.Meetings.Put(meeting with { StandardFields = RegistrationForms.FieldsOf(request), RegistrationForm = TextBoxesOf(request) });
        return CreateRegistrationFormReply.CreateSuccess(meeting.Key);
    }

    private static ImmutableArray<FormField> TextBoxesOf(CreateRegistrationForm request) =>
        [
            .. request
                .TextBoxNames.OrderBy(name => name.Key)
                .Select(name => new FormField
                {
                    Label = name.Value ?? "",
                    Kind = (request.TextBoxTypes[name.Key] ?? TextBoxType.SingleLine).ToString(),
                    Height = request.TextBoxHeights[name.Key] ?? 0,
                    Width = request.TextBoxWidths[name.Key] ?? DefaultTextBoxWidth,
                }),
        ];
}
