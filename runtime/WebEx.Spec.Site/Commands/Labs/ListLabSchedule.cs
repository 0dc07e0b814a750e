using WebEx.Labs;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>h.php, LS: the reservations of a lab that touch a day, by their start.</content>
internal sealed partial class SiteCommands
{
    protected override ListLabScheduleReply Handle(ListLabSchedule request, CommandContext context)
    {
        if (context.Labs.Find(request.LabName) is not { } lab)
            return ListLabScheduleReply.CreateFailure(ListLabScheduleError.InvalidLabName);
        WebExTimeZone zone = request.TimeZone ?? context.Settings.TimeZone;
        DateTime today = ZoneRules.ToLocal(context.Now, zone);
        WebExDate day = new(request.Day?.Year ?? today.Year, request.Day?.Month ?? today.Month, request.Day?.Day ?? today.Day);
        if (!IsLabYear(day.Year))
            return ListLabScheduleReply.CreateFailure(ListLabScheduleError.InvalidYear);
        if (day.ToDateTime() is not { } date)
            return ListLabScheduleReply.CreateFailure(ListLabScheduleError.InvalidDate);

        DateTimeOffset start = ZoneRules.ToInstant(date, zone);
        DateTimeOffset end = ZoneRules.ToInstant(date.AddDays(1), zone);
        IEnumerable<LabReservationRow> touching = ReservationsOf(context, lab).Where(row => row.Start < end && row.End > start).OrderBy(row => row.Start);
        return ListLabScheduleReply.CreateSuccess([.. touching.Select(row => Listed(context, row, zone))]);
    }

    private static LabReservation Listed(CommandContext context, LabReservationRow row, WebExTimeZone zone)
    {
        DateTime start = ZoneRules.ToLocal(row.Start, zone);
        DateTime end = ZoneRules.ToLocal(row.End, zone);
        string host = context.Accounts.Find(row.Owner) is { FullName.Length: > 0 } account ? account.FullName : row.Owner;
        return new(row.Computers, row.Session, host, start.Hour, start.Minute, end.Hour, end.Minute);
    }
}
