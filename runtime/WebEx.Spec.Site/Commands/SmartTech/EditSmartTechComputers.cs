using WebEx.Site.Kernel;
using WebEx.Site.State;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, EC: an administrator changes computers.</content>
internal sealed partial class SiteCommands
{
    protected override EditSmartTechComputersReply Handle(EditSmartTechComputers request, CommandContext context)
    {
        if (FindAllSmartTech(context, request.ComputerNames!) is not { } computers)
            return EditSmartTechComputersReply.CreateFailure(EditSmartTechComputersError.InvalidCN);
        if (request.Password is { Length: > 0 } && computers.Any(computer => BindingGroup(context, computer.Group) is not null))
            return EditSmartTechComputersReply.CreateFailure(EditSmartTechComputersError.PasswordChangesDisallowedByParent);

        foreach (SmartTechComputerRow computer in computers)
        {
            context.SmartTechComputers.Put(
                computer with
                {
                    Alias = request.Alias ?? computer.Alias,
                    Description = request.ComputerDescription ?? computer.Description,
                    AccessCode = Change(computer.AccessCode, computer.Group, request.Password, request.ExpireDays, context),
                }
            );
        }

        return EditSmartTechComputersReply.CreateSuccess();
    }
}
