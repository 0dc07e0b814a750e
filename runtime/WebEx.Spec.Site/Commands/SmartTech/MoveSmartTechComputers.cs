using WebEx.Site.Kernel;
using WebEx.Site.State;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, MC: an administrator moves computers to a group, whose access code becomes theirs where it binds.</content>
internal sealed partial class SiteCommands
{
    protected override MoveSmartTechComputersReply Handle(MoveSmartTechComputers request, CommandContext context)
    {
        string? group = IsRoot(request.GroupName) ? "" : context.SmartTechGroups.Find(request.GroupName)?.Name;
        if (group is null || FindAllSmartTech(context, request.ComputerNames!) is not { } computers)
            return MoveSmartTechComputersReply.CreateFailure(MoveSmartTechComputersError.InvalidGNorCN);

        SmartTechGroupRow? binding = BindingGroup(context, group);
        foreach (SmartTechComputerRow computer in computers)
            context.SmartTechComputers.Put(computer with { Group = group, AccessCode = binding is null ? computer.AccessCode : binding.AccessCode });
        return MoveSmartTechComputersReply.CreateSuccess();
    }
}
