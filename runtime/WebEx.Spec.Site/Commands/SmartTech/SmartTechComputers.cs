using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>SMARTtech computers, and whom they are assigned to.</content>
internal sealed partial class SiteCommands
{
    /// <summary>A computer by its name or alias; null where there is none.</summary>
    private static SmartTechComputerRow? FindSmartTech(CommandContext context, string name) =>
        context.SmartTechComputers.Find(name)
        ?? context.SmartTechComputers.Rows.FirstOrDefault(row => name.Length > 0 && string.Equals(row.Alias, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Computers by their names; null where one of the names is wrong.</summary>
    private static List<SmartTechComputerRow>? FindAllSmartTech(CommandContext context, IEnumerable<string> names)
    {
        List<SmartTechComputerRow> found = [];
        foreach (string name in names)
        {
            if (FindSmartTech(context, name) is not { } computer)
                return null;
            found.Add(computer);
        }

        return found;
    }

    /// <summary>Whether the caller has a computer: it is assigned to him or her, or a group that it is in or below.</summary>
    private static bool HasSmartTech(CommandContext context, SmartTechComputerRow computer) =>
        computer.Users.Contains(context.Caller.WebExId) || WithAncestors(context, computer.Group).Any(group => group.Users.Contains(context.Caller.WebExId));

    /// <summary>Whether a computer may be connected from where the caller is.</summary>
    private static bool IsAllowedAddress(CommandContext context, SmartTechComputerRow computer) =>
        computer.AllowedAddresses.IsDefaultOrEmpty
        || (
            context.Request.RemoteAddress is { } address
            && computer.AllowedAddresses.Contains((address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString())
        );

    /// <summary>The accounts with some user names, as they are written on the site; wrong ones are left out.</summary>
    private static List<AccountRow> FindUsers(CommandContext context, IEnumerable<string> names) =>
        [.. names.Select(context.Accounts.Find).OfType<AccountRow>()];

    /// <summary>How far authentication and start have come, kept also where the command fails.</summary>
    private static void KeepSubStatus(CommandContext context, SmartTechComputerRow computer, SmartTech.SmartTechComputerSubStatus status)
    {
        context.SmartTechComputers.Put(computer with { SubStatus = (int)status });
        context.KeepOnFailure();
    }
}
