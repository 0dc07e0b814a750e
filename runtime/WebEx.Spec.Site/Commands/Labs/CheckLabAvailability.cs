using WebEx.Labs;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>h.php, CA: whether a lab has so many computers free for a session, or for each session of a series.</content>
internal sealed partial class SiteCommands
{
    private const int DefaultLabSessions = 5;
    private const int LongestLabSession = 60 * 24 * 366;

    protected override CheckLabAvailabilityReply Handle(CheckLabAvailability request, CommandContext context)
    {
        if (context.Labs.Find(request.LabName) is not { } lab)
            return CheckLabAvailabilityReply.CreateFailure(CheckLabAvailabilityError.InvalidLabName);
        WebExTimeZone zone = request.TimeZone ?? context.Settings.TimeZone;
        WebExDateTime asked = LabStart(request.Start, ZoneRules.ToLocal(context.Now.AddMinutes(15), zone));
        if (!IsLabYear(asked.Year))
            return CheckLabAvailabilityReply.CreateFailure(CheckLabAvailabilityError.InvalidYear);
        if (asked.ToDateTime() is not { } start)
            return CheckLabAvailabilityReply.CreateFailure(CheckLabAvailabilityError.InvalidDate);
        int minutes = request.DurationMinutes ?? 60;
        if (minutes is < 1 or > LongestLabSession)
            return CheckLabAvailabilityReply.CreateFailure(CheckLabAvailabilityError.InvalidDuration);
        int computers = request.NumberOfComputers ?? 1;
        if (computers < 1)
            return CheckLabAvailabilityReply.CreateFailure(CheckLabAvailabilityError.InvalidNumber);
        if (LabUntil(request, ZoneRules.ToLocal(context.Now, zone), out DateTime until) is { } error)
            return CheckLabAvailabilityReply.CreateFailure(error);

        LabReservationRow[] reservations = [.. ReservationsOf(context, lab)];
        int free = ComputersOf(context, lab) - computers;
        return CheckLabAvailabilityReply.CreateSuccess(
            free >= 0
                && LabDays(request, start, until, LastLabDay(reservations, zone))
                    .Select(day => ZoneRules.ToInstant(day, zone))
                    .All(from => MostReserved(reservations, from, from.AddMinutes(minutes)) <= free)
        );
    }

    // Times far away have no moment in every time zone.
    private static bool IsLabYear(int? year) => year is >= 1900 and <= 9000;

    private static WebExDateTime LabStart(WebExDateTime? asked, DateTime soon) =>
        new(asked?.Year ?? soon.Year, asked?.Month ?? soon.Month, asked?.Day ?? soon.Day, asked?.Hour ?? soon.Hour, asked?.Minute ?? soon.Minute);

    // Without a last day the number of sessions is all that ends a series.
    private static CheckLabAvailabilityError? LabUntil(CheckLabAvailability request, DateTime today, out DateTime until)
    {
        until = DateTime.MaxValue.Date;
        if (request.IsRecurring != true || request.Until is not { } asked)
            return null;
        WebExDate day = new(asked.Year ?? today.Year, asked.Month ?? today.Month, asked.Day ?? today.Day);
        if (!IsLabYear(day.Year))
            return CheckLabAvailabilityError.InvalidRY;
        if (day.ToDateTime() is not { } date)
            return CheckLabAvailabilityError.InvalidRD;
        until = date;
        return null;
    }

    // Nothing is reserved after that.
    private static DateTime LastLabDay(LabReservationRow[] reservations, WebExTimeZone zone) =>
        reservations.Length == 0 ? DateTime.MinValue : ZoneRules.ToLocal(reservations.Max(row => row.End), zone);

    private static IEnumerable<DateTime> LabDays(CheckLabAvailability request, DateTime start, DateTime until, DateTime last)
    {
        if (request.IsRecurring != true)
            return [start];
        LabDays days = request.Days is { } some && some != Labs.LabDays.None ? some : DayOf(start);
        int sessions = request.NumberOfSessions ?? DefaultLabSessions;
        return EveryDay(start, until < last.Date ? until : last.Date).Where(day => days.HasFlag(DayOf(day))).Take(sessions);
    }

    private static IEnumerable<DateTime> EveryDay(DateTime start, DateTime last)
    {
        // The day after the last one may not be there.
        for (int days = 0; days <= (last.Date - start.Date).Days; days++)
            yield return start.AddDays(days);
    }

    // Sunday is bit 6, Saturday bit 0.
    private static LabDays DayOf(DateTime day) => (LabDays)(1 << (6 - (int)day.DayOfWeek));
}
