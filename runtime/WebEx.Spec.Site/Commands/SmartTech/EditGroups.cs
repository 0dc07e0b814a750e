using WebEx.Site.Kernel;
using WebEx.Site.State;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, EG: an administrator changes groups of computers.</content>
internal sealed partial class SiteCommands
{
    protected override EditGroupsReply Handle(EditGroups request, CommandContext context)
    {
        SmartTechGroupRow?[] groups = [.. request.GroupNames!.Select(context.SmartTechGroups.Find)];
        if (groups.Contains(null))
            return EditGroupsReply.CreateFailure(EditGroupsError.InvalidGNorCN);
        if (request.Password is { Length: > 0 } && groups.Any(group => BindingGroup(context, group!.Parent) is not null))
            return EditGroupsReply.CreateFailure(EditGroupsError.PasswordChangesDisallowedByParent);

        foreach (string name in request.GroupNames!)
        {
            // A group that was changed before may have passed its access code down to this one.
            SmartTechGroupRow group = context.SmartTechGroups.Find(name)!;
            SmartTechGroupRow changed = group with
            {
                Description = request.GroupDescription ?? group.Description,
                AccessCode = Change(group.AccessCode, group.Parent, request.Password, request.ExpireDays, context),
                BindsBelow = request.IncludeLowerLevelGroups ?? group.BindsBelow,
            };
            context.SmartTechGroups.Put(changed);
            if (changed.AccessCode != group.AccessCode || (changed.BindsBelow && !group.BindsBelow))
                PassAccessCode(context, changed);
        }

        return EditGroupsReply.CreateSuccess();
    }
}
