using WebEx.Site.Kernel;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AddGroupReply Handle(AddGroup request, CommandContext context) => throw NotModelled(AddGroup.Definition);

    protected override AssignComputersAndGroupsReply Handle(AssignComputersAndGroups request, CommandContext context) =>
        throw NotModelled(AssignComputersAndGroups.Definition);

    protected override ConnectRemoteComputerReply Handle(ConnectRemoteComputer request, CommandContext context) =>
        throw NotModelled(ConnectRemoteComputer.Definition);

    protected override DisconnectRemoteComputerReply Handle(DisconnectRemoteComputer request, CommandContext context) =>
        throw NotModelled(DisconnectRemoteComputer.Definition);

    protected override EditComputersReply Handle(EditComputers request, CommandContext context) => throw NotModelled(EditComputers.Definition);

    protected override EditGroupsReply Handle(EditGroups request, CommandContext context) => throw NotModelled(EditGroups.Definition);

    protected override EnableAutoRecordReply Handle(EnableAutoRecord request, CommandContext context) => throw NotModelled(EnableAutoRecord.Definition);

    protected override GetRemoteComputerReply Handle(GetRemoteComputer request, CommandContext context) => throw NotModelled(GetRemoteComputer.Definition);

    protected override JoinAsAssistantReply Handle(JoinAsAssistant request, CommandContext context) => throw NotModelled(JoinAsAssistant.Definition);

    protected override ListRemoteComputersReply Handle(ListRemoteComputers request, CommandContext context) =>
        throw NotModelled(ListRemoteComputers.Definition);

    protected override MoveComputersReply Handle(MoveComputers request, CommandContext context) => throw NotModelled(MoveComputers.Definition);
}
