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
        Of("freeze", "Stop the clock", site => site.Clock.Freeze()),
        Of("run", "Let the clock run", site => site.Clock.Run()),
        Later("hour", "An hour later", TimeSpan.FromHours(1)),
        Later("day", "A day later", TimeSpan.FromDays(1)),
        Of("unfault", "Remove faults", site => site.Faults.Clear()),
        Of("clear", "Forget what was received", site => site.Requests.Clear()),
        new("reset", "Reset the site to its seed", (sites, site) => sites.ResetAsync(site, seed: null)),
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

    private static InspectorAction Later(string name, string label, TimeSpan span) =>
        Of(
            name,
            label,
            site =>
            {
                if (!site.Clock.TryAdvance(span))
                    throw new AdminProblemException(StatusCodes.Status400BadRequest, "The clock can go no further: set it to an earlier time.");
            }
        );
}
