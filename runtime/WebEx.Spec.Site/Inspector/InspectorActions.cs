using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>The buttons of the inspector.</summary>
internal static class InspectorActions
{
    public static ImmutableArray<InspectorAction> All { get; } =
    [
        OfClock("freeze", "Stop the clock", clock => clock.Freeze()),
        OfClock("run", "Let the clock run", clock => clock.Run()),
        OfClock("hour", "An hour later", clock => clock.Advance(TimeSpan.FromHours(1))),
        OfClock("day", "A day later", clock => clock.Advance(TimeSpan.FromDays(1))),
        Of("unfault", "Remove faults", site => site.Faults.Clear()),
        Of("clear", "Forget what was received", site => site.Requests.Clear()),
        new("reset", "Reset the site to its seed", (sites, site) => site.ResetAsync(sites.Seed(seed: null, site.Clock.GetUtcNow()))),
    ];

    /// <exception cref="AdminProblemException">There is no such button, or the clock can go no further.</exception>
    public static Task RunAsync(SiteRegistry sites, LiveSite site, string name) =>
        All.FirstOrDefault(action => action.Name == name)?.RunAsync(sites, site)
        ?? throw new AdminProblemException(StatusCodes.Status400BadRequest, "The inspector has no such button.");

    private static InspectorAction Of(string name, string label, Action<LiveSite> run) =>
        new(
            name,
            label,
            (_, site) =>
            {
                run(site);
                return Task.CompletedTask;
            }
        );

    private static InspectorAction OfClock(string name, string label, Action<SiteClock> run) =>
        Of(
            name,
            label,
            site =>
            {
                if (site.Clock.GetUtcNow() > ClockOperations.Last - TimeSpan.FromDays(2))
                    throw new AdminProblemException(StatusCodes.Status400BadRequest, "The clock can go no further: set it to an earlier time.");
                run(site.Clock);
            }
        );
}
