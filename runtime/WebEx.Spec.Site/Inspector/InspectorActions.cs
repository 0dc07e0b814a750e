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

    /// <summary>Sets a fault that a form names.</summary>
    /// <exception cref="AdminProblemException">There is no such fault or command.</exception>
    public static void Plan(LiveSite site, IFormCollection form)
    {
        string command = form["command"].ToString().Trim();
        FaultOperations.Plan(site, new() { Command = command.Length == 0 ? null : command, Fault = form["fault"].ToString().Trim() });
    }

    /// <summary>Makes the site as new, from the seed that a form names or brings along.</summary>
    /// <exception cref="AdminProblemException">There is no such seed, or it cannot be read.</exception>
    public static async Task SeedAsync(SiteRegistry sites, LiveSite site, IFormCollection form)
    {
        SiteSeed? seed = form["seed"].ToString() switch
        {
            "demo" => SiteSeed.Demo,
            "empty" => SiteSeed.Empty,
            "server" => null,
            "file" => JsonReading.Read<SiteSeed>(await FileOfAsync(form).ConfigureAwait(false)),
            _ => throw new AdminProblemException(StatusCodes.Status400BadRequest, "There is no such seed."),
        };
        try
        {
            await sites.ResetAsync(site, seed).ConfigureAwait(false);
        }
        catch (SeedException problem)
        {
            throw new AdminProblemException(StatusCodes.Status400BadRequest, problem.Message);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> FileOfAsync(IFormCollection form)
    {
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
            throw new AdminProblemException(StatusCodes.Status400BadRequest, "Choose a file with a seed in JSON.");
        byte[] content = new byte[file.Length];
        using Stream stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content).ConfigureAwait(false);
        return content;
    }

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
