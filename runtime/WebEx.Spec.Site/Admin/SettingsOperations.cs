using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WebEx.Site.Admin;

/// <summary>What the administrator of a site has set up.</summary>
internal static class SettingsOperations
{
    public static ImmutableArray<AdminOperation> All { get; } =
    [
        new("GET", "sites/{site}/settings", "getSettings", "The settings of a site.", Get) { Result = typeof(SiteSettings) },
        new("PATCH", "sites/{site}/settings", "changeSettings", "Changes the settings that are given; the others stay. Gives all of them.", Merge)
        {
            Body = typeof(SiteSettings),
            Result = typeof(SiteSettings),
        },
    ];

    private static async Task<AdminResult> Get(AdminCall call) => AdminResult.Of(await call.Site.ReadSettingsAsync(call.Aborted).ConfigureAwait(false));

    private static async Task<AdminResult> Merge(AdminCall call)
    {
        using JsonDocument document = JsonReading.Parse(await call.ReadBytesAsync().ConfigureAwait(false));
        _ = JsonReading.Read<SiteSettings>(document.RootElement);
        // In the site's turn, so that of two changes at once neither is lost.
        return AdminResult.Of(await call.Site.ConfigureAsync(settings => Merged(settings, document.RootElement)).ConfigureAwait(false));
    }

    private static SiteSettings Merged(SiteSettings settings, JsonElement changes)
    {
        JsonObject merged = JsonSerializer.SerializeToNode(settings, AdminJson.InfoOf(typeof(SiteSettings)))!.AsObject();
        foreach (JsonProperty change in changes.EnumerateObject())
            merged[change.Name] = JsonSerializer.SerializeToNode(change.Value, AdminJson.InfoOf(typeof(JsonElement)));
        return (SiteSettings)merged.Deserialize(AdminJson.InfoOf(typeof(SiteSettings)))!;
    }
}
