using WebEx.Site.Kernel;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AddGroupReply Handle(AddGroup request, CommandContext context) => throw NotModelled(AddGroup.Command);

    protected override AssignComputersAndGroupsReply Handle(AssignComputersAndGroups request, CommandContext context) =>
        throw NotModelled(AssignComputersAndGroups.Command);

    protected override ConnectSmartTechComputerReply Handle(ConnectSmartTechComputer request, CommandContext context) =>
        throw NotModelled(ConnectSmartTechComputer.Command);

    protected override DisconnectSmartTechComputerReply Handle(DisconnectSmartTechComputer request, CommandContext context) =>
        throw NotModelled(DisconnectSmartTechComputer.Command);

    protected override EditComputersReply Handle(EditComputers request, CommandContext context) => throw NotModelled(EditComputers.Command);

    protected override EditGroupsReply Handle(EditGroups request, CommandContext context) => throw NotModelled(EditGroups.Command);

    protected override EnableAutoRecordReply Handle(EnableAutoRecord request, CommandContext context) => throw NotModelled(EnableAutoRecord.Command);

    protected override GetRemoteComputerReply Handle(GetRemoteComputer request, CommandContext context) => throw NotModelled(GetRemoteComputer.Command);

    protected override JoinAsAssistantReply Handle(JoinAsAssistant request, CommandContext context) => throw NotModelled(JoinAsAssistant.Command);

    protected override ListSmartTechComputersReply Handle(ListSmartTechComputers request, CommandContext context) =>
        throw NotModelled(ListSmartTechComputers.Command);

    protected override MoveComputersReply Handle(MoveComputers request, CommandContext context) => throw NotModelled(MoveComputers.Command);
}
