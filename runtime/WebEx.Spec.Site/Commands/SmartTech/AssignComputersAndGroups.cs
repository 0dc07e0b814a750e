using System.Collections.Immutable;
using WebEx.Site.Kernel;
using WebEx.Site.State;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, AC: an administrator assigns computers and groups to users. Wrong names are passed over, unless all are wrong.</content>
internal sealed partial class SiteCommands
{
    protected override AssignComputersAndGroupsReply Handle(AssignComputersAndGroups request, CommandContext context)
    {
        ImmutableArray<string> users = [.. FindUsers(context, request.UserNames!).Select(account => account.WebExId)];
        if (users.IsEmpty)
            return AssignComputersAndGroupsReply.CreateFailure(AssignComputersAndGroupsError.InvalidUserName);
        SmartTechGroupRow[] groups = [.. (request.GroupNames ?? []).Select(context.SmartTechGroups.Find).OfType<SmartTechGroupRow>()];
        SmartTechComputerRow[] computers = [.. (request.ComputerNames ?? []).Select(name => FindSmartTech(context, name)).OfType<SmartTechComputerRow>()];
        if (groups.Length + computers.Length == 0)
            return AssignComputersAndGroupsReply.CreateFailure(AssignComputersAndGroupsError.InvalidGNorCN);

        foreach (SmartTechGroupRow group in groups)
            context.SmartTechGroups.Put(group with { Users = [.. group.Users.Union(users)] });
        foreach (SmartTechComputerRow computer in computers)
            context.SmartTechComputers.Put(computer with { Users = [.. computer.Users.Union(users)] });
        return AssignComputersAndGroupsReply.CreateSuccess();
    }
}
