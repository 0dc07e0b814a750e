using WebEx.Events;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, RPAD: a host asks in which of their events somebody was.</content>
internal sealed partial class SiteCommands
{
    protected override ShowAttendeeReportReply Handle(ShowAttendeeReport request, CommandContext context)
    {
        (DateTime First, DateTime Last) period = PeriodOf(context, request.Start, request.End);
        ShowReport(
            context,
            request.BackUrl,
            "Attendee details",
            ["Event", "Meeting key", "First name", "Last name", "Email address", "Joined"],
            from row in EventsOf(context, context.Caller)
            from attendance in AttendancesOf(context, row)
            where
                IsIn(period, attendance.JoinedAt, context)
                && IsMeant(request.EmailAddress, attendance.EmailAddress)
                && IsMeant(request.FirstName, attendance.FirstName)
                && IsMeant(request.LastName, attendance.LastName)
            select new[] { row.Name, row.Key, attendance.FirstName, attendance.LastName, attendance.EmailAddress, TimeText(context, attendance.JoinedAt) }
        );
        return ShowAttendeeReportReply.CreateSuccess();
    }
}
