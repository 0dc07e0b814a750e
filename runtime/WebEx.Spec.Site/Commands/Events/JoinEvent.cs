using WebEx.Client.Testing;
using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, JE: somebody joins an event that is in progress. The page of the event (ADEV) comes in place of the BackURL.</content>
internal sealed partial class SiteCommands
{
    protected override JoinEventReply Handle(JoinEvent request, CommandContext context)
    {
        EventRow row = EventForAttendees(context, request.MeetingKey);
        if (CheckJoin(request, row, context, out EnrolmentRow? enrolment) is { } error)
            return JoinEventReply.CreateFailure(error);

        string firstName = request.FirstName ?? enrolment?.FirstName ?? "";
        string lastName = request.LastName ?? enrolment?.LastName ?? "";
        context.Attendances.Put(
            new AttendanceRow
            {
                Session = row.Key,
                Id = context.NewNumber(),
                Name = $"{firstName} {lastName}".Trim(),
                FirstName = firstName,
                LastName = lastName,
                EmailAddress = request.AttendeeEmail ?? enrolment?.EmailAddress ?? "",
                JoinedAt = context.Now,
            }
        );
        JoinEventReply reply = JoinEventReply.CreateSuccess();
        string? destination = context.Resolve(row.Value("ADEV")) ?? request.BackUrl;
        if (destination != request.BackUrl)
            context.GoTo(FakeReply.Of(reply).ToResponse(context.Facts.Command, destination).Location!);
        SessionWindow.Show(context, row.Name, "You are in the event, as an attendee.", reply, destination);
        return reply;
    }

    // In the order of chapter 3 for meetings: progress, password, who may join.
    private static JoinEventError? CheckJoin(JoinEvent request, EventRow row, CommandContext context, out EnrolmentRow? enrolment)
    {
        enrolment = null;
        if (row.StatusAt(context.Now) != MeetingStatus.InProgress)
            return JoinEventError.EventIsNotInProgress;
        if (row.Password is { } password)
        {
            if (request.JoinPassword is not { Length: > 0 } given)
                return JoinEventError.EventPasswordMissing;
            if (!password.Accepts(given))
                return JoinEventError.InvalidEventPassword;
        }

        if (request.EnrollmentId is { Length: > 0 } id)
        {
            enrolment = context.Enrolments.Find(EnrolmentRow.KeyOf(row.Key, id));
            return enrolment is null ? JoinEventError.EnrollmentIDInvalid : null;
        }

        if (context.Settings.Events.ApprovesEnrollments)
            return JoinEventError.EnrollmentIDMissing;
        return row.RequiresEnrolment && FindEnrolment(context, row, request.AttendeeEmail) is null ? JoinEventError.InvalidAttendeeEmail : null;
    }
}
