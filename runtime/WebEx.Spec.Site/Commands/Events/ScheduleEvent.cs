using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, SE: a user schedules an event.</content>
internal sealed partial class SiteCommands
{
    private static readonly TimeSpan QuarterOfAnHour = TimeSpan.FromMinutes(15);

    protected override ScheduleEventReply Handle(ScheduleEvent request, CommandContext context)
    {
        if (context.Events.Count >= context.Settings.MaxMeetings)
            throw new NotModelledException("The site has no room for another event, and SE has no error code for that. Raise the setting Meetings.");

        WebExTimeZone zone = request.TimeZone ?? ZoneOf(context);
        DateTime next = NextQuarter(ZoneRules.ToLocal(context.Now, zone));
        EventRow empty = new()
        {
            Key = "",
            Host = context.Caller.WebExId,
            Name = request.EventName,
            TimeZone = zone,
            LocalStart = next,
            Start = context.Now,
        };
        EventRow row = Change(
            context,
            empty,
            new()
            {
                Description = request.Description,
                Start = request.Start,
                DurationMinutes = request.DurationMinutes,
                Password = request.JoinPassword,
                EnrolmentPassword = request.EnrollmentPassword,
                RequiresEnrolment = request.RequireEnrollment,
                RequireRegistration = request.RequireRegistration,
            },
            next
        );
        row = row with { Key = context.NewMeetingKey() };
        context.Events.Put(row);
        return ScheduleEventReply.CreateSuccess(row.Key, CallInNumber(context, row));
    }

    // Of a start of which only some parts are given, the others are those of the next quarter of an hour.
    private static DateTime NextQuarter(DateTime time) => new(((time.Ticks / QuarterOfAnHour.Ticks) + 1) * QuarterOfAnHour.Ticks, DateTimeKind.Unspecified);
}
