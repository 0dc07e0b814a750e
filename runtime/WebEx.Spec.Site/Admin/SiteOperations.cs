using System.Collections.Immutable;
using System.Text.Json;
using WebEx.Site.Exporting;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Admin;

/// <summary>Sites as a whole: which there are, what they begin with, and what they have.</summary>
internal static class SiteOperations
{
    public static ImmutableArray<AdminOperation> All { get; } =
    [
        new("GET", "sites", "listSites", "The sites of this server.", List) { Result = typeof(ImmutableArray<SiteListEntry>) },
        new("GET", "sites/{site}", "getSite", "What a site has. It is made when it is not there yet.", Get) { Result = typeof(SiteSummary) },
        new(
            "DELETE",
            "sites/{site}",
            "deleteSite",
            "Deletes a site with all that it has, also from the data file. The next use makes a new one from the seed.",
            Delete
        ),
        new(
            "POST",
            "sites/{site}/seed",
            "seedSite",
            "Adds accounts and meetings. Settings of the seed take the place of those of the site; without any those stay.",
            Seed
        )
        {
            Body = typeof(SiteSeed),
        },
        new(
            "POST",
            "sites/{site}/reset",
            "resetSite",
            "Makes the site as new: nothing of what happened is left, nor faults and received requests. "
                + "The clock and the snapshots stay. Without a body: from the seed of the server.",
            Reset
        )
        {
            Body = typeof(SiteSeed),
            IsBodyOptional = true,
        },
        new(
            "GET",
            "sites/{site}/export",
            "exportSite",
            "All rows of the site as one document. It holds password hashes and sessions, and neither clock, faults nor received requests.",
            Export
        )
        {
            Result = typeof(JsonElement),
        },
        new("POST", "sites/{site}/import", "importSite", "Puts the rows of an export, of this or another site, in the place of those of the site.", Import)
        {
            Body = typeof(JsonElement),
        },
    ];

    private static Task<AdminResult> List(AdminCall call)
    {
        HashSet<string> used = new(call.Sites.Names, StringComparer.OrdinalIgnoreCase);
        return Task.FromResult(
            AdminResult.Of<ImmutableArray<SiteListEntry>>([
                .. used.Union(call.Sites.StoredNames, StringComparer.OrdinalIgnoreCase)
                    .Order(StringComparer.OrdinalIgnoreCase)
                    .Select(name => new SiteListEntry { Name = name, IsInUse = used.Contains(name) }),
            ])
        );
    }

    private static async Task<AdminResult> Get(AdminCall call)
    {
        LiveSite site = call.Site;
        SiteState state = await site.ReadStateAsync(call.Aborted).ConfigureAwait(false);
        return AdminResult.Of(
            new SiteSummary
            {
                Name = call.Parameter("site"),
                Accounts = state[SiteTables.Accounts].Count,
                Meetings = state[SiteTables.Meetings].Count,
                Events = state[SiteTables.Events].Count,
                ReceivedRequests = site.Requests.Count,
                Faults = site.Faults.Count,
                Snapshots = [.. site.Snapshots.Names],
                Clock = ClockOperations.StateOf(site),
            }
        );
    }

    private static async Task<AdminResult> Delete(AdminCall call)
    {
        if (!await call.Sites.DeleteAsync(call.Parameter("site")).ConfigureAwait(false))
            throw new AdminProblemException(404, "There is no site of that name.");
        return AdminResult.Nothing;
    }

    private static async Task<AdminResult> Seed(AdminCall call)
    {
        using JsonDocument document = JsonReading.Parse(await call.ReadBytesAsync().ConfigureAwait(false));
        SiteSeed seed = JsonReading.Read<SiteSeed>(document.RootElement);
        // A seed without settings has default ones, which nobody asked for here.
        await call.Site.SeedAsync(seed, keepsSettings: !document.RootElement.TryGetProperty("settings", out _)).ConfigureAwait(false);
        return AdminResult.Nothing;
    }

    private static async Task<AdminResult> Reset(AdminCall call)
    {
        SiteSeed? seed = await call.ReadOptionalAsync<SiteSeed>().ConfigureAwait(false);
        await call.Sites.ResetAsync(call.Site, seed).ConfigureAwait(false);
        return AdminResult.Nothing;
    }

    private static async Task<AdminResult> Export(AdminCall call) =>
        new(SiteDocument.Write(await call.Site.ReadStateAsync(call.Aborted).ConfigureAwait(false)));

    private static async Task<AdminResult> Import(AdminCall call)
    {
        byte[] document = await call.ReadImportAsync().ConfigureAwait(false);
        try
        {
            await call.Site.ReplaceAsync(SiteDocument.Read(document)).ConfigureAwait(false);
            return AdminResult.Nothing;
        }
        catch (FormatException problem)
        {
            throw new AdminProblemException(400, problem.Message, [problem.Message]);
        }
    }
}
