using System.Collections.Immutable;
using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, RM: somebody registers for a meeting, and gets a registration ID. Who registers again with the same address keeps it.</content>
internal sealed partial class SiteCommands
{
    private static readonly ImmutableArray<string> RegistrationTexts = ["JT", "CY", "E1", "E2", "CT", "SA", "ZP", "CI", "PH", "FX"];

    protected override RegisterForMeetingReply Handle(RegisterForMeeting request, CommandContext context)
    {
        if (context.Meetings.Find(request.MeetingKey) is not { } meeting)
            return RegisterForMeetingReply.CreateFailure(RegisterForMeetingError.InvalidMeetingKey);
        EnrolmentRow? before = Registrations.OfEmail(meeting, request.EmailAddress, context);
        if (RefusalOf(request, meeting, before is not null, context) is { } error)
            return RegisterForMeetingReply.CreateFailure(error);

        EnrolmentRow registration = new()
        {
            Session = meeting.Key,
            Id = before?.Id ?? context.NewNumber(),
            FirstName = request.FirstName,
            LastName = request.LastName,
            EmailAddress = request.EmailAddress,
            IsApproved = before?.IsApproved ?? (meeting.AcceptsRegistrations || context.Settings.Scheduling.HostsAcceptRegistrations ? true : null),
            EnrolledAt = before?.EnrolledAt ?? context.Now,
            Values = AnswersOf(request, context),
        };
        context.Enrolments.Put(registration);
        // Only for training sessions does the guide speak of a mail: the RID of JM is said to come from it.
        if (meeting.Center == Center.TrainingCenter)
            context.Send(context.MailsOf(meeting).Registration(registration));
        return RegisterForMeetingReply.CreateSuccess(meeting.Key, registration.Id);
    }

    private static RegisterForMeetingError? RefusalOf(RegisterForMeeting request, MeetingRow meeting, bool isKnown, CommandContext context)
    {
        if (!meeting.RequiresRegistration)
            return RegisterForMeetingError.ThisMeetingDoesNotRequireRegistration;
        if (!isKnown && !Registrations.AreOpen(meeting, context))
            return RegisterForMeetingError.MeetingDoesNotRequireRegistration;
        if (meeting.RegistrationPassword is { } password)
        {
            if (request.RegistrationPassword is not { Length: > 0 } given)
                return RegisterForMeetingError.RegistrationPasswordIsRequired;
            if (!password.Accepts(given))
                return RegisterForMeetingError.InvalidRegistrationPassword;
        }

        return RegistrationForms.IsComplete(meeting, request) ? null : RegisterForMeetingError.RequiredInfoMissing;
    }

    // The numbers are those of the text boxes; the further fields have names of the host's own.
    private static ImmutableSortedDictionary<string, string> AnswersOf(RegisterForMeeting request, CommandContext context)
    {
        ImmutableSortedDictionary<string, string>.Builder answers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string code in RegistrationTexts)
        {
            if (context.Argument(code) is { } text)
                answers[code] = text;
        }

        foreach (NamedField field in request.NamedFields ?? [])
            answers["Name:" + field.Name] = field.Value ?? "";
        foreach ((int number, string text) in request.TextBoxes)
            answers[$"TX{number}"] = text;
        return answers.ToImmutable();
    }
}
