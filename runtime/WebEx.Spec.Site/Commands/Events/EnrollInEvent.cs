using System.Collections.Immutable;
using System.Globalization;
using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, EN: somebody enrolls in an event. Without a BackURL the browser goes to the page that the event has for that (ADER).</content>
internal sealed partial class SiteCommands
{
    protected override EnrollInEventReply Handle(EnrollInEvent request, CommandContext context)
    {
        EventRow row = EventForAttendees(context, request.MeetingKey);
        if (CheckEnrolment(request, row, context) is { } error)
            return EnrollInEventReply.CreateFailure(error);
        if (MissingTextBox(request, row) is { } box)
            return EnrollInEventReply.CreateFailure(EnrollInEventError.TextBoxNIsMissing, box);

        EnrolmentRow enrolment = new()
        {
            Session = row.Key,
            Id = NewEnrolmentId(context, row),
            FirstName = request.FirstName,
            LastName = request.LastName,
            EmailAddress = request.AttendeeEmail,
            IsApproved = true,
            EnrolledAt = context.Now,
            Values = StandardFieldsOf(row)
                .Where(field => field.Answer(request) is { Length: > 0 })
                .ToImmutableSortedDictionary(field => field.Code, field => field.Answer(request)!, StringComparer.Ordinal),
        };
        context.Enrolments.Put(enrolment);
        foreach ((int number, string answer) in CustomAnswersOf(context, row, request).Where(answer => answer.Answer.Length > 0))
            context.Answers.Put(
                new AnswerRow
                {
                    Event = row.Key,
                    Enrolment = enrolment.Id,
                    Question = number,
                    Text = answer,
                }
            );
        if (request.BackUrl is null && context.Resolve(row.Value("ADER")) is { } url)
            context.GoTo(url);
        return EnrollInEventReply.CreateSuccess(enrolment.Id);
    }

    private static EnrollInEventError? CheckEnrolment(EnrollInEvent request, EventRow row, CommandContext context)
    {
        if (context.Settings.Events.ArePrivate)
            return EnrollInEventError.CannotEnrollIntoAPrivateEvent;
        if (row.StatusAt(context.Now) == MeetingStatus.Ended)
            return EnrollInEventError.InvalidMeetingKey;
        if (!row.TakesEnrolments)
            return EnrollInEventError.EventRequiresNoRegistration;
        if (row.EnrolmentPassword is { } password)
        {
            if (request.EnrollmentPassword is not { Length: > 0 } given)
                return EnrollInEventError.EnrollPasswordNeeded;
            if (!password.Accepts(given))
                return EnrollInEventError.InvalidEnrollPassword;
        }

        if (FindEnrolment(context, row, request.AttendeeEmail) is not null)
            return EnrollInEventError.AlreadyEnrolled;
        if (EnrolmentsOf(context, row).Count() >= RoomOf(row, context))
            return EnrollInEventError.ExceedMaxNumberOfEnrollments;
        return StandardField.All.FirstOrDefault(field => IsRequired(row, field.Code) && string.IsNullOrEmpty(field.Answer(request)))?.Missing;
    }

    private static int? MissingTextBox(EnrollInEvent request, EventRow row) =>
        Enumerable
            .Range(1, TextBoxesOfEvent)
            .Where(number => IsRequired(row, TextBoxCode(number)) && string.IsNullOrEmpty(request.TextBoxes[number]))
            .Select(number => (int?)number)
            .FirstOrDefault();

    private static int RoomOf(EventRow row, CommandContext context) =>
        row.Value("MX") is { } most ? int.Parse(most, CultureInfo.InvariantCulture) : context.Settings.MaxAttendeesPerMeeting;
}
