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
        if (request.UseHandsOnLab != true) return null;
        if (!context.Settings.Scheduling.AllowsHandsOnLab) return new(ScheduleMeetingError.HOLDisabled);
        if (context.Labs.Find(request.LabName) is not { } lab) return new(ScheduleMeetingError.InvalidLabName);

        DateTimeOffset end = EndOf(meeting);
        int computers = context.LabComputers.WithPrefix(lab.Name + "/").Count();
        int taken = context.LabReservations.WithPrefix(lab.Name + "/")
            .Where(reservation => reservation.Start < end && meeting.Start < reservation.End).Sum(reservation => reservation.Computers);
        return SchedulingFailure.If(ComputersOf(request) > computers - taken, ScheduleMeetingError.HOLReservationFail);
    }

    /// <summary>Takes the computers that a session asks for.</summary>
    public static void Reserve(ISchedulingRequest request, MeetingRow meeting, CommandContext context)
    {
        if (request.UseHandsOnLab != true) return;
        context.LabReservations.Put(new LabReservationRow
        {
            Lab = request.LabName!,
            Id = context.NewNumber(),
            Owner = meeting.Host,
            Computers = ComputersOf(request),
            Start = meeting.Start,
            End = EndOf(meeting),
        });
    }

    private static int ComputersOf(ISchedulingRequest request) => request.NumberOfComputers ?? DefaultComputers;

    private static DateTimeOffset EndOf(MeetingRow meeting)
    {
        TimeSpan duration = TimeSpan.FromMinutes(meeting.DurationMinutes);
        return duration < DateTimeOffset.MaxValue - meeting.Start ? meeting.Start + duration : DateTimeOffset.MaxValue;
    }
}
