using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands about Access Anywhere have in common.</content>
internal sealed partial class SiteCommands
{
    /// <summary>A computer of the caller's own; null where there is none of that name.</summary>
    private static RemoteComputerRow? FindRemote(CommandContext context, string name) =>
        context.RemoteComputers.Find(RemoteComputerRow.KeyOf(context.Caller.WebExId, name));

    /// <summary>The caller's computers, in the order of their names.</summary>
    private static IEnumerable<RemoteComputerRow> RemotesOf(CommandContext context) =>
        context.RemoteComputers.WithPrefix(RemoteComputerRow.KeyOf(context.Caller.WebExId, ""));
}
