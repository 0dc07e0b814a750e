using WebEx.AccessAnywhere;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override ConnectRemoteComputerReply Handle(ConnectRemoteComputer request, CommandContext context) =>
        throw NotModelled(ConnectRemoteComputer.Command);

    protected override DisconnectRemoteComputerReply Handle(DisconnectRemoteComputer request, CommandContext context) =>
        throw NotModelled(DisconnectRemoteComputer.Command);

    protected override ListRemoteComputersReply Handle(ListRemoteComputers request, CommandContext context) =>
        throw NotModelled(ListRemoteComputers.Command);

    protected override RemoveRemoteComputerReply Handle(RemoveRemoteComputer request, CommandContext context) =>
        throw NotModelled(RemoveRemoteComputer.Command);
}
