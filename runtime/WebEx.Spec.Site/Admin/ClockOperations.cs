using System.Collections.Immutable;
using WebEx.Site.Kernel;

namespace WebEx.Site.Admin;

/// <summary>The clock of a site.</summary>
internal static class ClockOperations
{
    public static ImmutableArray<AdminOperation> All { get; } =
    [
        new("GET", "sites/{site}/clock", "getClock", "What the clock of a site shows.", call => Show(call.Site)) { Result = typeof(ClockState) },
        new("POST", "sites/{site}/clock/freeze", "freezeClock", "Stands still from now on; with a body at that time.", Freeze)
        {
            Body = typeof(ClockTime),
            IsBodyOptional = true,
            Result = typeof(ClockState),
        },
        new("POST", "sites/{site}/clock/set", "setClock", "Shows another time, and goes on to run or to stand still.", Set)
        {
            Body = typeof(ClockTime),
            Result = typeof(ClockState),
        },
        new("POST", "sites/{site}/clock/advance", "advanceClock", "Goes on by a span at once: sessions and tickets expire, meetings begin and end.", Advance)
        {
            Body = typeof(ClockStep),
            Result = typeof(ClockState),
        },
        new("POST", "sites/{site}/clock/run", "runClock", "Runs again, from the time that it shows.", Run) { Result = typeof(ClockState) },
    ];

    public static ClockState StateOf(LiveSite site) => new() { Now = site.Clock.GetUtcNow(), IsFrozen = site.Clock.IsFrozen };

    private static async Task<AdminResult> Show(LiveSite site)
    {
        // Another process may have set it: whoever reads the state has what others did.
        _ = await site.ReadStateAsync().ConfigureAwait(false);
        return AdminResult.Of(StateOf(site));
    }

    private static async Task<AdminResult> Freeze(AdminCall call)
    {
        ClockTime? time = await call.ReadOptionalAsync<ClockTime>().ConfigureAwait(false);
        if (time is null)
            call.Site.Clock.Freeze();
        else
            call.Site.Clock.Freeze(Checked("now", time.Now));
        return await Show(call.Site).ConfigureAwait(false);
    }

    private static async Task<AdminResult> Set(AdminCall call)
    {
        ClockTime time = await call.ReadAsync<ClockTime>().ConfigureAwait(false);
        call.Site.Clock.Set(Checked("now", time.Now));
        return await Show(call.Site).ConfigureAwait(false);
    }

    private static async Task<AdminResult> Advance(AdminCall call)
    {
        ClockStep step = await call.ReadAsync<ClockStep>().ConfigureAwait(false);
        if (step.By < TimeSpan.Zero)
            throw new AdminProblemException(400, "by: a clock goes on; set it to a time to go back.");
        if (!call.Site.Clock.TryAdvance(step.By))
            throw OutOfRange("by");
        return await Show(call.Site).ConfigureAwait(false);
    }

    private static Task<AdminResult> Run(AdminCall call)
    {
        call.Site.Clock.Run();
        return Show(call.Site);
    }

    private static DateTimeOffset Checked(string property, DateTimeOffset now) => SiteClock.Shows(now) ? now : throw OutOfRange(property);

    private static AdminProblemException OutOfRange(string property) => new(400, $"{property}: {SiteClock.OutOfRange}");
}
