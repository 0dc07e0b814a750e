using WebEx.Site.Kernel;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, GC: what one of the caller's computers is doing.</content>
internal sealed partial class SiteCommands
{
    protected override GetRemoteComputerReply Handle(GetRemoteComputer request, CommandContext context)
    {
        if (context.SmartTechComputers.Rows.FirstOrDefault(row => row.Id == request.ComputerId) is not { } computer || !HasSmartTech(context, computer))
            return GetRemoteComputerReply.CreateFailure(GetRemoteComputerError.InvalidComputerID);

        RemoteComputerStatus status =
            computer.IsBlocked ? RemoteComputerStatus.Blocked
            : !computer.IsOnline ? RemoteComputerStatus.Offline
            : computer.ConferenceId is not null ? RemoteComputerStatus.InSession
            : RemoteComputerStatus.Available;
        return GetRemoteComputerReply.CreateSuccess(
            computer.Id,
            computer.Name,
            status,
            (RemoteComputerSubStatus)computer.SubStatus,
            computer.ConferenceId is not null,
            [.. computer.Applications.Prepend(Desktop).Select(name => new SharedApplication(name))],
            computer.ConferenceId ?? ""
        );
    }
}
