using System.Globalization;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>Whether the site has room for one more active host.</content>
internal sealed partial class SiteCommands
{
    private static bool HasRoomForHost(CommandContext context) => ActiveHosts(context).Count() < context.Settings.MaxAccounts;

    /// <summary>Whether each meeting type of a user can have one more host. An account without a list of types can host all of them.</summary>
    private static bool HasRoomForMeetingTypes(CommandContext context, AccountRow account) =>
        MeetingTypesOf(account) is { } types
            ? types.All(type => ActiveHosts(context).Count(host => MeetingTypesOf(host)?.Contains(type) != false) < context.Settings.MaxHostsPerMeetingType)
            : ActiveHosts(context).Count() < context.Settings.MaxHostsPerMeetingType;

    private static IEnumerable<AccountRow> ActiveHosts(CommandContext context) =>
        context.Accounts.Rows.Where(account => account is { IsActive: true, IsHost: true });

    // MT as it came: <1, 2>.
    private static HashSet<int>? MeetingTypesOf(AccountRow account) =>
        account.Privileges.GetValueOrDefault("MT") is { } types
            ? [.. types.Trim('<', '>').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadType)]
            : null;

    private static int ReadType(string type) => int.Parse(type, CultureInfo.InvariantCulture);
}
