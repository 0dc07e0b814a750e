using System.Collections.Concurrent;
using System.Collections.Immutable;
using WebEx.Site.State;

namespace WebEx.Site.Kernel;

/// <summary>
/// What a site checks before it reads a request: whether the caller is logged in, and what the site and the caller may. The order is that of chapter 3
/// where it goes through the command; else login, rights and settings, as listed here.
/// </summary>
internal static class AdmissionChecks
{
    private static readonly ImmutableArray<AdmissionCheck> All =
    [
        new(CommandFacts.LoginErrors, IsLoggedIn),
        new(
            ["CommandOnlyValidToSiteAdmin", "UserNeedsAdminPrivilege"],
            context => !context.Facts.NeedsSiteAdmin || context.Account is null or { IsSiteAdmin: true }
        ),
        new(["HostRoleNeeded"], context => !context.Facts.NeedsHost || context.Account is null or { IsHost: true }),
        new(
            ["UserNeedsSupportSessionPrivilege", "UserNeedSupportSessionPrivilege", "UserNeedsSmartTechPrivilege"],
            context => context.Account is null || SupportTypes.MayHold(context.Account, context.Settings)
        ),
        // Where a table has a code of its own for a site without the center, it is that one.
        new(["TCdisabled"], context => HasCenter(context)),
        new(["DonotSupportAPI", "DoNotSupportAPI", "APIDisabled"], context => context.Settings.AllowsApi && HasCenter(context)),
        new(["SiteRequiresSupportSessionPrivilege"], context => context.Settings.AllowsSupportSessions),
        new(["SiteRequiresSmartTechPrivilege"], context => context.Settings.AllowsSmartTech),
        new(["HOLDisabled"], context => context.Settings.Scheduling.AllowsHandsOnLab),
        new(["MyComputerDisabled"], context => context.Settings.AllowsMyComputers),
        new(["RemoteAccessDisabled"], context => context.Settings.AllowsAccessAnywhere),
        new(["AutoLoginDisabled"], context => context.Settings.AllowsAutoLogin),
        new(["RefererDomainError"], IsFromPartner),
        // Without a partner ID the limits of the request say so.
        new(
            ["PartnerIDError"],
            context => context.Argument("PID") is not { Length: > 0 } id || string.Equals(id, context.Settings.PartnerId, StringComparison.Ordinal)
        ),
        new(["IPRangeError"], context => context.Settings.IsServer(context.Request.RemoteAddress)),
    ];

    // Those that a command makes, in its order: the catalogue does not change.
    private static readonly ConcurrentDictionary<string, ImmutableArray<(string Code, Func<CommandContext, bool> Passes)>> ByCommand = new(
        StringComparer.Ordinal
    );

    /// <summary>The code of the first check that fails; null where the caller is let through.</summary>
    public static string? FirstFailure(CommandContext context)
    {
        foreach ((string code, Func<CommandContext, bool> passes) in ByCommand.GetOrAdd(context.Facts.Id, static (_, facts) => Of(facts), context.Facts))
        {
            if (!passes(context))
                return code;
        }

        return null;
    }

    private static ImmutableArray<(string Code, Func<CommandContext, bool> Passes)> Of(CommandFacts facts) =>
        [
            .. All.OrderBy(check => PlaceOf(check, facts))
                .Select(check => (Code: CodeOf(check, facts), check.Passes))
                .Where(check => check.Code is not null)
                .Select(check => (check.Code!, check.Passes)),
        ];

    // What chapter 3 does not speak of comes after what it does, but before the request is read.
    private static int PlaceOf(AdmissionCheck check, CommandFacts facts)
    {
        int place = facts.Checks is { } order ? order.IndexOf(check.Errors.FirstOrDefault(order.Contains) ?? "") : -1;
        return place >= 0 ? place : int.MaxValue;
    }

    // Every page but p.php was seen to refuse a caller who is not logged in, also where the guide's table has no code for it.
    private static string? CodeOf(AdmissionCheck check, CommandFacts facts) =>
        facts.FirstError(check.Errors) ?? (check.Errors == CommandFacts.LoginErrors && !facts.Errors.IsEmpty ? CommandFacts.LoginErrors[0] : null);

    private static bool IsLoggedIn(CommandContext context) =>
        !(context.Facts.NeedsLogin || (context.Facts.Joins && context.Settings.RequiresLogin))
        || context.Account is not null
        || (context.Facts.TakesCredentials && context.Argument("WID") is { Length: > 0 });

    private static bool HasCenter(CommandContext context) => (context.Settings.Centers & context.Facts.Command.Centers) != Centers.None;

    private static bool IsFromPartner(CommandContext context) =>
        context.Settings.RefererHosts.IsDefaultOrEmpty
        || (context.Request.RefererHost is { } host && context.Settings.RefererHosts.Contains(host, StringComparer.OrdinalIgnoreCase));
}
