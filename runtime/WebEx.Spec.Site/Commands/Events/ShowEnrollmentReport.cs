using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, RPEA: a host asks who has enrolled in an event, and who was in it.</content>
internal sealed partial class SiteCommands
{
    protected override ShowEnrollmentReportReply Handle(ShowEnrollmentReport request, CommandContext context)
    {
        (DateTime First, DateTime Last) period = PeriodOf(context, request.Start, request.End);
        ShowReport(
            context,
            request.BackUrl,
            "Enrollments and attendees",
            ["Event", "Meeting key", "Name", "Email address", "Enrollment ID", "What", "When"],
            EventsOf(context, context.Caller).Where(row => IsMeant(request.EventName, row.Name)).SelectMany(row => PeopleOf(row, period, context))
        );
        return ShowEnrollmentReportReply.CreateSuccess();
    }

    private static IEnumerable<string[]> PeopleOf(EventRow row, (DateTime First, DateTime Last) period, CommandContext context)
    {
        IEnumerable<EnrolmentRow> enrolments = EnrolmentsOf(context, row).Where(enrolment => IsIn(period, enrolment.EnrolledAt, context));
        foreach (EnrolmentRow enrolment in enrolments.OrderBy(enrolment => enrolment.EnrolledAt))
        {
            string name = $"{enrolment.FirstName} {enrolment.LastName}";
            yield return [row.Name, row.Key, name, enrolment.EmailAddress, enrolment.Id, "Enrolled", TimeText(context, enrolment.EnrolledAt)];
        }

        foreach (AttendanceRow attendance in AttendancesOf(context, row).Where(attendance => IsIn(period, attendance.JoinedAt, context)))
        {
            string id = FindEnrolment(context, row, attendance.EmailAddress)?.Id ?? "";
            yield return [row.Name, row.Key, attendance.Name, attendance.EmailAddress, id, "Attended", TimeText(context, attendance.JoinedAt)];
        }
    }
}
