using System.Collections.Immutable;
using System.Text.Json;

namespace WebEx.Site.Admin;

/// <summary>All operations of the admin API.</summary>
internal static class AdminOperations
{
    private static readonly Lazy<AdminResult> Description = new(() => AdminResult.Of(OpenApiDocument.Of(All)));

    public static ImmutableArray<AdminOperation> All { get; } =
    [
        new("GET", "openapi.json", "describe", "This description, in OpenAPI 3.1.", _ => Task.FromResult(Description.Value)) { Result = typeof(JsonElement) },
        .. SiteOperations.All,
        .. SnapshotOperations.All,
        .. SettingsOperations.All,
        .. DialectOperations.All,
        .. ClockOperations.All,
        .. FaultOperations.All,
        .. RequestOperations.All,
        .. OutboxOperations.All,
    ];
}
