using System.Collections.Immutable;

namespace WebEx.Site.Admin;

/// <summary>Where a site does otherwise than the guide.</summary>
internal static class DialectOperations
{
    public static ImmutableArray<AdminOperation> All { get; } =
    [
        new(
            "GET",
            "dialects",
            "listDialects",
            "The dialects that have a name, as documents for setDialect.",
            _ => Task.FromResult(AdminResult.Of(SiteDialect.Named))
        )
        {
            Result = typeof(IReadOnlyDictionary<string, SiteDialect>),
        },
        new(
            "GET",
            "sites/{site}/dialect",
            "getDialect",
            "Where a site does otherwise than the guide.",
            call => Task.FromResult(AdminResult.Of(call.Site.Dialect))
        )
        {
            Result = typeof(SiteDialect),
        },
        new(
            "PUT",
            "sites/{site}/dialect",
            "setDialect",
            "Lets a site do otherwise than the guide. What is left out is as in the guide. It lasts until the program ends.",
            Set
        )
        {
            Body = typeof(SiteDialect),
            Result = typeof(SiteDialect),
        },
    ];

    private static async Task<AdminResult> Set(AdminCall call)
    {
        SiteDialect dialect = await call.ReadAsync<SiteDialect>().ConfigureAwait(false);
        if (dialect.Problem() is { } problem)
            throw new AdminProblemException(400, problem, [problem]);
        call.Site.Dialect = dialect;
        return AdminResult.Of(dialect);
    }
}
