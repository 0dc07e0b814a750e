using WebEx.AccessAnywhere;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>c.php, DC: a user ends the connection to one of his or her computers.</content>
internal sealed partial class SiteCommands
{
    protected override DisconnectRemoteComputerReply Handle(DisconnectRemoteComputer request, CommandContext context)
    {
        if (FindRemote(context, request.ComputerName) is not { } computer)
            return DisconnectRemoteComputerReply.CreateFailure(DisconnectRemoteComputerError.NoSuchComputerName);
        if (!computer.IsConnected)
            return DisconnectRemoteComputerReply.CreateFailure(DisconnectRemoteComputerError.ComputerIsNotInSession);

        context.RemoteComputers.Put(computer with { IsConnected = false });
        return DisconnectRemoteComputerReply.CreateSuccess();
    }
}
