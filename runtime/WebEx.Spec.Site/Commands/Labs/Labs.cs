using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands about Hands-on Labs have in common, and reservations.</content>
internal sealed partial class SiteCommands
{
    /// <summary>How many computers a lab has in all.</summary>
    private static int ComputersOf(CommandContext context, LabRow lab) => context.LabComputers.WithPrefix(LabComputerRow.KeyOf(lab.Name, "")).Count();

    /// <summary>The reservations of a lab.</summary>
    private static IEnumerable<LabReservationRow> ReservationsOf(CommandContext context, LabRow lab) =>
        context.LabReservations.WithPrefix(LabReservationRow.KeyOf(lab.Name, ""));

    /// <summary>How many computers of a lab are reserved at once, at the most, in a span of time.</summary>
    private static int MostReserved(IReadOnlyCollection<LabReservationRow> reservations, DateTimeOffset start, DateTimeOffset end)
    {
        LabReservationRow[] colliding = [.. reservations.Where(row => row.Start < end && row.End > start)];

        // The most are taken where one of them begins, or where the span does.
        return colliding
            .Select(row => row.Start < start ? start : row.Start)
            .Distinct()
            .Select(moment => colliding.Where(row => row.Start <= moment && row.End > moment).Sum(row => row.Computers))
            .DefaultIfEmpty(0)
            .Max();
    }
}
