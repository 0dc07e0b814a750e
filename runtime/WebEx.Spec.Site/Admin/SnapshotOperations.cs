using System.Collections.Immutable;

namespace WebEx.Site.Admin;

/// <summary>States that a site can come back to.</summary>
internal static class SnapshotOperations
{
    public static ImmutableArray<AdminOperation> All { get; } =
    [
        new("GET", "sites/{site}/snapshots", "listSnapshots", "The names of the snapshots of a site. They are in memory, also with a data file.", List)
        {
            Result = typeof(ImmutableArray<string>),
        },
        new(
            "PUT",
            "sites/{site}/snapshots/{snapshot}",
            "takeSnapshot",
            "Keeps the state of the site under a name, in the place of an older snapshot of that name.",
            Take
        ),
        new(
            "POST",
            "sites/{site}/snapshots/{snapshot}/restore",
            "restoreSnapshot",
            "Brings the state of the snapshot back. The clock, faults and received requests stay.",
            Restore
        ),
        new("DELETE", "sites/{site}/snapshots/{snapshot}", "deleteSnapshot", "Forgets a snapshot.", Delete),
    ];

    private static Task<AdminResult> List(AdminCall call) => Task.FromResult(AdminResult.Of<ImmutableArray<string>>([.. call.Site.Snapshots.Names]));

    private static async Task<AdminResult> Take(AdminCall call)
    {
        if (await call.Site.TakeSnapshotAsync(call.Parameter("snapshot")).ConfigureAwait(false) is { } refusal)
            throw new AdminProblemException(400, refusal);
        return AdminResult.Nothing;
    }

    private static async Task<AdminResult> Restore(AdminCall call) =>
        await call.Site.RestoreAsync(call.Parameter("snapshot")).ConfigureAwait(false) ? AdminResult.Nothing : throw Missing(call);

    private static Task<AdminResult> Delete(AdminCall call) =>
        call.Site.Snapshots.Remove(call.Parameter("snapshot")) ? Task.FromResult(AdminResult.Nothing) : throw Missing(call);

    private static AdminProblemException Missing(AdminCall call) =>
        new(
            404,
            call.Site.Snapshots.Names is { Count: > 0 } names
                ? $"There is no snapshot of that name. There are {string.Join(", ", names)}."
                : "The site has no snapshots."
        );
}
