using WebEx.Site.Kernel;
using WebEx.Site.State;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, AG: an administrator makes a group of computers.</content>
internal sealed partial class SiteCommands
{
    protected override AddGroupReply Handle(AddGroup request, CommandContext context)
    {
        string parent = request.ParentGroup is { Length: > 0 } name && !IsRoot(name) ? name : "";
        if (parent.Length > 0 && context.SmartTechGroups.Find(parent) is null)
        {
            throw new NotModelledException(
                $"There is no group {parent} to place the new one in, and the guide has no error code for that. Leave PG out, or add the parent group first."
            );
        }

        if (IsRoot(request.GroupName) || context.SmartTechGroups.Find(request.GroupName) is not null)
        {
            throw new NotModelledException(
                $"There already is a group {request.GroupName}, and the guide has no error code for that. Choose another name in GN."
            );
        }

        SmartTechGroupRow group = new()
        {
            Name = request.GroupName,
            Parent = parent,
            Id = context.NewNumber(),
            AccessCode = Change(null, parent, request.Password, request.ExpireDays, context),
            BindsBelow = request.IncludeLowerLevelGroups == true,
        };
        context.SmartTechGroups.Put(group);
        return AddGroupReply.CreateSuccess(group.Id);
    }
}
