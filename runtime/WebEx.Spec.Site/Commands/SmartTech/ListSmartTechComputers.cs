using WebEx.Site.Kernel;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, LA: the computers that the caller is assigned, in the order of their names.</content>
internal sealed partial class SiteCommands
{
    protected override ListSmartTechComputersReply Handle(ListSmartTechComputers request, CommandContext context)
    {
        ValueList<ListedComputer> computers =
        [
            .. context.SmartTechComputers.Rows.Where(row => HasSmartTech(context, row)).Select(row => new ListedComputer(row.Id, row.Name)),
        ];
        return ListSmartTechComputersReply.CreateSuccess(computers.Count, computers);
    }
}
