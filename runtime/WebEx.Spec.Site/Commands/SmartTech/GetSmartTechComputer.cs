using WebEx.Site.Kernel;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, GC: what one of the caller's computers is doing.</content>
internal sealed partial class SiteCommands
{
    protected override GetSmartTechComputerReply Handle(GetSmartTechComputer request, CommandContext context)
    {
        if (context.SmartTechComputers.Rows.FirstOrDefault(row => row.Id == request.ComputerId) is not { } computer || !HasSmartTech(context, computer))
            return GetSmartTechComputerReply.CreateFailure(GetSmartTechComputerError.InvalidComputerID);

        SmartTechComputerStatus status =
            computer.IsBlocked ? SmartTechComputerStatus.Blocked
            : !computer.IsOnline ? SmartTechComputerStatus.Offline
            : computer.ConferenceId is not null ? SmartTechComputerStatus.InSession
            : SmartTechComputerStatus.Available;
        return GetSmartTechComputerReply.CreateSuccess(
            computer.Id,
            computer.Name,
            status,
            (SmartTechComputerSubStatus)computer.SubStatus,
            computer.ConferenceId is not null,
            [.. computer.Applications.Prepend(Desktop).Select(name => new SharedApplication(name))],
            computer.ConferenceId ?? ""
        );
    }
}
