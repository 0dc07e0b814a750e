using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>The Hands-on Lab of a training session.</summary>
internal static class LabChecks
{
    private const int DefaultComputers = 4;

    public static SchedulingFailure? FirstFailure(ISchedulingRequest request, MeetingRow meeting, CommandContext context)
    {
        if (request.UseHandsOnLab != true)
            return null;
        if (!context.Settings.Scheduling.AllowsHandsOnLab)
            return new(ScheduleMeetingError.HOLDisabled);
        if (context.Labs.Find(request.LabName) is not { } lab)
            return new(ScheduleMeetingError.InvalidLabName);

        DateTimeOffset end = EndOf(meeting);
        int computers = context.LabComputers.WithPrefix(LabComputerRow.KeyOf(lab.Name, "")).Count();
        int taken = context
            .LabReservations.WithPrefix(LabReservationRow.KeyOf(lab.Name, ""))
            .Where(other => other.Id != meeting.Key)
            .Where(other => other.Start < end && meeting.Start < other.End)
            .Sum(other => other.Computers);
        return SchedulingFailure.If(ComputersOf(request) > computers - taken, ScheduleMeetingError.HOLReservationFail);
    }

    /// <summary>Takes the computers that a session asks for, in place of those that it had.</summary>
    public static void Reserve(ISchedulingRequest request, MeetingRow meeting, CommandContext context)
    {
        if (request.UseHandsOnLab is null)
            return;
        Release(meeting, context);
        if (request.UseHandsOnLab == false)
            return;
        context.LabReservations.Put(
            new LabReservationRow
            {
                Lab = request.LabName!,
                Id = meeting.Key,
                Owner = meeting.Host,
                Session = meeting.Name,
                Computers = ComputersOf(request),
                Start = meeting.Start,
                End = EndOf(meeting),
            }
        );
    }

    /// <summary>Gives back what a session has taken.</summary>
    public static void Release(MeetingRow meeting, CommandContext context)
    {
        foreach (LabReservationRow reservation in context.LabReservations.Rows.Where(reservation => reservation.Id == meeting.Key).ToList())
            context.LabReservations.Remove(reservation);
    }

    private static int ComputersOf(ISchedulingRequest request) => request.NumberOfComputers ?? DefaultComputers;

    private static DateTimeOffset EndOf(MeetingRow meeting) => meeting.Start.Plus(TimeSpan.FromMinutes(meeting.DurationMinutes));
}
